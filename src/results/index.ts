/** For servers and pages: no DOM, no dependency. */
export { csvOf } from './csv';
export {
  defaultRules,
  publish,
  type Breakdown,
  type CountedQuestion,
  type Counts,
  type Published,
  type PublishedGroup,
  type Rules,
  type Shown,
  type Way,
} from './publish';
export { statementProblem, type PublishedStatement, type StatementWords } from './statement';
