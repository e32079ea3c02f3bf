/** What an editor should look at before they publish a card. */
import { warnings as warningWords } from '../../language/en/editors/tools/i-statement';
import type { Placed } from '../../snippet/placed';
import { fix, isEnglish, look, type Warning } from '../../snippet/warnings/warning';

/** A statement with more words than this is hard to hold in mind. */
const mostWords = 20;

/** What is wrong with the statement itself. */
function sentenceWarnings(statement: string, lang: string | undefined): Warning[] {
  if (!statement) return [fix('statement', warningWords.noStatement)];
  const words = statement.split(/\s+/).length;
  const sentences = statement.split(/[.!?…]+(?:\s|$)/).filter(Boolean).length;
  return [
    ...(words > mostWords ? [look('statement', warningWords.manyWords(words, mostWords))] : []),
    ...(sentences > 1 ? [look('statement', warningWords.manySentences(sentences))] : []),
    ...(isEnglish(lang) && !/\b(I|I’m|I'm|me|my|we|us|our)\b/i.test(statement) ? [look('statement', warningWords.notAsPerson)] : []),
  ];
}

/** A way to reach a real person without a telephone. */
function contactWarnings(contact: string): Warning[] {
  if (!contact) return [look('contact', warningWords.noContact)];
  const isOnlyNumber = /\d{4}/.test(contact.replace(/\s/g, '')) && !/@|https?:|\b(come|visit|library|office|hall|street|road|letter|write)\b/i.test(contact);
  return isOnlyNumber ? [look('contact', warningWords.onlyTelephone)] : [];
}

export const warningsOf = ({ values, lang }: Placed): Warning[] => [
  ...sentenceWarnings(values.statement?.trim() ?? '', lang),
  ...(values.easy?.trim() ? [] : [look('easy', warningWords.noEasyWords)]),
  ...(values.next?.trim() ? [] : [look('next', warningWords.noNext)]),
  ...contactWarnings(values.contact?.trim() ?? ''),
];
