/** Phrases that make our English harder to read than it has to be, and what to write instead. `english.spec.ts` looks for them. */

/** A phrase, as a regular expression in which a space is any white space, also at the end of a line of a comment. */
type Phrase = readonly [pattern: string, use: string];

const phrases: readonly Phrase[] = [
  ['(?:stands?|stood|standing)(?!\\?? for)', 'is, is in, is next to'],
  ['in (?:the|its|his|her|their|whose) place(?! (?:in|on) )', 'instead, instead of'],
  ['(?<!there (?:would |will |can |may |must )?)(?:is|are|was|were|be|been|am) no(?! longer| more| fewer| less| different|,)', 'is not a, has no, there is no'],
  ['(?<!there )(?:is|are|was|were|be) (?-i:none)', 'is not one of, is not'],
  ['whoever|whomever', 'anyone who, people who, you'],
  ['(?<!\\|)somebody(?!\\|)', 'someone, a person, you'],
  ['anew', 'again'],
  [', also (?:after|as|at|because|before|by|for|from|if|in|of|on|to|under|when|where|while|with|without)', 'even, too'],
  ['mend(?:s|ed|ing)?', 'fix'],
  ['(?:says?|said) back', 'the response, replies'],
  ['(?<=[.;:,“] )should (?:the|a|an|it|they)|Should (?:the|a|an) [^?.]*\\.', 'if'],
  ['(?<!in )the way (?:that|in which)', 'how'],
  ['as (?:they|it) (?:are|is) now', 'run the command and commit the result'],
  ['is (?:told|said) so', 'is told that …, tells the person that …'],
  ['(?:without|no|needs?) script', 'JavaScript'],
  ['i answer for someone', 'am answering for someone'],
  ['are away now', 'are hidden now'],
  ['go on again', 'carry on'],
  ['reason in law', 'legal reason'],
  ['asks you(?=[.,])', 'is asking you'],
];

/** Quotations are exempt: words between “ and ”, and code between backticks in Markdown. */
const quotations = /“[^“”]{0,300}”/g;
const markdownCode = /(`+)(?:(?!\n\n).)*?\1/gs;

export interface Finding {
  readonly line: number;
  readonly found: string;
  readonly use: string;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The phrases in the text of a file. */
export function findPhrases(text: string, isMarkdown: boolean): Finding[] {
  const own = (isMarkdown ? text.replace(markdownCode, blank) : text).replace(quotations, blank);
  return phrases
    .flatMap(([pattern, use]) =>
      [...own.matchAll(new RegExp(`\\b(?:${pattern.replaceAll(' ', '[\\s*#/]+')})(?![\\w-])`, 'gi'))].map(({ index, 0: found }) => ({
        line: own.slice(0, index).split('\n').length,
        found: found.replace(/[\s*#/]+/g, ' '),
        use,
      })),
    )
    .sort((one, other) => one.line - other.line);
}
