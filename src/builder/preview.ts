/** In each frame: the tools, in every language. Whatever a person does in them, nothing leaves the page. */
import 'elements';
import 'languages';

interface Sending extends HTMLElement {
  confirmSent?: () => Promise<void>;
}

/** There is no address to send to (`frames.ts`): the page answers, and the person sees what comes after. */
document.addEventListener('coSubmit', ({ target }) => void (target as Sending).confirmSent?.());

/** Links lead out of the preview: they are only looked at. */
document.addEventListener(
  'click',
  (event) => {
    if (event.composedPath().some((part) => part instanceof HTMLAnchorElement && part.href)) event.preventDefault();
  },
  { capture: true },
);
