import type { Mistake } from '../../language/misuse';
import { hasWords, nodesIn } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import type { Meeting } from './agenda.calendar';
import { isDay, isMoment, isZone, minutesOf, momentIn } from './agenda.times';

interface Markup {
  readonly host: Element;
  readonly date?: string;
  readonly ends?: string;
  readonly addUntil?: string;
  readonly addHref?: string;
  readonly timeZone?: string;
}

/** The time zone of the place. Councils that know the kit are in the United Kingdom: nobody there has to write it. */
export const zoneOf = ({ timeZone }: Pick<Markup, 'timeZone'>): string => (timeZone && isZone(timeZone) ? timeZone : 'Europe/London');

/** Its parts, also those in a list or a box of the page. */
export const itemsIn = (host: Element): Element[] => [...host.querySelectorAll('co-agenda-item')];

/** When an item begins, in minutes since midnight. Its `datetime` can say what its words do not: “midday”. */
export function startOf(item: Element): number | undefined {
  const [time] = nodesIn(item, 'time') as Element[];
  return minutesOf(time?.getAttribute('datetime')?.replace(/.*[T ]/, '')) ?? minutesOf(time?.textContent);
}

/** The words of a slot, as one text. A line for each part of the page. */
const wordsIn = (host: Element, slot: string): string =>
  nodesIn(host, slot)
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** How long after the first time another one is. A meeting goes on past midnight; but a time that goes back by some hours is in the wrong place. */
const since = (first: number, minutes: number): number => ((minutes - first + 30 * 60) % (24 * 60)) - 6 * 60;

/** When the meeting begins, its last part begins, and it ends, in minutes since the midnight before it; nothing without a time. */
function hoursOf({ host, ends }: Markup): { readonly start: number; readonly latest: number; readonly end?: number } | undefined {
  const [first, ...rest] = itemsIn(host).flatMap((item) => startOf(item) ?? []);
  if (first === undefined) return undefined;
  const starts = [0, ...rest.map((start) => since(first, start))];
  const start = Math.min(...starts);
  const latest = Math.max(...starts);
  const end = since(first, minutesOf(ends) ?? NaN);
  return { start: first + start, latest: first + latest, end: end >= latest && end > start ? first + end : undefined };
}

/** When the meeting is; nothing if the page does not say it. It ends with `ends`, or an hour after its last item began. */
export function whenOf(markup: Markup): Pick<Meeting, 'start' | 'end'> | undefined {
  const { date = '' } = markup;
  const hours = hoursOf(markup);
  if (!hours || !isDay(date)) return undefined;
  const at = (minutes: number): Date => momentIn(zoneOf(markup), new Date(Date.parse(date) + minutes * 60_000).toJSON().slice(0, 16));
  return { start: at(hours.start), end: at(hours.end ?? hours.latest + 60) };
}

/** What goes into a calendar. A meeting that has a name in the page stays the same one if its day changes. */
export function meetingOf(markup: Markup, address: string): Meeting | undefined {
  const { host, date = '' } = markup;
  const when = whenOf(markup);
  const title = wordsIn(host, 'title');
  return when && { ...when, id: host.id || `${date} ${title}`, title, where: wordsIn(host, 'where'), address: address.replace(/#.*/, '') };
}

/** Until when people can add an item, and where. A page that does not say until when has no link, because nobody could know if it still works. */
export function addingOf(markup: Markup): { readonly href: string; readonly until: Date } | undefined {
  const { addHref, addUntil = '' } = markup;
  return addHref && isWebAddress(addHref) && isMoment(addUntil) ? { href: addHref, until: momentIn(zoneOf(markup), addUntil) } : undefined;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(markup: Markup): Mistake[] {
  const { host, date, ends, addUntil, addHref, timeZone } = markup;
  const mistakes: Mistake[] = [];
  const starts = itemsIn(host).flatMap((item) => startOf(item) ?? []);
  if (!hasWords(host, 'title')) mistakes.push(['slot title', 'is empty. Say which meeting it is: <h2 slot="title">.']);
  if (!addUntil && itemsIn(host).length === 0) mistakes.push(['default slot', 'has no <co-agenda-item>. Write one for each part of the meeting.']);
  if (date !== undefined && !isDay(date)) mistakes.push(['date', `"${date}" is not a day: 2026-12-03.`]);
  if (ends !== undefined && minutesOf(ends) === undefined) mistakes.push(['ends', `"${ends}" is not a time: 12:30.`]);
  else if (ends !== undefined && starts.length > 0 && hoursOf(markup)?.end === undefined) mistakes.push(['ends', `"${ends}" is before the last part begins.`]);
  if (timeZone !== undefined && !isZone(timeZone)) mistakes.push(['time-zone', `"${timeZone}" is not known. Use a name as Europe/London.`]);
  if (addHref && !isWebAddress(addHref)) mistakes.push(['add-href', 'is not a path or an https: address.']);
  if (addUntil !== undefined && !isMoment(addUntil)) mistakes.push(['add-until', `"${addUntil}" is not a moment: 2026-12-01T17:00.`]);
  if (addHref && !addUntil) mistakes.push(['add-until', 'is missing. Say until when people can add something.']);
  if (addUntil && !addHref) mistakes.push(['add-href', 'is missing. Write the address of the page where people add something.']);
  if (starts.some((start, index) => since(starts[index - 1] ?? start, start) < 0))
    mistakes.push(['slot time', 'goes back. Write the parts in the order in which they happen.']);
  return mistakes;
}
