import { fixOf as fixOfField } from '../data/field-sentences';
import type { FeedProblem } from './item';

/** What to do about a problem, to follow the name of the field. For developers and editors: in English, in the console and on the command line. */
export const fixOf = ({ kind, ...more }: Omit<FeedProblem, 'path'>): string =>
  kind === 'doubled-id' ? 'is used by an earlier item. Please give each item an id of its own.' : fixOfField({ kind, ...more });

/** One problem in one sentence: “items[2].because is missing. Please add it.” */
export const sentenceOf = (problem: FeedProblem): string => `${problem.path || 'The feed'} ${fixOf(problem)}`;
