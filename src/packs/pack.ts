import { doubledIds, id, isObject, language, list, namesOf, object, text, truth, type FieldProblem, type FieldProblemKind, type Fields } from '../data/fields';

/** One statement of a pack. Its words are data: they are shown exactly as they are written here. */
export interface PackStatement {
  /** Name of the statement in answers, one of its own in the pack. Letters, digits, full stops, hyphens and underscores. Never give an old id to a new statement. */
  readonly id: string;
  /** The statement, said by the person: “I choose who comes into my home.” */
  readonly text: string;
  /** The same in easy words. If it is left out, people who choose easy words see `text`. */
  readonly easy?: string;
  /** The statement about a third person, for someone who answers for another: “Chooses who comes into their home.” If it is left out, they see `text`. */
  readonly textForSomeone?: string;
  /** The same in easy words. */
  readonly easyForSomeone?: string;
  /** Heading that it belongs under. Statements of one theme follow each other. */
  readonly theme?: string;
  /** `true` if these are the exact words of the published set that `source` names; `false` if they were changed. */
  readonly authentic?: boolean;
  /** Name of one of the kit’s pictures: `home`. */
  readonly picture?: string;
}

/** A set of statements that a site brings, as `pack.schema.json` describes it. Everything in it is plain text. */
export interface Pack {
  /** Name of the pack. Letters, digits, full stops, hyphens and underscores. */
  readonly id: string;
  /** Goes up whenever a word of a statement changes, because answers to two versions are not answers to the same question. */
  readonly version: string;
  /** BCP 47 tag of the language of every word in it: `en`, `cy`. */
  readonly language: string;
  /** Shown as the title of the set. */
  readonly title: string;
  /** Where the statements come from: a published set, a meeting. Shown with the statements. */
  readonly source?: string;
  /** What others may do with them: `CC BY 4.0`. Shown with the statements. */
  readonly licence?: string;
  /** What has to be shown wherever the statements are, exactly as the owner asks for it. */
  readonly attribution?: string;
  /** Who wrote the statements. Shown with them. */
  readonly authors?: readonly string[];
  /** Who has checked these words, apart from the people who wrote them. Left out if nobody has yet: the kit’s Welsh demo is not checked. */
  readonly checkedBy?: string;
  /** In the order in which people see them. At least one. */
  readonly statements: readonly PackStatement[];
}

/** What can be wrong at one place of a pack; `doubled-id`: an earlier statement has this id. */
export type PackProblemKind = FieldProblemKind | 'doubled-id';

/** One thing that is wrong with a pack. `sentenceOf` in `pack-sentences.ts` says it in words. */
export type PackProblem = FieldProblem<PackProblemKind>;

/** Bytes of a pack as JSON, at most. 500 statements of 60 words fit, with easy words and the words for someone. */
export const packBytes = 1_000_000;

const ofStatement: Fields = {
  'id': id,
  'text': text,
  'easy?': text,
  'textForSomeone?': text,
  'easyForSomeone?': text,
  'theme?': text,
  'authentic?': truth,
  'picture?': text,
};

const ofPack: Fields = {
  'id': id,
  'version': text,
  'language': language,
  'title': text,
  'source?': text,
  'licence?': text,
  'attribution?': text,
  'authors?': list(text),
  'checkedBy?': text,
  'statements': list(object(ofStatement), 'not empty'),
};

/** The fields that a pack can have, and those of a statement in it. Others are ignored: a later version of the kit may know them. */
export const packFields: readonly string[] = namesOf(ofPack);
export const statementFields: readonly string[] = namesOf(ofStatement);

/**
 * Everything that is wrong with a pack; nothing if it can be used. The browser and `npx coproduction-kit pack` both check with it.
 *
 * @param value What `JSON.parse` returned.
 */
export const packProblems = (value: unknown): readonly PackProblem[] => [
  ...object(ofPack)(value, ''),
  ...doubledIds(isObject(value) ? value.statements : undefined, 'statements'),
];
