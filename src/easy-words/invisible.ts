/** Signs that nobody sees, such as the soft hyphen, and those that only say how the sign before them looks. A word is the same without them. */
const unseen = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\u17b4\u17b5]|[\ufe00-\ufe0f]/u;

/** Letters that are printed as one, as in words that come from a PDF. */
const joined = /[\ufb00-\ufb06]/;

/** One character as it is read: none, itself, or the letters that it joins. */
export function asRead(character: string): string {
  if (unseen.test(character)) return '';
  return joined.test(character) ? character.normalize('NFKC') : character;
}
