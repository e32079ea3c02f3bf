import { areUsable, type AnsweredBy } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import type { Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

export type { NativeMembers } from '../../parts/native-members';
export { problemsOf, type More } from '../../tool/statement';

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
