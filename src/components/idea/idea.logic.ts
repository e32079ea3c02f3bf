import { isDay } from '../../data/fields';
import type { Mistake } from '../../language/misuse';
import type { IdeasMessages } from '../../language/tools/ideas';
import { hasContent, hasWords, nodesIn, showsWords } from '../../parts/slots';

/** What a person says about an idea. Receivers know it by its schema, in `idea.answer.ts`. */
export interface IdeaAnswer {
  readonly value: 'me-too';
  /** The words of the button, exactly as shown. */
  readonly words: string;
}

/** Slots, in the order in which they are read. */
export const slots = ['', 'by', 'date', 'also', 'reply', 'reply-by', 'reply-date'] as const;
export type IdeaSlot = (typeof slots)[number];
export const otherSlots = ['easy', 'easy-also', 'easy-reply', 'withdrawn'] as const;

/** Fewer people than this could be known by their number. */
const fewest = 10;

/** How many people agree, as everybody may know it: to the nearest 5, and nothing of fewer than 10. */
export const shownCount = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isFinite(count) && count >= fewest ? Math.round(count / 5) * 5 : undefined;

/** Words that say what is on the button. The page can have its own words on it. */
export const withMeToo = ({ meToo }: IdeasMessages, words: string): string => words.replace('{meToo}', () => meToo);

interface Markup {
  readonly host: Element;
  readonly withdrawnOn?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ host, withdrawnOn }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!host.closest('co-ideas')) mistakes.push(['place', 'is outside a <co-ideas>.']);
  if (withdrawnOn !== undefined) {
    const kept = nodesIn(host, 'withdrawn');
    if (!isDay(withdrawnOn)) mistakes.push(['withdrawn-on', `"${withdrawnOn}" is not a day: 2026-12-03.`]);
    if ([...host.childNodes].some((node) => !kept.includes(node) && showsWords(node)))
      mistakes.push(['withdrawn-on', 'is set, and words are still in the page. Delete them, and give the words of other people an idea of their own.']);
    return mistakes;
  }
  if (!host.id) mistakes.push(['id', 'is missing. Without it, nobody can report the idea, or say “Me too”.']);
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write the idea.']);
  if (hasContent(host, 'reply') && !hasWords(host, 'reply-by')) mistakes.push(['slot reply-by', 'is empty. Write who replies: a name and a role.']);
  return mistakes;
}
