import { elementIn, playIn, type Examples } from '../../src/examples';

/** Brings the example that the page names into its state, then says so on the root element. */
export async function play(examplesOf: Readonly<Record<string, Examples | undefined>>): Promise<void> {
  const { dataset } = document.documentElement;
  const example = examplesOf[dataset.component ?? '']?.[dataset.example ?? ''];
  if (example) {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src^="/cdn/"]')].map(({ src }) => src.replace(/.*\/|\.js$/g, ''));
    const tags = [dataset.component ?? '', ...scripts.filter((name) => name !== 'kit')].map((name) => `co-${name}`);
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    Object.assign(elementIn(document) ?? {}, example.properties);
    await playIn(document, example);
    await document.fonts.ready;
  }
  dataset.played = 'yes';
}
