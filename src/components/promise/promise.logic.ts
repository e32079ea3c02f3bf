import type { Mistake } from '../../language/misuse';
import { drawings, facts } from '../../parts/promise';
import { hasContent, hasWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';

/** Every slot. Its easy words are in a slot with `easy-` before the name. */
export const slots: readonly string[] = ['said', '', 'easy-said', 'easy', ...facts.flatMap((fact) => [fact, `easy-${fact}`])];

interface Markup {
  readonly host: Element;
  readonly state?: string;
  readonly answerHref?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ host, state, answerHref }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (state === undefined) mistakes.push(['state', `is missing. Use one of: ${Object.keys(drawings).join(', ')}.`]);
  else if (!Object.hasOwn(drawings, state)) mistakes.push(['state', `"${state}" is not one of: ${Object.keys(drawings).join(', ')}.`]);
  if (answerHref && !isWebAddress(answerHref)) mistakes.push(['answer-href', 'is not a path or an https: address.']);
  if (!hasWords(host, 'said')) mistakes.push(['slot said', 'is empty. Write what people said.']);
  if (!hasContent(host, '')) mistakes.push(['default slot', 'is empty. Write what you do about it, or that you cannot.']);
  if (!hasWords(host, 'by')) mistakes.push(['slot by', 'is empty. Write who says this: a name and a role.']);
  if (!hasWords(host, 'date')) mistakes.push(['slot date', 'is empty. Write when they said it.']);
  if (state === 'cannot' && !hasContent(host, 'because')) mistakes.push(['slot because', 'is empty. Write why you cannot do it.']);
  return mistakes;
}
