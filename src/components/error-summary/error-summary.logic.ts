import type { ElementMessages } from '../../language/messages';
import { invalidIn } from '../../parts/form-control';
import { nodesIn } from '../../parts/slots';

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
}

const isNative = (control: Element): boolean => /^(input|select|textarea)$/.test(control.localName);

/** The name of a control as the person sees it: its labels, or the words between the tags of one of the kit's. */
function labelOf(control: Control): string {
  const inside = isNative(control) ? [] : nodesIn(control, '').filter(({ nodeName }) => nodeName !== 'CO-CHOICE');
  const nodes = [...(control.labels ?? []), ...inside];
  return nodes
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The controls of `form` that keep it from being sent, in the order in which they stand; a group of native radios once. */
export function invalidControls(form: HTMLFormElement): Control[] {
  const invalid: Control[] = invalidIn(form);
  return invalid.filter(
    (control, index) => control.type !== 'radio' || invalid.findIndex(({ type, name }) => type === 'radio' && name === control.name) === index,
  );
}

/** What the summary says of each control: the page's own words in `data-co-error`, else the control's; with its label where two would say the same. */
export function linesOf(controls: readonly Control[], messages: ElementMessages): Line[] {
  const words = controls.map((control) => control.dataset.coError ?? control.validationMessage ?? '');
  return controls.map((control, index) => {
    const own = words[index] ?? '';
    const isAlone = words.indexOf(own) === words.lastIndexOf(own);
    return { control, words: isAlone ? own : messages.labelled.replace('{label}', () => labelOf(control)).replace('{problem}', () => own) };
  });
}

/** The same lines in other words: those that their controls say now. What was put right meanwhile keeps its line until the form is sent again. */
export function linesAgain(lines: readonly Line[], messages: ElementMessages): Line[] {
  const now = linesOf(
    lines.map(({ control }) => control),
    messages,
  );
  return now.map((line, index) => (line.control.validationMessage ? line : (lines[index] ?? line)));
}

/** Marks native controls as wrong for assistive technology, or no longer; the kit's own do it themselves. */
export function markAsWrong(lines: readonly Line[], isWrong: boolean): void {
  for (const { control } of lines) {
    if (!isNative(control)) continue;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** Puts the focus where the person can put it right. */
export function focusControl(control: Control | null | undefined): void {
  if (control?.setFocus) void control.setFocus();
  else control?.focus();
}
