import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf } from '../fields';
import type { Placed } from '../placed';
import { isEnglish, look, type Warning } from './warning';

/** The kit's own checker of easy words: `coproduction-kit/easy-words`. */
export type CheckEasyWords = (
  text: string,
  options: { readonly format: 'text'; readonly lang: string },
) => { readonly findings: readonly { readonly sentence: string; readonly why: string; readonly suggestion: string }[] };

/** A line with the name of a picture: only its words are read. */
const withoutPictures = (words: string): string => words.replace(/^[\w-]+\s*\|\s*/gm, '');

/** What in the easy words may be hard, as far as a program can find it. It never says that they are Easy Read. */
export function easyWordsWarnings({ tool, values, lang }: Placed, descriptions: ReadonlyMap<string, Description>, check: CheckEasyWords): Warning[] {
  // The checker knows English only, and refuses what is not a language tag.
  if (!isEnglish(lang)) return [];
  return fieldsOf(tool, descriptions)
    .filter(({ name, wording }) => wording?.isEasy && values[name]?.trim())
    .flatMap(({ name }) =>
      check(withoutPictures(values[name] ?? ''), { format: 'text', lang: 'en' }).findings.map(({ sentence, why, suggestion }) =>
        look(name, warningWords.hard(sentence, why, suggestion)),
      ),
    );
}
