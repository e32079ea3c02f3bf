import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf, toolOf } from '../fields';
import { localeOf } from '../kit';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** A statement with more words than this is hard to hold in mind. */
const mostWords = 20;

/** Whether words are in English, as they are where no language is said. */
export const isEnglish = (lang = 'en'): boolean => /^en(-|$)/i.test(lang);

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

const statementWarnings = ({ values, lang }: Placed): Warning[] => [
  ...sentenceWarnings(values.statement?.trim() ?? '', lang),
  ...(values.easy?.trim() ? [] : [look('easy', warningWords.noEasyWords)]),
  ...(values.next?.trim() ? [] : [look('next', warningWords.noNext)]),
];

/** A way to reach a real person without a telephone. */
function contactWarnings(contact: string): Warning[] {
  if (!contact) return [look('contact', warningWords.noContact)];
  const isOnlyNumber = /\d{4}/.test(contact.replace(/\s/g, '')) && !/@|https?:|\b(come|visit|library|office|hall|street|road|letter|write)\b/i.test(contact);
  return isOnlyNumber ? [look('contact', warningWords.onlyTelephone)] : [];
}

function easyReadWarnings({ values }: Placed): Warning[] {
  const [checkedBy, checkedOn] = [values['checked-by']?.trim(), values['checked-on']?.trim()];
  return [
    ...(values.standard?.trim() ? [] : [fix('standard', warningWords.noStandardWords)]),
    ...(values.heading?.trim() ? [] : [look('heading', warningWords.noHeading)]),
    ...(values.easy?.trim() || values['request-href']?.trim() ? [] : [look('request-href', warningWords.noRequest)]),
    ...(checkedBy && !checkedOn ? [look('checked-on', warningWords.noCheckedOn)] : []),
    ...(checkedOn && !checkedBy ? [look('checked-by', warningWords.noCheckedBy)] : []),
  ];
}

/** Names of the fields that still hold the words of the example. */
function exampleWarnings({ tool, values }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const { example, wordings } = toolOf(tool, descriptions);
  const isWords = (name: string): boolean => (name in wordings && wordings[name]?.written !== 'picture') || /contact|organisation|request/.test(name);
  const kept = fieldsOf(tool, descriptions).filter(({ name }) => isWords(name) && values[name]?.trim() && values[name] === example[name]);
  const [first] = kept;
  if (!first) return [];
  return [look(first.name, warningWords.stillExample(kept.map(({ label }) => label)))];
}

/** What is missing in the words of a tool, and what people may not understand. */
export function toolWarnings(placed: Placed, descriptions: ReadonlyMap<string, Description>, locales: readonly string[]): Warning[] {
  const { tool, values, lang } = placed;
  const { content } = toolOf(tool, descriptions);
  const isForeign = lang !== undefined && !isEnglish(lang);
  return [
    ...exampleWarnings(placed, descriptions),
    ...(tool === 'i-statement' ? [...statementWarnings(placed), ...contactWarnings(values.contact?.trim() ?? '')] : []),
    ...(tool === 'easy-read' ? easyReadWarnings(placed) : []),
    ...(tool !== 'i-statement' && content && !values[content]?.trim() ? [fix(content, warningWords.noWords)] : []),
    ...(tool === 'details' && !values.summary?.trim() ? [fix('summary', warningWords.noSummary)] : []),
    ...(isForeign ? [look('lang', locales.includes(localeOf(lang)) ? warningWords.uncheckedLanguage(lang) : warningWords.unknownLanguage(lang, locales))] : []),
  ];
}
