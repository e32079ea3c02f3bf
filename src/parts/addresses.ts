/** Telephone numbers and e-mail addresses in words, as people write them. Where it is not certain which number is meant, there is no link: never a wrong one. */

/** A part of a text, and where it leads. */
export type Part = readonly [words: string, href?: string];

/** Cuts `text` into parts. `reading` is the same text, sign for sign, in the signs that `pattern` knows; `hrefOf` gets what is just before it, and returns `undefined` for text that must not be a link. */
function cut(text: string, reading: string, pattern: RegExp, hrefOf: (before: string, ...match: string[]) => string | undefined): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of reading.matchAll(pattern)) {
    const href = hrefOf(reading.slice(Math.max(0, match.index - 40), match.index), ...match);
    if (href) parts.push([text.slice(end, match.index)], [text.slice(match.index, (end = match.index + match[0].length)), href]);
  }
  return [...parts, [text.slice(end)]];
}

/** Arabic, Persian, Hindi and Bengali digits, spaces and dashes as those of ASCII; signs that steer the direction as `_`, but not those that turn digits around. */
const readingOf = (text: string): string =>
  text
    // The digits of Indian scripts begin at 6 of their row, the others at 0.
    .replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => String((digit.charCodeAt(0) & 15) - (digit < 'ऀ' ? 0 : 6)))
    .replace(/[^\S\n\r\t]/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/(?![\u202d\u202e])\p{Cf}/gu, '_');

/**
 * A number with one gap at most between two groups, an area code in brackets, and an extension. It is not part of a longer run of letters or digits. Each sign of
 * the text fits one place in the pattern only, or a long run of them would stop the page.
 */
const telephone =
  /(?<![\p{L}\p{Nd}*#+@_])(_*(?:\(_*)?(?:\+_*)?\d+\)?(?:_*(?:[ .-]_*)?(?:\(\d+\)_*(?:[ .-]_*)?)?\d+)*)(?:[ ,;(]*(?:[Ee](?:xt(?:ensio)?n?|XT)|[xX])[.:= ]*(\d{1,6})(?!\d))?(?![\p{L}\p{Nd}@]|[ -]?\p{Lu}{2})/gu;

/** Words that say of the number after them that nobody answers it: it is only for texts, a fax, or not one to call. */
const notToCall =
  /(?<!\p{L})(?:(?:text(?! ?phone| relay)|tecst|sms|f?fa(?:x|cs))(?:(?!call|phone|\bring|tel|ff[oô]n)(?:no\.|[^\d.,;\n]))*|f|(?:quote|ref|reference|code|isbn|(?:company|charity|account|case)(?: \p{L}+)?(?: no| number))(?: is)?)[.:,]?\s*$/iu;

/** Numbers of the world, of one country, of Childline, and by Relay UK. */
const whole = /^(\+[1-9]\d{7,14}|0[1-9]\d{7,9}|08001111|1800[12]0\d{9,10})$/;
/** What is a number only where nothing else is said: one for help, or one without its area code. */
const alone = /^(999|1[01]1|112|105|119|116\d{3}|[2-9]\d{6,9}|1\d{6,10})$/;
/** Days, times and years, which may have as many digits as a number. */
const dated = /^\d\d?[.-]\d\d?[.-]\d{2,4}$|^\d{4}-\d\d-\d\d|^\d\d?\.\d\d *- *\d|^(?:19|20)\d\d *- *(?:19|20)\d\d$/;
/** A country and a zero that is dialled only inside it, except where it is part of every number. */
const foreignZero = /^\+(?!39|378|379|225|24[12])(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})0/;

/** A text about telephone numbers, each with its link. */
export function telephonesIn(text: string): Part[] {
  const reading = readingOf(text);
  return cut(text, reading, telephone, (before, all = '', run = '', extension) => {
    const number = run
      .replace(/[^\d+()]/g, '')
      .replace(/^\(?(\+|00)/, '+')
      // `+44 (0)1632`: the zero is for those in the country. Italy keeps it.
      .replace(/^(\+(?!39)\d+\)?)\(0\)/, '$1')
      .replace(/[()]/g, '')
      .replace(/^(\+44|\+353)0/, '$1');
    // Short last groups may be times.
    if (/\d{3}[ _]+\d\d?(?:[.-]\d\d?){0,3}$/.test(run) || foreignZero.test(number) || notToCall.test(before)) return undefined;
    if (!(whole.test(number) || (all === reading.trim() && alone.test(number) && !dated.test(run)))) return undefined;
    return `tel:${number}${extension ? `;ext=${extension}` : ''}`;
  });
}

/** A text about e-mail addresses, each with its link. */
export const emailsIn = (text: string): Part[] =>
  cut(
    text,
    text,
    /(?<![^\s<>()[\],;:"])[^\s<>()[\],;:"@]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}(?![^\s<>()[\],;:".?!])/gu,
    (_before, email = '') => `mailto:${email.replace(/[%?&#]/g, encodeURIComponent)}`,
  );
