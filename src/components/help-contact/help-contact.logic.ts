import type { Mistake } from '../../language/misuse';
import { phone, recordVideo, safe, supporter, talk, type Drawing } from '../../parts/pictures';
import { hasWords, nodesIn } from '../../parts/slots';

/** What a contact is for. */
export type HelpKind = 'urgent' | 'safeguarding' | 'person' | 'advocate' | 'bsl';

export const drawings: Readonly<Record<HelpKind, Drawing>> = { urgent: phone, safeguarding: safe, person: talk, advocate: supporter, bsl: recordVideo };

export const kinds: readonly string[] = Object.keys(drawings);

/** The ways to reach a contact, by slot. */
export const ways = ['phone', 'email', 'link'];

/** The addresses of the page's links, for paper. */
export const addressesIn = (host: Element): string[] =>
  (nodesIn(host, 'link') as Element[]).flatMap((node) => {
    const link = node.matches('a') ? node : node.querySelector('a');
    return link?.getAttribute('href') ?? [];
  });

/** Whether there is a number in it that nobody can press. */
const isPlainNumber = (host: Element): boolean =>
  (nodesIn(host, 'phone') as Element[]).some((node) => !node.matches('a') && !node.querySelector('a') && /\d{3}/.test((node as Node).textContent ?? ''));

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element, kind: string | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!kind || !kinds.includes(kind)) mistakes.push(['kind', `${kind === undefined ? '' : `"${kind}" `}is not one of: ${kinds.join(', ')}.`]);
  if (!hasWords(host)) mistakes.push(['default slot', 'is empty. Write the name of the contact there.']);
  if (!ways.some((way) => hasWords(host, way))) mistakes.push(['slot phone', 'and the slots email and link are empty. Give at least one.']);
  if (isPlainNumber(host)) mistakes.push(['slot phone', 'is not a link: <a slot="phone" href="tel:…">.']);
  if (!hasWords(host, 'hours')) mistakes.push(['slot hours', 'is empty. Say when someone answers.']);
  if (!host.closest('co-help')) mistakes.push(['place', 'is outside a <co-help>.']);
  return mistakes;
}
