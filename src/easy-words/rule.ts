import type { Block, Range } from './block';
import type { Severity } from './finding';
import type { PictureProblem } from './page';
import type { Sentence, Word } from './sentence';

/** What a rule looks at. */
export interface EasyWordsDocument {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly pictures: readonly PictureProblem[];
  /** Short forms that the markup says in full, in lower case. */
  readonly named: ReadonlySet<string>;
  /** Acronyms and words that readers know, in lower case. */
  readonly allow: ReadonlySet<string>;
  /** Terms explained elsewhere, in lower case. */
  readonly glossary: ReadonlySet<string>;
}

/** What a rule found. Its range is in the text that was given. */
export interface Found extends Range {
  readonly sentence: string;
  readonly why: string;
  readonly suggestion: string;
}

/** What a rule is, without how it looks. */
export interface EasyWordsRule {
  /** Its name in findings and in `rules` of the options. */
  readonly id: string;
  readonly severity: Severity;
  /** What it asks for. */
  readonly what: string;
  /** Where it comes from. */
  readonly source: string;
}

/** A rule with how it looks. */
export interface WorkingRule extends EasyWordsRule {
  readonly find: (document: EasyWordsDocument) => readonly Found[];
}

/** What to say of a finding. */
type Advice = Pick<Found, 'why' | 'suggestion'>;

const rangeIn = ({ offsets }: Block, start: number, end: number): Range => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });

/** A finding about a part of a sentence: from a word, or an index in its block, to another. */
export const inSentence = (sentence: Sentence, { start, end }: Range, advice: Advice): Found => ({
  ...rangeIn(sentence.block, start, end),
  sentence: sentence.text,
  ...advice,
});

/** A finding about a block, or about a part of it. */
export const inBlock = (block: Block, sentence: string, advice: Advice, { start, end }: Range = { start: 0, end: block.text.length }): Found => ({
  ...rangeIn(block, start, end),
  sentence,
  ...advice,
});

/** Looks at one sentence after the other. */
export const inEachSentence =
  (find: (sentence: Sentence, document: EasyWordsDocument) => readonly Found[]): WorkingRule['find'] =>
  (document) =>
    document.sentences.flatMap((sentence) => find(sentence, document));

/** Looks at one word after the other. */
export const inEachWord = (find: (word: Word, index: number, sentence: Sentence, document: EasyWordsDocument) => Advice | undefined): WorkingRule['find'] =>
  inEachSentence((sentence, document) =>
    sentence.words.flatMap((word, index) => {
      const advice = find(word, index, sentence, document);
      return advice ? [inSentence(sentence, word, advice)] : [];
    }),
  );

/** Guidance that several rules come from. */
export const sources = {
  health: 'Department of Health 2010, “Making written information easier to understand for people with learning disabilities”',
  inclusion: 'Inclusion Europe, “Information for all”',
  government: 'GOV.UK, “Accessible communication formats”',
  coga: 'W3C, “Making Content Usable for People with Cognitive and Learning Disabilities”',
} as const;
