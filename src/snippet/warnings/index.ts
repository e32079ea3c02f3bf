import type { Description } from '../description';
import type { Placed } from '../placed';
import { addressWarnings } from './addresses';
import { colourWarnings } from './colours';
import { easyWordsWarnings, type CheckEasyWords } from './easy-words';
import { templateWarnings } from './templates';
import { fieldWarnings } from './values';
import { toolWarnings } from './words';
import type { Warning } from './warning';

export type { CheckEasyWords } from './easy-words';
export type { Severity, Warning } from './warning';

/** What an editor should look at before they publish: what does not work comes first. Easy words are checked where `check` is there. */
export function warningsOf(placed: Placed, descriptions: ReadonlyMap<string, Description>, locales: readonly string[], check?: CheckEasyWords): Warning[] {
  const all = [
    ...fieldWarnings(placed, descriptions),
    ...toolWarnings(placed, descriptions, locales),
    ...addressWarnings(placed, descriptions),
    ...templateWarnings(placed, descriptions),
    ...colourWarnings(placed),
    ...(check ? easyWordsWarnings(placed, descriptions, check) : []),
  ];
  return [...all.filter(({ severity }) => severity === 'fix'), ...all.filter(({ severity }) => severity === 'look')];
}
