/** Checks easy words, in Node and in a browser; no DOM, no dependency. */
export { checkEasyWords } from './check-easy-words';
export type { EasyWordsResult, Finding, NotChecked, Point, Position, Severity } from './finding';
export { EasyWordsError, type EasyWordsFormat, type EasyWordsOptions, type EasyWordsProblem } from './options';
export type { EasyWordsRule } from './rule';
export { easyWordsRules } from './rules';
