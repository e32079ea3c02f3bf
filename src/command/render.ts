import type { Render } from '../snippet/index';
import { renderOptions } from '../snippet/snippet';

interface Hydrate {
  readonly renderToString: (html: string, options: typeof renderOptions) => Promise<{ readonly html: string | null }>;
}

const load = (path: string): Promise<unknown> => import(new URL(path, import.meta.url).href);

/** Renders with the module for servers of this package, in the language of the words where the kit has it. */
export const renderOnServer =
  (locale: string | undefined): Render =>
  async (html) => {
    if (locale) await load(`../language/${locale}.js`);
    const { renderToString } = (await load('../hydrate/index.mjs')) as Hydrate;
    return (await renderToString(html, renderOptions)).html ?? '';
  };
