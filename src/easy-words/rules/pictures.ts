import type { PictureProblem } from '../page';
import { sources, type Found, type WorkingRule } from '../rule';

const advice = {
  'block-without-picture': {
    why: 'This block has words and no picture. A picture helps people to find and to remember the words.',
    suggestion: 'Name a picture in the attribute “picture”, or give your own in the slot “picture”.',
  },
  'picture-without-words': {
    why: 'This picture has no words beside it. People can take it for something else.',
    suggestion: 'Write one short sentence in the block.',
  },
} as const;

const ofKind =
  (kind: PictureProblem['kind']): WorkingRule['find'] =>
  ({ pictures }) =>
    pictures.filter((problem) => problem.kind === kind).map(({ start, end }): Found => ({ start, end, sentence: '', ...advice[kind] }));

export const pictures: readonly WorkingRule[] = [
  {
    id: 'block-without-picture',
    severity: 'error',
    what: 'Each `<co-easy-block>` has a picture.',
    source: sources.health,
    find: ofKind('block-without-picture'),
  },
  {
    id: 'picture-without-words',
    severity: 'error',
    what: 'Each picture of a `<co-easy-block>` has words.',
    source: sources.inclusion,
    find: ofKind('picture-without-words'),
  },
];
