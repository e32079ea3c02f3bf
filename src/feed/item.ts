import { id, text, type FieldProblem, type FieldProblemKind, type Fields } from '../data/fields';

/** What can be wrong at one place of a feed. `doubled-id`: an earlier item has this id. `kept`: it is still there, although a person took the item back. */
export type FeedProblemKind = FieldProblemKind | 'doubled-id' | 'kept';

/** One thing that is wrong with a feed. `sentenceOf` says it in words. */
export interface FeedProblem extends FieldProblem<FeedProblemKind> {
  /** What to do about it, where only one kind of item knows: a page has the sentences of the kinds that it shows. */
  readonly fix?: string;
}

/** What every item has. */
export interface ItemBase {
  /** Name of the item, one of its own in the feed. It never means another one later: links and a reader's place are kept by it. */
  readonly id: string;
}

export const itemFields: Fields = { kind: text, id };

/** A kind of item: what it has, and what else has to be true. */
export interface ItemKind {
  /** Everything besides `kind` and `id`. */
  readonly fields: Fields;
  /** What the fields alone do not say, of an item that is an object. */
  readonly problemsIn?: (item: Readonly<Record<string, unknown>>, path: string) => readonly FeedProblem[];
}
