import type { EasyWordsRule, WorkingRule } from './rule';
import { blocks } from './rules/blocks';
import { capitals } from './rules/capitals';
import { emphasis } from './rules/emphasis';
import { length } from './rules/length';
import { numbers } from './rules/numbers';
import { passive } from './rules/passive';
import { pictures } from './rules/pictures';
import { signs } from './rules/signs';
import { twoIdeas } from './rules/two-ideas';
import { words } from './rules/words';

export const workingRules: readonly WorkingRule[] = [...length, ...blocks, twoIdeas, passive, ...words, ...capitals, signs, ...numbers, emphasis, ...pictures];

/** Every rule: its id, how much it matters, what it asks for, and where it comes from. */
export const easyWordsRules: readonly EasyWordsRule[] = workingRules.map(({ id, severity, what, source }) => ({ id, severity, what, source }));
