/** Everything that the desk uses of the kit, from the package as others get it. Run `npm run build` first. */
export {
  envelopeFromCommentForm,
  envelopeFromForm,
  envelopeFromImpactForm,
  envelopeFromMakerForm,
  envelopeFromSetForm,
  envelopeSchema,
  type AnswerEnvelope,
  type CommentAnswer,
  type CountedSetAnswer,
  type OwnStatementsAnswer,
  type StatementAnswer,
  type StatementSetAnswer,
} from '../../dist/answers/index.js';
export { makeCode, publicPart, readCode, verifyConsentText, type ConsentAnswer, type ConsentRecord } from '../../dist/consent/index.js';
export {
  feedBytes,
  feedProblems,
  promiseStates,
  sentenceOf,
  type Feed,
  type FeedItem,
  type IdeaReply,
  type PromiseItem,
  type PromiseState,
  type SharedIdea,
} from '../../dist/feed/index.js';
export {
  csvOf,
  defaultRules,
  publish,
  statementProblem,
  type CountedQuestion,
  type Published,
  type PublishedStatement,
  type Way,
} from '../../dist/results/index.js';
// The limits are not in the package. The tools and every receiver share them.
export { answerBytes, recordingBytes } from '../../src/answers/limits.ts';
