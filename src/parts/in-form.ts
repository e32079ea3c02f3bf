/** What a control of the kit does in a form as a native one does. */

/** Acts as the default action of the browser does: after every listener of the page, each of which may prevent it. */
export function afterListeners(event: Event, act: () => void): void {
  setTimeout(() => {
    if (!event.defaultPrevented) act();
  });
}

interface Submitter extends HTMLElement {
  readonly type?: string;
  readonly disabled?: boolean;
}

const canSubmit = (control: Submitter): boolean =>
  ['button', 'input', 'co-button'].includes(control.localName) && ['submit', 'image'].includes(control.type ?? '');

/** The button that Enter presses in `form`: the first that sends it, native or the kit's. */
export const defaultButton = (form: HTMLFormElement): Submitter | undefined => (Array.from(form.elements) as Submitter[]).find(canSubmit);

/** Sends `form` as Enter in a native field does: by its default button, and not where that is disabled. */
export function submitByEnter(form: HTMLFormElement | null, event: Event): void {
  const button = form && defaultButton(form);
  if (button?.disabled || button?.matches(':disabled')) return;
  afterListeners(event, () => {
    if (button?.localName === 'co-button') button.click();
    else form?.requestSubmit(button);
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
  Array.from(internals?.labels ?? [])
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ');
