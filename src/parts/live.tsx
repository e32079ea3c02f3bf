import { h, type FunctionalComponent } from '@stencil/core';

/** Screen readers drop words that come in the same moment as other changes, so these come a little later, in milliseconds. */
const settling = 300;
/** How long they stay: read later, they would be old news below the last button. */
const staying = 3000;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
/** Where something was said. Another program may have put a copy there meanwhile, and a drawing puts back the one with the old words. */
const regions = new WeakMap<Element, Element | null>();

/** Says `words` in the live region of `host`, once the change that they are about has settled. What was to be said before is not said any more. */
export function announce(host: Element, words: string): void {
  const write = (text: string): void => {
    regions.get(host)?.replaceChildren();
    const region = host.shadowRoot?.getElementById('live') ?? null;
    region?.replaceChildren(text);
    regions.set(host, region);
  };
  clearTimeout(timers.get(host));
  timers.set(
    host,
    setTimeout(() => {
      write(words);
      timers.set(host, setTimeout(write, staying, ''));
    }, settling),
  );
}

/** The live region of an element: empty until `announce` writes into it. It has no role, because an empty status would be read out as one. */
export const Live: FunctionalComponent = () => <p class="unseen" key="live" id="live" aria-live="polite" />;
