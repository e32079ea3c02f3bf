/** Draws a page into the frame that is already there as plain HTML. */
import { createRoot } from 'react-dom/client';
import { Suspense, useEffect, type ComponentType } from 'react';
import { elements } from './blocks/elements-of-pages';
import { LongTitle } from './blocks/on-this-page';
import { loadKitIn } from './kit';
import { applyLook } from './look';
import { startSearch } from './search';

type Content = ComponentType<{ readonly components: object }>;

const pages = import.meta.glob<{ readonly default: Content }>(['./pages/**/*.mdx', '../src/components/*/guidance.mdx']);

applyLook();
startSearch();
document.querySelector('.site-pages [aria-current]')?.scrollIntoView({ block: 'nearest' });

/** A component's page has a lot on it. */
const long = { ...elements, h1: LongTitle };

/** Once the page is drawn: the elements that its own words use, and the part that the address names. */
function Drawn({ main }: { readonly main: HTMLElement }) {
  useEffect(() => {
    void loadKitIn(main);
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [main]);
  return null;
}

async function draw(main: HTMLElement): Promise<void> {
  const { source = '', component = '' } = main.dataset;
  const load = pages[source.startsWith('site/') ? source.replace('site/', './') : `../${source}`];
  if (!load) throw new Error(`Could not find the page ${source}.`);
  // Both at once, so that nothing on the page moves when the second comes.
  const [{ default: Page }, after] = await Promise.all([
    load(),
    component ? import('./blocks/component-page').then(({ prepare }) => prepare(component)) : undefined,
  ]);
  createRoot(main).render(
    <Suspense>
      <Page components={component ? long : elements} />
      {after}
      <Drawn main={main} />
    </Suspense>,
  );
}

const main = document.querySelector('main');
if (main) void draw(main);
