import { plural, type PartMessages } from '../language/messages';

/** The status under a text field: silent until four fifths of the room is used. */
export function countInWords(length: number, limit: number, messages: PartMessages): string {
  if (length > limit) return plural(messages.lang, messages.charactersOver, length - limit);
  return length < limit * 0.8 ? '' : plural(messages.lang, messages.charactersLeft, limit - length);
}
