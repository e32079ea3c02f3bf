import type { Mistake } from '../../language/misuse';
import { hasContent, hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

/** What the board has made of a feed. */
export const fromFeed = '[slot=feed]';

/** All ideas in it, also those in a list or a box of the page; `only` chooses some of them. */
export const ideasIn = (host: Element, only = ''): Element[] => [...host.querySelectorAll(`co-idea${only}`)];

/** Those that nobody has taken back. */
export const shownIn = (ideas: readonly Element[]): Element[] => ideas.filter((idea) => !idea.hasAttribute('withdrawn-on'));

interface Markup {
  readonly host: Element;
  readonly name: string;
  readonly action?: string;
  readonly reportHref?: string;
  readonly takeBackHref?: string;
  readonly complainHref?: string;
  /** Where ideas come from that are not in the page. */
  readonly src?: string;
  readonly feed?: unknown;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ host, name, action, reportHref, takeBackHref, complainHref, src, feed }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  const canAsk = hasContent(host, 'ask');
  const ideas = ideasIn(host);
  const hasSome = shownIn(ideas).length > 0;
  if (!name) mistakes.push(['name', 'is missing. Without it, nobody can say “Me too”.']);
  if (!hasWords(host, 'title')) mistakes.push(['slot title', 'is empty. Write the question that you ask: <h2 slot="title">.']);
  if (canAsk && !hasContent(host, 'about')) mistakes.push(['slot about', 'is empty. Say who reads new ideas, and when.']);
  if (!canAsk && !src && !feed && ideas.length === 0)
    mistakes.push(['default slot', 'has no <co-idea>, and there is no slot="ask" in which people write one, and no feed (src).']);
  if (hasSome && !reportHref) mistakes.push(['report-href', 'is missing. Give the page where people report an idea.']);
  if (hasSome && !takeBackHref) mistakes.push(['take-back-href', 'is missing. Give the page where people take their idea back.']);
  for (const [attribute, address] of Object.entries({ action, 'report-href': reportHref, 'take-back-href': takeBackHref, 'complain-href': complainHref }))
    if (address && !isWebAddress(address)) mistakes.push([attribute, 'is not a path or an https: address.']);
  return mistakes;
}
