import { date, list, object, text, type Check, type Fields } from '../data/fields';
import { itemFields, type ItemBase, type ItemKind } from './item';

/** The words of an idea that people read in easy words. What is left out is shown as it is in the idea. */
export interface EasyIdea {
  readonly said?: string;
  readonly also?: readonly string[];
}

/** The words of a reply that people read in easy words. */
export interface EasyIdeaReply {
  readonly answer?: string;
}

/** What the organisation replies to an idea. */
export interface IdeaReply {
  /** What the organisation does about it, or why it cannot. */
  readonly answer: string;
  /** Who replies: the name of a person. */
  readonly by: string;
  /** Their role. */
  readonly role: string;
  /** The day on which they replied: `2026-11-20`. */
  readonly date: string;
  readonly easy?: EasyIdeaReply;
}

/** An idea of a person who agreed to show it. */
export interface SharedIdea extends ItemBase {
  readonly kind: 'idea';
  /** The idea, in the words of the person. */
  readonly said: string;
  /** The name that the person chose to be shown. Left out: no name. */
  readonly by?: string;
  /** The day on which they said it: `2026-11-02`. */
  readonly date?: string;
  /** What other people said who need the same, where you put several ideas together. */
  readonly also?: readonly string[];
  /** How many people said “Me too”, to the nearest 5, and 10 at least: everyone can read the feed. */
  readonly agreed?: number;
  readonly reply?: IdeaReply;
  readonly easy?: EasyIdea;
  readonly withdrawn?: undefined;
}

/** What stays of an idea that the person took back: nothing but its name and the day. */
export interface WithdrawnIdea extends ItemBase {
  readonly kind: 'idea';
  /** The day on which they took it back: `2026-12-03`. */
  readonly withdrawn: string;
}

export type IdeaItem = SharedIdea | WithdrawnIdea;

/** A smaller number could point to people, and so could what changes in an exact one. */
const rounded: Check = (value, path) =>
  Number.isInteger(value) && (value as number) % 5 === 0 && (value as number) >= 10 && (value as number) <= 1_000_000
    ? []
    : [{ path, kind: 'not-one-of', values: ['10', '15', '20 and so on'] }];

export const easyIdeaFields: Fields = { 'said?': text, 'also?': list(text) };
export const easyReplyFields: Fields = { 'answer?': text };
export const ideaReplyFields: Fields = { 'answer': text, 'by': text, 'role': text, 'date': date, 'easy?': object(easyReplyFields) };

export const ideaKind: ItemKind = {
  fields: {
    'said?': text,
    'by?': text,
    'date?': date,
    'also?': list(text),
    'agreed?': rounded,
    'reply?': object(ideaReplyFields),
    'easy?': object(easyIdeaFields),
    'withdrawn?': date,
  },
  problemsIn: (item, path) => {
    if (item.withdrawn === undefined) return item.said === undefined ? [{ path: `${path}.said`, kind: 'missing' }] : [];
    // Even a field that we do not know can have words of the person.
    const kept = Object.keys(item).filter((name) => item[name] !== undefined && name !== 'withdrawn' && !Object.hasOwn(itemFields, name));
    return kept.map((name) => ({ path: `${path}.${name}`, kind: 'kept', fix: 'is still there. The person took this back: please delete it.' }));
  },
};
