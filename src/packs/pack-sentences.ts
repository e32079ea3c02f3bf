import type { PackProblem, PackProblemKind } from './pack';

/** What to do about each kind of problem. For developers and editors: in English, in the console and on the command line. */
const fixes: Readonly<Record<PackProblemKind, string>> = {
  'missing': 'is missing. Please add it.',
  'not-an-object': 'has to be an object: { … }.',
  'not-a-list': 'has to be a list: [ … ].',
  'not-text': 'has to be text between quotation marks.',
  'not-true-or-false': 'has to be true or false.',
  'not-an-id': 'can only have letters from A to Z, digits, full stops, hyphens and underscores.',
  'doubled-id': 'is used by an earlier statement. Please give each statement an id of its own.',
  'not-a-language': 'has to be a language tag: en for English, cy for Welsh.',
};

/** What to do about a problem, to follow the name of the field. */
export const fixOf = (kind: PackProblemKind): string => fixes[kind];

/** One problem in one sentence: “statements[2].text is missing. Please add it.” */
export const sentenceOf = ({ path, kind }: PackProblem): string => `${path || 'The pack'} ${fixOf(kind)}`;
