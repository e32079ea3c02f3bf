import type { AnsweredBy } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import type { Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';
import { misuseOfAsking } from '../../tool/statement';

export type { NativeMembers } from '../../parts/native-members';
export { problemsOf, type More } from '../../tool/statement';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export const misuseOf = (markup: Parameters<typeof misuseOfAsking>[0], hasStatement: boolean): Mistake[] => [
  ...misuseOfAsking(markup),
  ...(hasStatement ? [] : [['default slot', 'is empty. Write a statement.'] as const]),
];

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

/** What the browser kept of a card; nothing where another program wrote it: that has no text to trim. */
export function keptIn(kept: string): Draft | undefined {
  try {
    const draft = JSON.parse(kept) as Draft;
    draft.moreText.trim();
    return draft;
  } catch {
    return undefined;
  }
}
