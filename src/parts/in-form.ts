/** What a control of the kit does in a form as a native one does. */
import { native } from '../language/native';

/** Acts as the default action of the browser does: after every listener of the page, each of which may prevent it. */
export function afterListeners(event: Event, act: () => void): void {
  setTimeout(() => {
    if (!event.defaultPrevented) act();
  });
}

interface Submitter extends HTMLElement {
  readonly form?: HTMLFormElement | null;
  readonly type?: string;
}

/** The button that Enter presses in `form`: the first that sends it, native or the kit's. It may be outside the form, or an image, which `form.elements` leaves out. */
export function defaultButton(form: HTMLFormElement): Submitter | undefined {
  const root = native(form, 'getRootNode').call(form) as Document;
  const buttons = native(root, 'querySelectorAll').call(root, 'button,input,co-button') as NodeListOf<Submitter>;
  return [...buttons].find((button) => button.form === form && /^(submit|image)$/.test(button.type ?? ''));
}

/** Presses a button and leaves the focus where it is. A busy one does nothing. */
export const pressDefault = (button: HTMLElement): void => (button.shadowRoot?.getElementById('button') ?? button).click();

/**
 * Sends `form` as Enter in a native control does: by its default button; where it has none, only if `isAlone`. Listens to `keypress`, which is not
 * fired where a page prevents the key, or where the key ends a composition.
 */
export function submitByEnter(form: HTMLFormElement | null, event: KeyboardEvent, isAlone = false): void {
  if (!form || event.key !== 'Enter' || (event.target as Element).localName !== 'input') return;
  const button = defaultButton(form);
  if (button?.matches(':disabled')) return;
  afterListeners(event, () => {
    if (button) pressDefault(button);
    else if (isAlone) native(form, 'requestSubmit').call(form);
  });
}

/** Whether a click on `host` comes from a `<label>` of the page or from script, and not from a press on the empty room beside the control. */
export function isFromLabel(event: MouseEvent, host: HTMLElement): boolean {
  if (event.composedPath()[0] !== host) return false;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const { clientX, clientY, detail } = event;
  return detail === 0 || clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** A press on a `<label>` of the page that belongs to `host` puts the focus on it. */
export function followLabels(host: HTMLElement, focus: () => void): void {
  host.addEventListener('click', (event) => {
    if (isFromLabel(event, host)) focus();
  });
}

/** The words of the labels of the page that belong to an element. */
export const outsideLabel = (internals: Partial<ElementInternals> | undefined): string =>
  [...(internals?.labels ?? [])].map(({ textContent }) => textContent?.trim() ?? '').join(' ');
