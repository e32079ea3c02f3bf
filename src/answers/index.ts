/** For servers: no DOM, no dependency. */
export {
  envelopeFromCommentForm,
  envelopeFromForm,
  envelopeFromImpactForm,
  envelopeFromMakerForm,
  envelopeFromSetForm,
  type AskedImpact,
  type AskedStatement,
  type AskedStatementSet,
} from './envelope-from-form';
export type { CommentAnswer } from './comment';
export type { Difference, ImpactAnswer, Round } from './impact';
export {
  envelopeSchema,
  type AnsweredStatement,
  type AnswerEnvelope,
  type AskedQuestion,
  type CountedSetAnswer,
  type CountedStatement,
  type GatheredOnPaper,
  type OwnStatement,
  type OwnStatementsAnswer,
  type StatementAnswer,
  type StatementSetAnswer,
  type Verdict,
} from './envelope';
export type { AnsweredBy, Choice, ScaleName } from './scales';
