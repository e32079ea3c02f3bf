import type { EasyWordsRule, WorkingRule } from './rule';
import { acronym } from './rules/acronym';
import { blocks } from './rules/blocks';
import { capitals } from './rules/capitals';
import { contraction } from './rules/contractions';
import { doubleNegative } from './rules/double-negatives';
import { emphasis } from './rules/emphasis';
import { figureOfSpeech } from './rules/figures';
import { length } from './rules/length';
import { numberWord } from './rules/numbers';
import { passive } from './rules/passive';
import { pictures } from './rules/pictures';
import { romanNumeral } from './rules/roman';
import { signs } from './rules/signs';
import { twoIdeas } from './rules/two-ideas';
import { words } from './rules/words';

export const workingRules: readonly WorkingRule[] = [
  ...length,
  ...blocks,
  twoIdeas,
  passive,
  doubleNegative,
  ...words,
  figureOfSpeech,
  capitals,
  acronym,
  contraction,
  signs,
  numberWord,
  romanNumeral,
  emphasis,
  ...pictures,
];

/** Every rule: its id, how much it matters, what it asks for, and where it comes from. */
export const easyWordsRules: readonly EasyWordsRule[] = workingRules.map(({ id, severity, what, source }) => ({ id, severity, what, source }));
