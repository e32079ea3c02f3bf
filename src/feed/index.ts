/** For servers, pages and builds: no DOM, no dependency. */
export { feedBytes, type Feed, type FeedItem } from './feed';
export { sentenceOf } from './feed-sentences';
export type { EasyIdea, EasyIdeaReply, IdeaItem, IdeaReply, SharedIdea, WithdrawnIdea } from './idea-item';
export { type FeedProblem, type FeedProblemKind } from './item';
export { feedProblems } from './kinds';
export { promiseStates, type EarlierPromise, type EasyPromise, type PromiseItem, type PromiseState } from './promise-item';
