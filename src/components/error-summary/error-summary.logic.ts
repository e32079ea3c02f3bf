import type { ElementMessages } from '../../language/messages';
import { sentencesIn } from '../../language/spoken-text';
import { invalidIn } from '../../parts/form-control';

/** A control of a form: native, or an element that is associated with it. */
export type Control = HTMLElement & {
  readonly type?: string;
  readonly name?: string;
  readonly labels?: NodeList | null;
  readonly validationMessage?: string;
  readonly setFocus?: () => Promise<void>;
};

/** One line of the summary: what a control says, at the moment at which the form could not be sent. */
export interface Line {
  readonly control: Control;
  readonly words: string;
  readonly label?: string;
}

const isNative = (control: Element): boolean => /^(input|select|textarea)$/.test(control.localName);

/** The words of `parts` that are shown. */
const shown = (parts: Iterable<Node | null | undefined>): string =>
  [...parts].flatMap((part) => (part ? sentencesIn(part).map(({ text }) => text) : [])).join(' ');

/**
 * The name of a control as the person sees it: of radio buttons, their question; else its labels, or the question that an element of the kit shows; else
 * what only a screen reader says. A control that says nothing about what is wrong has at least the name that the form sends.
 */
function labelOf(control: Control): string {
  const root = control.getRootNode() as Document;
  const named = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => root.getElementById(id));
  const isInGroup = control.type === 'radio';
  return (
    shown([isInGroup ? control.closest('fieldset')?.querySelector('legend') : undefined]) ||
    (isInGroup ? '' : shown((control.labels as NodeListOf<Node> | null | undefined) ?? [])) ||
    shown([[...(control.shadowRoot?.querySelectorAll('legend') ?? [])].at(-1) ?? control.shadowRoot?.querySelector('label')]) ||
    shown(named) ||
    control.ariaLabel?.trim() ||
    control.title.trim() ||
    (control.validationMessage ? '' : (control.getAttribute('name') ?? ''))
  );
}

/** The controls of `form` that keep it from being sent, in document order; a group of native radios counts once. */
export function invalidControls(form: HTMLFormElement): Control[] {
  const invalid: Control[] = invalidIn(form);
  return invalid.filter(
    (control, index) => control.type !== 'radio' || invalid.findIndex(({ type, name }) => type === 'radio' && name === control.name) === index,
  );
}

/**
 * What the summary says of each control: the page's own words in `data-co-error`, else the control's; and what it is called, where the words do not have
 * that in them. A control may have no words for what is wrong, such as an element of the page's own: it is still named.
 */
export function linesOf(controls: readonly Control[], messages: ElementMessages): Line[] {
  return controls.map((control) => {
    const words = control.dataset.coError?.trim() || control.validationMessage?.trim() || messages.summaryTitle;
    const label = labelOf(control);
    return { control, words, label: words.toLowerCase().includes(label.toLowerCase()) ? undefined : label };
  });
}

/** The same lines in other words: those that their controls say now. What was put right meanwhile keeps its line until the form is sent again. */
export function linesAgain(lines: readonly Line[], messages: ElementMessages): Line[] {
  const now = linesOf(
    lines.map(({ control }) => control),
    messages,
  );
  return now.map((line, index) => (line.control.matches(':invalid') ? line : (lines[index] ?? line)));
}

/** Marks native controls as wrong for assistive technology, or no longer; the kit's own do it themselves. */
export function markAsWrong(lines: readonly Line[], isWrong: boolean): void {
  for (const { control } of lines) {
    if (!isNative(control)) continue;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** The control that a link of the page leads to, found as browsers do: by its address as it is, else decoded. Not every address can be decoded. */
export function targetOf({ hash }: HTMLAnchorElement, find: (id: string) => HTMLElement | null): Control | null {
  const id = hash.slice(1);
  try {
    return find(id) ?? find(decodeURIComponent(id));
  } catch {
    return null;
  }
}

/** Puts the focus where the person can put it right. */
export function focusControl(control: Control | null | undefined): void {
  if (control?.setFocus) void control.setFocus();
  else control?.focus();
}
