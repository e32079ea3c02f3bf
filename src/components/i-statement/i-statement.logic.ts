import { areUsable, type AnsweredBy } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import type { CardMessages, Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { tooLong } from '../../parts/count';
import type { Problem } from '../../parts/error';
import { hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

export type { NativeMembers } from '../../parts/native-members';

/** Whether the card asks for the person's own words. */
export type More = 'optional' | 'required' | 'off';

/** What the card must have before it can send. */
export interface Rules {
  readonly choiceNeeded: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly canSkip: boolean;
  /** What the page says is wrong. */
  readonly ofPage?: string;
}

interface Markup {
  readonly name: string;
  readonly choices?: unknown;
  readonly action?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, choices, action }: Markup, hasStatement: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (!hasStatement) mistakes.push(['default slot', 'is empty. Write a statement.']);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'needs two or more, each with words and a value.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  return mistakes;
}

/** What is to be put right, in the order of the controls. */
export function problemsOf({ value, moreText }: Draft, { choiceNeeded, more, moreLimit, canSkip, ofPage }: Rules, messages: CardMessages): Problem[] {
  const problems: Problem[] = [];
  const valueMissing = choiceNeeded && !value;
  const wrong = ofPage || (valueMissing && (canSkip ? messages.chooseOrSkip : messages.chooseOne));
  if (wrong) problems.push({ control: 'answer-0', words: wrong, flags: { valueMissing, customError: !!ofPage } });
  if (more === 'required' && moreText.trim() === '') problems.push({ control: 'more', words: messages.writeSomething, flags: { valueMissing: true } });
  const over = more === 'off' ? '' : tooLong(moreText, moreLimit, messages);
  if (over) problems.push({ control: 'more', words: over, flags: { tooLong: true } });
  return problems;
}

/** What the person did in a server's rendering of the card before the script loaded; `undefined` if no server rendered it. */
export function givenBefore(host: Element): Draft | undefined {
  const root = host.shadowRoot;
  if (!root?.querySelector('fieldset')) return undefined;
  const chosen = (group: string): string | undefined => root.querySelector<HTMLInputElement>(`[id^=${group}-]:checked`)?.value;
  return { value: chosen('answer'), moreText: root.querySelector('textarea')?.value ?? '', answeredBy: chosen('who') as AnsweredBy | undefined };
}

/** The slot whose words fit the person and the register. One without words that a person sees gives way to the next, and at last to the default slot. */
export const shownSlot = (host: Element, register: Register, answeredBy: AnsweredBy | undefined): string =>
  (answeredBy === 'someone-else' && hasWords(host, 'for-someone') && 'for-someone') || (register === 'easy' && hasWords(host, 'easy') && 'easy') || '';

/** What the browser kept of a card; nothing where another program wrote it. */
export function keptIn(kept: string): Draft | undefined {
  try {
    const draft = JSON.parse(kept) as Draft;
    // Throws where there is no text.
    draft.moreText.trim();
    return draft;
  } catch {
    return undefined;
  }
}
