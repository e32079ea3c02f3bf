import { words } from '../language/reading.ts';

/** People see it instead of the words that are hidden. */
const { hiddenMark } = words;

/** The words that an editor hides: one piece per line, empty lines left out. */
export const piecesOf = (lines: string): string[] => [...new Set(lines.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);

/** The first piece that is not in the words, if there is one. Nothing but what the person said can be hidden, and nothing can be added. */
export const missingPiece = (words: string, pieces: readonly string[]): string | undefined => pieces.find((piece) => !words.includes(piece));

/** The words with each piece hidden wherever it is; the longest first, since one piece can be in another. */
export function hide(words: string, pieces: readonly string[]): string {
  const longestFirst = [...pieces].sort((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (text, piece) =>
      text
        .split(hiddenMark)
        .map((part) => part.replaceAll(piece, hiddenMark))
        .join(hiddenMark),
    words,
  );
}
