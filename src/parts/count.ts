import { plural, type PartMessages } from '../language/messages';

/** How many characters a person sees: a family of emoji is one. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

/** By how many characters words are too long; 0 where they are not. */
export const countOver = (text: string, limit: number): number =>
  // A character is never shorter than one unit of the text.
  text.length > limit ? Math.max(lengthOf(text) - limit, 0) : 0;

/** What is said of words that are too long; empty where they are not. */
export function tooLong(text: string, limit: number, messages: PartMessages): string {
  const over = countOver(text, limit);
  return over > 0 ? plural(messages.lang, messages.charactersOver, over) : '';
}

/** The status under a text field: silent until four fifths of the room is used. */
export function countInWords(text: string, limit: number, messages: PartMessages): string {
  const length = text.length < limit * 0.8 ? 0 : lengthOf(text);
  return tooLong(text, limit, messages) || (length < limit * 0.8 ? '' : plural(messages.lang, messages.charactersLeft, limit - length));
}

/**
 * Makes a function that says the status once a person has stopped writing for a second, because a screen reader would speak over every letter. Each call begins
 * the second again; without anything to say, it ends.
 */
export function afterPause(): (say?: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (say) => {
    clearTimeout(timer);
    if (say) timer = setTimeout(say, 1000);
  };
}
