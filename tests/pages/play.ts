import type { Examples } from '../../src/examples';

/** Brings the example that the page names into its state, then says so on the root element. */
export async function play(examplesOf: Readonly<Record<string, Examples | undefined>>): Promise<void> {
  const { dataset } = document.documentElement;
  const example = examplesOf[dataset.component ?? '']?.[dataset.example ?? ''];
  const element = document.querySelector<HTMLElement>(`co-${dataset.component}`);
  if (example && element) {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src^="/cdn/"]')].map(({ src }) => src.replace(/.*\/|\.js$/g, ''));
    await Promise.all(scripts.filter((name) => name !== 'kit').map((name) => customElements.whenDefined(`co-${name}`)));
    await customElements.whenDefined(element.localName);
    Object.assign(element, example.properties);
    while (element.shadowRoot?.childElementCount === 0) await new Promise(requestAnimationFrame);
    await example.play?.(element);
    await document.fonts.ready;
  }
  dataset.played = 'yes';
}
