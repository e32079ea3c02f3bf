import { isDay } from '../../consent/record';
import type { Mistake } from '../../language/misuse';
import { hasWords } from '../../parts/slots';

/** What a person says about an idea. Receivers know it by its schema, in `idea.answer.ts`. */
export interface IdeaAnswer {
  readonly value: 'me-too';
  /** The words of the button, exactly as shown. */
  readonly words: string;
}

/** Slots with words, in the order in which they are read. Each has one for easy words, with `easy-` before its name; `easy` is that of the idea. */
export const slots = ['', 'by', 'date', 'also', 'reply', 'reply-by', 'reply-date'] as const;
export type IdeaSlot = (typeof slots)[number];
export const easySlots = ['easy', 'easy-also', 'easy-reply'] as const;

/** Fewer people than this could be known by their number. */
const fewest = 10;

/** How many people agree, as everybody may know it: to the nearest 5, and nothing of fewer than 10. */
export const shownCount = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isFinite(count) && count >= fewest ? Math.round(count / 5) * 5 : undefined;

interface Markup {
  readonly host: Element;
  readonly takenBackOn?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ host, takenBackOn }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!host.closest('co-ideas')) mistakes.push(['place', 'is outside a <co-ideas>.']);
  if (takenBackOn !== undefined) {
    if (!isDay(takenBackOn)) mistakes.push(['taken-back-on', `"${takenBackOn}" is not a day: 2026-12-03.`]);
    if (host.childElementCount > 0 || hasWords(host)) mistakes.push(['taken-back-on', 'is set, and words are still in the page. Delete them.']);
    return mistakes;
  }
  if (!host.id) mistakes.push(['id', 'is missing. Without it, nobody can report the idea, or say “Me too”.']);
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write the idea.']);
  if (hasWords(host, 'reply') && !hasWords(host, 'reply-by')) mistakes.push(['slot reply-by', 'is empty. Write who replies: a name and a role.']);
  return mistakes;
}
