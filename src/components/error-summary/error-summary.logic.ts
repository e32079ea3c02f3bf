/** A control of a form: native, or an element that is associated with it. */
export type Control = HTMLElement & { readonly validationMessage?: string; readonly setFocus?: () => Promise<void> };

/** The controls of `form` that keep it from being sent, in the order in which they stand. */
export const invalidControls = (form: HTMLFormElement): Control[] =>
  (Array.from(form.elements) as Control[]).filter((control) => control.matches(':invalid:not(fieldset)'));

/** What is wrong with a control, in words for the person: the page's own in `data-co-error`, else the control's. */
export const wordsOf = (control: Control): string => control.dataset.coError ?? control.validationMessage ?? '';

/** Puts the focus where the person can put it right. */
export function focusControl(control: Control | undefined): void {
  if (control?.setFocus) void control.setFocus();
  else control?.focus();
}
