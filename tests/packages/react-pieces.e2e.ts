/** React where a page comes in pieces: served with Suspense, mounted later; and a server that many ask at once. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { createElement as h, Suspense, type ComponentType, type ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

type Tool = ComponentType<Record<string, unknown>>;
const built = '../../dist/react/ssr/index.js';
const { CoIStatement, CoText } = (await import(built)) as Record<'CoIStatement' | 'CoText', Tool>;

const send = (content: ReactNode): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(content, { onAllReady: () => resolve(text(pipe(new PassThrough()))), onError: reject });
  });

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}

test(
  'a part that React comes to later is not taken over before: its own answers, what was chosen, the focus and the page stay',
  inEachRun,
  async ({ page, site }) => {
    const content = (Later: ComponentType<{ children: ReactNode }>): ReactNode => [
      h(Suspense, { key: 'one', fallback: '' }, h(CoIStatement, { name: 'one' }, 'First card.')),
      h(
        Suspense,
        { key: 'two', fallback: '' },
        h(Later, {
          children: h(
            CoIStatement,
            {
              name: 'two',
              choices: [
                { value: 'every', words: 'Every time' },
                { value: 'hardly', words: 'Hardly ever' },
              ],
            },
            'Second card.',
          ),
        }),
      ),
      h('p', { key: 'below', id: 'below' }, 'Below.'),
    ];
    const served = await send(content(({ children }) => children));
    const app = await bundle(`
    import { createElement as h, Suspense, use } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { CoIStatement } from './dist/react/ssr/index.js';
    const later = new Promise((resolve) => (window.goOn = resolve));
    const Later = ({ children }) => (use(later), children);
    const content = ${content.toString()};
    hydrateRoot(document.querySelector('#root'), content(Later));`);
    site.pages.set('/app.js', app);
    site.policy = '';
    site.pages.set('/page', `<!doctype html><html lang="en"><title>A page</title><div id="root">${served}</div><script type="module" src="/app.js"></script>`);
    await page.setViewportSize({ width: 520, height: 1600 });
    await page.goto(`${site.url}/page`);
    await expect(page.locator('co-i-statement').first().getByRole('button', { name: 'Send my answer' })).toBeVisible();
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    const below = page.getByText('Below.');
    const before = await below.boundingBox();
    const answer = page.getByRole('radio', { name: 'Hardly ever' });
    await answer.check();
    await expect(page.getByRole('radio', { name: 'Sometimes' })).toHaveCount(1);
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await expect(page.locator('[data-co-waits]')).toHaveCount(0);
    await expect(answer).toBeChecked();
    await expect(answer).toBeFocused();
    expect(await below.boundingBox()).toEqual(before);
    // It is in the hands of its script.
    await expect
      .poll(() =>
        page
          .locator('co-i-statement')
          .last()
          .evaluate((card: HTMLCoIStatementElement) => card.value),
      )
      .toBe('hardly');
  },
);

test('more drawings than any page has, at once: all are drawn, and the server goes on', async () => {
  const page = (at: number): ReactNode =>
    h(
      'main',
      null,
      Array.from({ length: 30 }, (_, index) => h(CoText, { key: index, name: `field-${at}-${index}` }, 'What would help?')),
      // The same in every page: they share it.
      h(CoText, { name: 'same' }, 'Anything else?'),
    );
  const pages = await Promise.all(Array.from({ length: 40 }, (_, at) => send(page(at))));
  for (const html of pages) expect(html.split('<template shadowrootmode="open">')).toHaveLength(32);
});

test('mounted when its script is long there, a tool has its attributes: forms and styles look at them', async ({ page, site }) => {
  const app = await bundle(`
    import { createElement as h, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { CoText } from './dist/react/index.js';
    const App = () => {
      const [count, setCount] = useState(1);
      const fields = Array.from({ length: count }, (_, at) => h(CoText, { key: at, name: 'field-' + at, required: count < 3 }, 'Field ' + at));
      return h('form', null, fields, h('button', { type: 'button', onClick: () => setCount(count + 1) }, 'One more'));
    };
    createRoot(document.querySelector('#root')).render(h(App));`);
  site.pages.set('/app.js', app);
  site.policy = '';
  site.pages.set('/page', '<!doctype html><html lang="en"><title>A page</title><div id="root"></div><script type="module" src="/app.js"></script>');
  await page.goto(`${site.url}/page`);
  const more = page.getByRole('button', { name: 'One more' });
  await more.click();
  await expect(page.getByRole('textbox')).toHaveCount(2);
  const last = page.locator('co-text').last();
  await expect(last).toHaveAttribute('required', '');
  expect(await page.locator('form').evaluate((form: HTMLFormElement) => form.elements.namedItem('field-1') === form.elements[1])).toBe(true);
  await more.click();
  await expect(page.getByRole('textbox')).toHaveCount(3);
  await expect(page.locator('co-text[required]')).toHaveCount(0);
});
