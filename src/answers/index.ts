/** For servers: no DOM, no dependency. */
export { envelopeFromForm, envelopeFromSetForm, type AskedStatement, type AskedStatementSet } from './envelope-from-form';
export {
  envelopeSchema,
  type AnsweredStatement,
  type AnswerEnvelope,
  type AskedQuestion,
  type GatheredOnPaper,
  type StatementAnswer,
  type StatementSetAnswer,
  type Verdict,
} from './envelope';
export type { AnsweredBy, Choice, ScaleName } from './scales';
