import { pageElement } from '../../language/native';
import type { Mistake } from '../../language/misuse';
import { nearest } from '../../language/nearest';
import { readingAttribute } from '../../language/reading';
import { nodesIn, showsWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

/** The day of an ISO 8601 date that is not still to come; nothing for anything else, such as 31 February. */
export function checkedDate(text: string | undefined, now = new Date()): Date | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : undefined;
  return date && date <= now && date.toISOString().startsWith(text ?? '') ? date : undefined;
}

/** An address that a link may have: of a page, a telephone, or an e-mail. */
export const requestAddress = (href: string | undefined): string | undefined =>
  href && (/^(mailto|tel):/i.test(href) || isWebAddress(href)) ? href : undefined;

/** Whether a part of the page, and not the page itself, says which words are shown here. */
export const hasOwnMode = (host: Element): boolean =>
  ![pageElement(), null].includes(nearest(host, `[${readingAttribute}~=easy],[${readingAttribute}~=no-easy]`) as HTMLElement | null);

interface Markup {
  readonly checkedBy?: string;
  readonly checkedOn?: string;
  readonly requestHref?: string;
}

const media = 'img, video, audio, iframe';

/** Whether there is something to read, see or hear in `nodes`: a slot that an editor left empty holds nothing. */
export const hasSomething = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => showsWords(node) || ('matches' in node && ((node as Element).matches(media) || (node as Element).querySelector(media))));

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const hasHeading = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => 'matches' in node && ((node as Element).matches(headings) || (node as Element).querySelector(headings)));

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element, { checkedBy, checkedOn, requestHref }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const slot of ['standard', 'easy']) {
    const nodes = nodesIn(host, slot);
    // A part may have no easy words yet.
    if (!hasSomething(nodes)) {
      if (slot === 'standard' || nodes.length > 0) mistakes.push([`slot ${slot}`, 'is empty. Write the words.']);
    } else if (!hasHeading(nodes)) mistakes.push([`slot ${slot}`, 'has no heading. Begin with one: without JavaScript, people read both versions.']);
  }
  if (Boolean(checkedBy) !== Boolean(checkedOn)) mistakes.push(['checked-by and checked-on', 'go together.']);
  else if (checkedOn && !checkedDate(checkedOn)) mistakes.push(['checked-on', `"${checkedOn}" is not a day up to today. Write it as 2026-05-03.`]);
  if (requestHref && !requestAddress(requestHref)) mistakes.push(['request-href', 'is not a path, or an http:, https:, mailto: or tel: address.']);
  return mistakes;
}
