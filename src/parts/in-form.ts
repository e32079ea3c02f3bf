/** What a control of the kit does in a form as a native one does. */

const isSubmit = (control: Element): boolean => control.matches('button:not([type="button"], [type="reset"]), input:is([type="submit"], [type="image"])');

/** The native button that Enter presses in `form`: the first that sends it. */
export const defaultButton = (form: HTMLFormElement): HTMLButtonElement | undefined =>
  Array.from(form.elements).find(isSubmit) as HTMLButtonElement | undefined;

/** Sends `form` as Enter in a native field does: by its default button, and not where that is disabled. */
export function submitByEnter(form: HTMLFormElement | null): void {
  const button = form && defaultButton(form);
  if (!button?.disabled) form?.requestSubmit(button ?? null);
}

/** A press on a `<label>` of the page that belongs to `host` arrives as a click on `host` itself. */
export function followLabels(host: HTMLElement, focus: () => void): void {
  host.addEventListener('click', (event) => {
    if (event.composedPath()[0] === host) focus();
  });
}

/** The words of the labels of the page that belong to an element. */
export const outsideLabel = (internals: Partial<ElementInternals> | undefined): string =>
  Array.from(internals?.labels ?? [])
    .map(({ textContent }) => textContent?.trim() ?? '')
    .join(' ');
