/** The kit's own glossaries: hard words with their easy meanings, as data. */
import care from './care.en.json' with { type: 'json' };

/** One word of a glossary. */
export interface GlossaryWord {
  /** The same in every language. It is the id of the word on a page. */
  readonly id: string;
  readonly word: string;
  /** Other forms of the word. */
  readonly also?: readonly string[];
  /** What it means, as part of a sentence. */
  readonly meaning: string;
}

/** A glossary, as `glossary.schema.json` describes it. */
export interface Glossary {
  readonly id: string;
  readonly lang: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  /** The group of people with learning disabilities who checked the words; null if none has. */
  readonly checkedBy: string | null;
  readonly checkedOn: string | null;
  readonly words: readonly GlossaryWord[];
}

/** English words of care and support. */
export const careWords: Glossary = care;
