import type { ElementMessages } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { native } from '../../language/native';
import { tooLong } from '../../parts/count';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(name: string, hasLabel: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give the field a name: its form sends it under that name.']);
  if (!hasLabel) mistakes.push(['default slot', 'has no label. Write one between the tags, or give the page a <label for="…">.']);
  return mistakes;
}

/** What is wrong with a text, in words for the person; empty where nothing is. */
export function problemOf(text: string, required: boolean, limit: number | undefined, messages: ElementMessages): string {
  if (required && text.trim() === '') return messages.writeAnswer;
  return tooLong(text, limit || Infinity, messages);
}

interface Field extends Element {
  readonly type?: string;
  readonly lines?: number;
}

const isOneLine = ({ localName, type = '', lines = 1 }: Field): boolean =>
  /^(input|co-text)$/.test(localName) && /^(text|search|tel|url|email|password|date|datetime-local|month|week|time|number)$/.test(type) && lines <= 1;

/** Whether a form has no second field of one line: then Enter sends it even without a button. */
export const isOnlyField = (form: HTMLFormElement | null): boolean => ([...(form ? native(form, 'elements') : [])] as Field[]).filter(isOneLine).length < 2;
