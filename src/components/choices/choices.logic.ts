import { areUsable, type Choice } from '../../answers/scales';
import type { ElementMessages } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import type { Finding } from '../../parts/problem';
import { nodesIn, showsWords } from '../../parts/slots';

const isChoice = (node: Node): node is HTMLElement & { readonly textContent: string } => node.nodeName === 'CO-CHOICE';

/** The choices among the children of `host`. */
export const childrenAsChoices = (host: Element): Choice[] =>
  [...host.childNodes].filter(isChoice).map((child) => ({
    value: child.getAttribute('value') ?? '',
    words: child.textContent.trim(),
    easy: child.getAttribute('easy') ?? undefined,
    apart: child.hasAttribute('apart'),
  }));

/** Whether `host` holds a question beside its choices. */
export const hasLabel = (host: Element): boolean => nodesIn(host, '').some((node) => !isChoice(node) && showsWords(node));

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(name: string, choices: unknown, hasQuestion: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give the question a name, because its form sends the answer under that name.']);
  if (!hasQuestion) mistakes.push(['default slot', 'has no question. Write one between the tags, before the choices.']);
  if (!areUsable(choices)) mistakes.push(['<co-choice>', 'must be two or more, each with words and its own `value`.']);
  return mistakes;
}

/** What is wrong with an answer. */
export const findingOf = (chosen: number, required: boolean, several: boolean, messages: ElementMessages): Finding | undefined =>
  required && !chosen ? { words: several ? messages.chooseSome : messages.chooseOne, flags: { valueMissing: true } } : undefined;
