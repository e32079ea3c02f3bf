/** What an editor should look at before they publish. */
import { warnings as cardWords } from '../../language/en/editors/tools/i-statement';
import { warnings as warningWords } from '../../language/en/editors/tools/i-statement-maker';
import type { Placed } from '../../snippet/placed';
import { look, type Warning } from '../../snippet/warnings/warning';

export function warningsOf({ values }: Placed): Warning[] {
  const missing = { about: warningWords.noAbout, next: cardWords.noNext, contact: cardWords.noContact };
  return Object.entries(missing).flatMap(([name, words]) => (values[name]?.trim() ? [] : [look(name, words)]));
}
