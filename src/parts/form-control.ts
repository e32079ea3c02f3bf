import { native } from '../language/native';
import { now, watchFields } from './filled-fields';

/** The controls that keep a form from being sent, in the order in which they stand, also those outside it that belong to it. */
export const invalidIn = (form: HTMLFormElement | null): HTMLElement[] =>
  ([...(form ? native(form, 'elements') : [])] as HTMLElement[]).filter((control) => control.matches(':invalid:not(fieldset)'));

/**
 * The part of a form-associated element that every control shares. A server-rendered element has no internals,
 * so each member does nothing there.
 */
export class FormControl {
  /** `handleInvalid` is called in the place of the browser's bubble; `isFirst` says that this control is the one of its form that takes the focus. */
  constructor(
    host: HTMLElement,
    private readonly internals: Partial<ElementInternals> | undefined,
    handleInvalid: (isFirst: boolean) => void,
  ) {
    watchFields();
    host.addEventListener('invalid', (event) => {
      // An error summary of the form takes the focus in the place of its controls.
      handleInvalid(!event.defaultPrevented && (invalidIn(this.form)[0] ?? host) === host);
      event.preventDefault();
    });
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /**
   * Hands the control's entries, what the browser keeps to restore it after Back (or `null`), and its problem in words (empty where there is
   * none) to the form; without a form the browser keeps nothing.
   */
  update(entries: readonly (readonly [name: string, value: string])[], kept: string | null, problem: string): void {
    this.internals?.setValidity?.(problem ? { customError: true } : {}, problem);
    if (this.form === null) return;
    const data = new FormData();
    // A page reads the form at this moment: what it has of this control is old.
    const read = now.event?.target === this.form && now.event.formData;
    for (const [name] of entries) if (read) read.delete(name);
    for (const [name, value] of entries) {
      data.append(name, value);
      if (read) read.append(name, value);
    }
    this.internals?.setFormValue?.(data, kept);
  }

  /** Nothing to send, nothing to restore. */
  clear(): void {
    this.internals?.setFormValue?.(null, null);
    this.internals?.setValidity?.({});
  }
}
