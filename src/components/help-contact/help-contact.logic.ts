import type { Mistake } from '../../language/misuse';
import { phone, recordVideo, safe, supporter, talk, type Drawing } from '../../parts/pictures';
import { hasWords, nodesIn } from '../../parts/slots';

/** What a contact is for. */
export type HelpKind = 'urgent' | 'safeguarding' | 'person' | 'advocate' | 'bsl';

export const drawings: Readonly<Record<HelpKind, Drawing>> = { urgent: phone, safeguarding: safe, person: talk, advocate: supporter, bsl: recordVideo };

export const kinds: readonly string[] = Object.keys(drawings);

/** The ways to reach a contact, by slot. */
export const ways = ['phone', 'email', 'link'];

/** The words of each node in a slot; nothing if the page has made its own links of them. */
export function plainWords(host: Element, slot: string): string[] | undefined {
  const nodes = nodesIn(host, slot) as Element[];
  return nodes.some((node) => node.matches('a') || node.querySelector('a')) ? undefined : nodes.map(({ textContent }) => textContent.trim());
}

/** The addresses of the page's links, for paper. */
export const addressesIn = (host: Element): string[] =>
  (nodesIn(host, 'link') as Element[]).flatMap((node) => {
    const link = node.matches('a') ? node : node.querySelector('a');
    return link?.getAttribute('href') ?? [];
  });

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element, kind: string | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!kind || !kinds.includes(kind)) mistakes.push(['kind', `${kind ? `"${kind}" is not one` : 'is missing'}. Use one of: ${kinds.join(', ')}.`]);
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write the name of the contact there.']);
  if (!ways.some((way) => hasWords(host, way)))
    mistakes.push(['slot phone', 'and the slots email and link are empty. Give at least one way to reach the contact.']);
  if (!hasWords(host, 'hours')) mistakes.push(['slot hours', 'is empty. Say when someone answers: <p slot="hours">Every day, 9am to 5pm</p>.']);
  if (!host.closest('co-help')) mistakes.push(['place', 'is outside a <co-help>. Put it inside one.']);
  return mistakes;
}
