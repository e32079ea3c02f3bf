/** What an editor should look at before they publish a hard word. */
import { warnings } from '../../language/en/editors/tools/jargon';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

/** A meaning with more words than this breaks the sentence around it. */
const mostWords = 15;

export function warningsOf({ values }: Placed): Warning[] {
  const meaning = values.meaning?.trim() ?? '';
  if (!meaning) return [fix('meaning', warnings.noMeaning)];
  const words = meaning.split(/\s+/).length;
  return [
    ...(/^\(.*\)$/s.test(meaning) ? [] : [look('meaning', warnings.noBrackets)]),
    ...(words > mostWords ? [look('meaning', warnings.manyWords(words, mostWords))] : []),
  ];
}
