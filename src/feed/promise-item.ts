import { date, list, object, oneOf, text, type Fields } from '../data/fields';
import type { ItemBase, ItemKind } from './item';

/** What becomes of what people said. `cannot` needs a reason. */
export const promiseStates = ['will', 'doing', 'done', 'cannot'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** The words of a promise that people read in easy words. What is left out is shown as it is in the promise. */
export interface EasyPromise {
  readonly said?: string;
  readonly answer?: string;
  readonly because?: string;
  readonly change?: string;
}

/** What was said about it before. */
export interface EarlierPromise {
  readonly state: PromiseState;
  readonly answer: string;
  /** The day: `2026-03-03`. */
  readonly date: string;
}

/** What people said, and what becomes of it. */
export interface PromiseItem extends ItemBase {
  readonly kind: 'promise';
  readonly state: PromiseState;
  /** What people said, in one sentence, without names. */
  readonly said: string;
  /** What the organisation does about it, or that it cannot. */
  readonly answer: string;
  /** Why. Needed for `cannot`. */
  readonly because?: string;
  /** Who says this: the name of a person. */
  readonly by: string;
  /** Their role. */
  readonly role: string;
  /** The day on which they said it: `2026-11-02`. */
  readonly date: string;
  /** What would change the answer. */
  readonly change?: string;
  /** The day on which they look at it again. */
  readonly lookAgain?: string;
  readonly easy?: EasyPromise;
  /** The newest first. */
  readonly history?: readonly EarlierPromise[];
}

const state = oneOf(...promiseStates);
export const easyPromiseFields: Fields = { 'said?': text, 'answer?': text, 'because?': text, 'change?': text };
export const earlierPromiseFields: Fields = { state, answer: text, date };

export const promiseKind: ItemKind = {
  fields: {
    state,
    'said': text,
    'answer': text,
    'because?': text,
    'by': text,
    'role': text,
    'date': date,
    'change?': text,
    'lookAgain?': date,
    'easy?': object(easyPromiseFields),
    'history?': list(object(earlierPromiseFields)),
  },
  problemsIn: (item, path) => (item.state === 'cannot' && item.because === undefined ? [{ path: `${path}.because`, kind: 'missing' }] : []),
};
