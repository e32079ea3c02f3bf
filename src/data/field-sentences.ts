import type { FieldProblem, FieldProblemKind } from './fields';

/** What to do about each kind of problem, to follow the name of a field. For developers and editors: in English, in the console and on the command line. */
const fixes: Readonly<Record<FieldProblemKind, string>> = {
  'missing': 'is missing. Please add it.',
  'not-an-object': 'has to be an object: { … }.',
  'not-a-list': 'has to be a list: [ … ].',
  'not-text': 'has to be text between quotation marks.',
  'not-true-or-false': 'has to be true or false.',
  'not-an-id': 'can only have letters from A to Z, digits, full stops, hyphens and underscores.',
  'not-a-date': 'has to be a day: 2026-11-30.',
  'not-one-of': 'has to be one of: ',
  'not-a-language': 'has to be a language tag: en for English, cy for Welsh.',
};

export const fixOf = ({ kind, values = [] }: Omit<FieldProblem, 'path'>): string => fixes[kind] + (kind === 'not-one-of' ? `${values.join(', ')}.` : '');
