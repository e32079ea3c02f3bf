/**
 * Phrases that make our English harder to read than it has to be, and what to write instead. `english.spec.ts` looks for them in every text that we write.
 * Quotations are exempt: words between “ and ”, and, in Markdown, code between backticks. So is what `isQuoted` names.
 */

/** A phrase as a regular expression, in which a space is any white space, or the line break of a comment. */
type Phrase = readonly [pattern: string, use: string];

const be = '(?<!\\bthere (?:would |will |can |may |must )?)(?:is|are|was|were|be|been|am)';

const phrases: readonly Phrase[] = [
  ['(?:stands?|stood|standing)(?!\\?? for)', 'is, is in, is next to'],
  ['in (?:the|its|his|her|their|whose) place(?! (?:in|on) )', 'instead, instead of'],
  [`${be} no(?! longer| more| fewer| less| different|,)`, 'is not a, has no, there is no'],
  [`${be} (?-i:none)`, 'is not one of, is not'],
  ['who(?:m)?ever', 'anyone who, people who, you'],
  ['(?<!\\|)somebody(?!\\|)', 'someone, a person, you'],
  ['anew', 'again'],
  [', also (?:after|as|at|because|before|by|for|from|if|in|of|on|to|under|when|where|while|with|without)', 'even, too'],
  ['mend(?:s|ed|ing)?', 'fix'],
  ['sa(?:ys?|id) back', 'the response, replies'],
  ['(?<=[.;:,] )should (?:the|a|an|it|they)', 'if'],
  ['(?<!in )the way (?:that|in which)', 'how'],
  ['as (?:they|it) (?:are|is) now', 'run the command and commit the result'],
  ['(?:is|are) (?:told|said) so', 'tells the person that'],
  ['(?:without|no|needs?) script', 'JavaScript'],
  ['scripts? (?:never |has |have )?(?:comes?|came)', 'loads'],
  ['I answer for someone', 'I am answering for someone'],
  ['are away now', 'are hidden now'],
  ['go on again', 'carry on'],
  ['reason in law', 'legal reason'],
  ['\\} asks you', 'is asking you'],
];

const patterns = phrases.map(([pattern, use]) => [new RegExp(`\\b(?:${pattern.replaceAll(' ', '[\\s*#/]+')})(?![\\w-])`, 'gi'), use] as const);

/** Files that are about words, or that a tool writes: each phrase in them is a quotation. */
export const isQuoted = (file: string): boolean =>
  /^(?:CHANGELOG\.md|api\/.*|.*package-lock\.json|scripts\/english(?:\.spec)?\.ts|src\/easy-words\/(?:corpus|words)\/.*|src\/easy-words\/phrases\.ts)$/.test(
    file,
  );

export interface Finding {
  readonly line: number;
  readonly phrase: string;
  readonly use: string;
}

/** The phrases in the text of a file. */
export function findPhrases(text: string, isMarkdown: boolean): Finding[] {
  const blank = (quotation: string): string => quotation.replace(/[^\n]/g, ' ');
  const withoutCode = isMarkdown ? text.replace(/(`+)[^`]+\1/g, blank) : text;
  const own = withoutCode.replace(/“[^“”]{0,300}”/g, blank);
  return patterns
    .flatMap(([pattern, use]) => [...own.matchAll(pattern)].map(({ index, 0: phrase }) => ({ index, phrase: phrase.replace(/[\s*#/]+/g, ' '), use })))
    .sort((one, other) => one.index - other.index)
    .map(({ index, phrase, use }) => ({ line: own.slice(0, index).split('\n').length, phrase, use }));
}
