import { fixOf as fixOfField } from '../data/field-sentences';
import type { FieldProblemKind } from '../data/fields';
import type { FeedProblem } from './item';

/** What to do about a problem, to follow the name of the field. For developers and editors: in English, in the console and on the command line. */
export const fixOf = ({ kind, fix, ...more }: Omit<FeedProblem, 'path'>): string =>
  fix ??
  (kind === 'doubled-id' ? 'is used by an earlier item. Please give each item an id of its own.' : fixOfField({ kind: kind as FieldProblemKind, ...more }));

/** One problem in one sentence: “items[2].because is missing. Please add it.” */
export const sentenceOf = (problem: FeedProblem): string => `${problem.path || 'The feed'} ${fixOf(problem)}`;
