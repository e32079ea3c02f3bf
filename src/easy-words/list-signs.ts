/** Signs that only ever begin an item, so that no space has to follow. The last are those of Word, which have no name in Unicode. */
const bullet = '[\\p{So}•‣⁃⁌⁍∙·»›→⇒⇨➔\u2460-\u249b\u2776-\u2793\uf000-\uf0ff]';
/** Signs that are words, dashes or letters elsewhere: space follows. Word’s own bullets are pasted as o, ü, Ø and §. */
const spaced = '(?:[-–—*+·~oüØ§¤]|->|=>|>>?|--)(?=\\s)';
const emoji =
  '(?:[0-9]\\ufe0f?\\u20e3|\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}(?:[\\ufe0f\\u200d]|\\p{Emoji_Modifier}|\\p{Extended_Pictographic})*)';
const counter = '(?:\\d{1,3}(?:\\.\\d{1,2})*|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})';
const counted = `(?:[([]${counter}[)\\]]|${counter}[.)])(?=\\s)`;
const unmarked = '(?:\\d{1,2}(?:\\.\\d{1,2}|\\s[-–—])(?=\\s+\\p{Lu})|\\d{1,2}[-–—:](?=\\s))';
const checkbox = '\\[[ xX]?\\](?=\\s)';

const sign = new RegExp(`^\\s*(?:${bullet}|${spaced}|${emoji}|${counted}|${unmarked}|${checkbox})[ \\t]*`, 'u');
const romanSign = /^\s*(?:\(([ivx]+|[IVX]+)\)|([ivx]+|[IVX]{2,})[.)])\s/;

/** The sign of a list at the start of a text, with the space around it; empty if there is none. */
export const listSignOf = (text: string): string => sign.exec(text)?.[0] ?? '';

/** The Roman numeral that counts an item of a list, and where it begins. */
export function romanSignOf(text: string): { readonly numeral: string; readonly start: number } | undefined {
  const [, inBrackets, alone] = romanSign.exec(text) ?? [];
  const numeral = inBrackets ?? alone;
  return numeral === undefined ? undefined : { numeral, start: text.indexOf(numeral) };
}
