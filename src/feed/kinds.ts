import { problemsOf, type FeedItem } from './feed';
import { ideaKind } from './idea-item';
import type { FeedProblem, ItemKind } from './item';
import { promiseKind } from './promise-item';

/** Every kind of item that this version of the kit can show. */
export const kinds = { promise: promiseKind, idea: ideaKind } satisfies Record<FeedItem['kind'], ItemKind>;

/**
 * Everything that is wrong with a feed: nothing if it can be used. Items of an unknown kind count as right, because a later version may know them.
 *
 * @param value What `JSON.parse` returned.
 */
export const feedProblems = (value: unknown): readonly FeedProblem[] => problemsOf(value, kinds);
