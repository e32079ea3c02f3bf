import type { ElementMessages } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { tooLong } from '../../parts/count';
import type { Finding } from '../../parts/problem';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(name: string, hasLabel: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give the field a name, because its form sends it under that name.']);
  if (!hasLabel) mistakes.push(['default slot', 'has no label. Write one between the tags, or give the page a <label for="…">.']);
  return mistakes;
}

/** What is wrong with a text. */
export function findingOf(text: string, required: boolean, limit: number | undefined, messages: ElementMessages): Finding | undefined {
  if (required && text.trim() === '') return { words: messages.writeAnswer, flags: { valueMissing: true } };
  const words = tooLong(text, limit || Infinity, messages);
  return words ? { words, flags: { tooLong: true } } : undefined;
}
