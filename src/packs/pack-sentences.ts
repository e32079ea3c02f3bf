import { fixOf as fixOfField } from '../data/field-sentences';
import type { PackProblem } from './pack';

/** What to do about a problem, to follow the name of the field. For developers and editors: in English, in the console and on the command line. */
export const fixOf = ({ kind, ...more }: Omit<PackProblem, 'path'>): string =>
  kind === 'doubled-id' ? 'is used by an earlier statement. Please give each statement an id of its own.' : fixOfField({ kind, ...more });

/** One problem in one sentence: “statements[2].text is missing. Please add it.” */
export const sentenceOf = (problem: PackProblem): string => `${problem.path || 'The pack'} ${fixOf(problem)}`;
