import type { Desk } from '../desk.ts';
import { isComplaint } from '../keeping/complaints.ts';
import { daysFrom, readRetention } from '../keeping/retention.ts';
import { words } from '../language/taking-back.ts';
import { itemsOf, type Item } from '../publishing/items.ts';
import { dayIn, fill } from '../web/words.ts';
import type { Answer } from '../reading/answers.ts';

/** What of an answer everyone can see now. */
export const publishedOf = async ({ store }: Desk, { id }: Answer): Promise<Item[]> =>
  (await itemsOf(store, id)).filter(({ content }) => content !== undefined);

/** How long an answer is kept, in words for the person. */
export function keptUntil(desk: Desk, held: Answer, published: readonly Item[]): string {
  const day = dayIn(daysFrom(held.receivedAt, readRetention(desk.settings).daysFor(held.tool)).toISOString());
  if (published.length > 0) return fill(words.keepPublished, { day });
  if (isComplaint(held)) return fill(words.keepComplaint, { day });
  return fill(held.tool === 'co-consent-form' ? words.keepConsent : words.keepUntil, { day });
}
