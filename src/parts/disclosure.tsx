import { Fragment, h, type FunctionalComponent } from '@stencil/core';

/** Closed, and still found by the browser's search in the page; a browser that does not know it hides it all the same. */
const untilFound = (open: boolean): Record<string, unknown> => ({ hidden: open ? false : 'until-found' });

interface DisclosureProps {
  readonly open: boolean;
  /** What the button says. */
  readonly words: unknown;
  readonly handleToggle: () => void;
}

/**
 * A button, and the region that it opens in place. It is a real button, because voice control cannot press the native `<summary>` by its words. The browser's
 * search in the page finds words in a closed region: `openWhenFound` opens it.
 */
export const Disclosure: FunctionalComponent<DisclosureProps> = ({ open, words, handleToggle }, children) => (
  <Fragment>
    <button id="button" type="button" class="quiet" aria-expanded={open ? 'true' : 'false'} aria-controls="region" onClick={handleToggle}>
      {words}
    </button>
    <div id="region" class={open ? 'region open' : 'region'} {...untilFound(open)}>
      {children}
    </div>
  </Fragment>
);

/** Calls `open` when the browser's search finds something inside `host`, which may be in something else that hides it. */
export const openWhenFound = (host: Element, open: () => void): void => host.shadowRoot?.addEventListener('beforematch', open);
