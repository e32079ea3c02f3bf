/** What a control of the kit does in a form as a native one does. */
import { native } from '../language/native';
import type { NativeMembers } from './native-members';

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

interface Field extends Element {
  readonly type?: string;
  readonly lines?: number;
}

/** Whether a control is a field of one line. The kinds of an `<input>` that are not: hidden, range, radio, color, checkbox, file, reset, button, submit. */
const isOneLine = ({ localName, type = '', lines = 1 }: Field): boolean => /^(input|co-text)$/.test(localName) && lines < 2 && !/^([bcfhr]|su)/.test(type);

/**
 * Sends `form` as Enter in a native control does: by its default button; where it has none, only if it has no second field of one line. Listens to
 * `keypress`, which is not fired where a page prevents the key, or where the key ends a composition.
 */
export function submitByEnter(form: HTMLFormElement | null, event: KeyboardEvent): void {
  if (!form || event.key !== 'Enter' || event.isComposing || (event.target as Element).localName !== 'input') return;
  const button = defaultButton(form);
  if (button?.matches(':disabled')) return;
  afterListeners(event, () => {
    if (button) pressDefault(button);
    else if (([...native(form, 'elements')] as Field[]).filter(isOneLine).length < 2) native(form, 'requestSubmit').call(form);
  });
}

/** Whether a click on `host` comes from a `<label>` of the page or from script, and not from a press on the empty room beside the control. */
export function isFromLabel(event: MouseEvent, host: HTMLElement): boolean {
  if (event.composedPath()[0] !== host) return false;
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const { clientX, clientY, detail } = event;
  return detail === 0 || clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** The words of the labels of the page that belong to `host`. What is in `host` itself is not among them, where a label is around it. */
export const outsideLabel = (host: Node & Partial<NativeMembers>): string =>
  [...(host.labels ?? [])].map(({ textContent }) => textContent?.replace(host.textContent ?? '', '').trim()).join(' ');
