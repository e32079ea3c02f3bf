import { forceUpdate } from '@stencil/core';
import { native } from '../language/native';
import type { Problem } from './error';
import { now, watchFields } from './filled-fields';

/** The controls that stop a form from being sent, in document order, including those outside it that belong to it. */
export const invalidIn = (form: HTMLFormElement | null | undefined): HTMLElement[] =>
  ([...(form ? native(form, 'elements') : [])] as HTMLElement[]).filter((control) => control.matches(':invalid:not(fieldset)'));

const controls = new WeakSet<EventTarget>();

/** A press on a label of the page is a press on its control. Listening at the control itself would make all of it “clickable” for screen readers. */
function focusLabelled(event: Event): void {
  const [pressed] = event.composedPath() as HTMLElement[];
  if (pressed && controls.has(pressed)) pressed.focus();
}

/**
 * The part of a form-associated element that every control shares. A server-rendered element has no internals,
 * so each member does nothing there.
 */
export class FormControl {
  /** `show` is called instead of the browser's bubble; `isFirst` says that this control is the one of its form that takes the focus. */
  constructor(
    host: HTMLElement,
    private readonly internals: Partial<ElementInternals> | undefined,
    show: (isFirst: boolean) => void,
  ) {
    watchFields();
    controls.add(host);
    addEventListener('click', focusLabelled, true);
    // A label of the page may have come late.
    host.addEventListener('focusin', () => forceUpdate(host));
    host.addEventListener('invalid', (event) => {
      // The `checkValidity()` of the control only asks (`src/embed/runtime/element.ts`). That of a form cannot be told from a try to send.
      if (!event.isTrusted) return;
      // An error summary of the form takes the focus instead of its controls.
      show(!event.defaultPrevented && (invalidIn(internals?.form)[0] ?? host) === host);
      event.preventDefault();
    });
  }

  /**
   * Hands the control's entries, what the browser keeps to restore it after Back (where it is to keep anything), and what is wrong with it to the form;
   * without a form the browser keeps nothing.
   */
  update(entries: readonly (readonly [name: string, value: string])[], kept: string | null = null, problems: readonly Problem[] = []): void {
    const { internals } = this;
    internals?.setValidity?.(Object.assign({}, ...problems.map(({ flags }) => flags)) as ValidityStateFlags, problems[0]?.words);
    if (!internals?.form) return;
    const data = new FormData();
    // A page reads the form at this moment: what it has of this control is old.
    const read = now.event?.target === internals.form ? now.event.formData : undefined;
    for (const [name] of entries) read?.delete(name);
    for (const [name, value] of entries) for (const list of [data, read]) list?.append(name, value);
    internals.setFormValue?.(data, kept);
  }
}
