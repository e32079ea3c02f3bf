import type { Description } from '../description';
import { fieldsOf, toolOf } from '../fields';
import { localeOf } from '../kit';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** A statement with more words than this is hard to hold in mind. */
const mostWords = 20;

const isEnglish = (lang = 'en'): boolean => /^en(-|$)/i.test(lang);

/** What is wrong with the statement itself. */
function sentenceWarnings(statement: string, lang: string | undefined): Warning[] {
  if (!statement) return [fix('statement', 'Write the statement. People cannot answer without it.')];
  const words = statement.split(/\s+/).length;
  const sentences = statement.split(/[.!?…]+(?:\s|$)/).filter(Boolean).length;
  return [
    ...(words > mostWords ? [look('statement', `It has ${words} words. Say one thing in ${mostWords} words or fewer, or make two statements of it.`)] : []),
    ...(sentences > 1 ? [look('statement', `It has ${sentences} sentences. Say one thing in one sentence: people answer one thing at a time.`)] : []),
    ...(isEnglish(lang) && !/\b(I|I’m|I'm|me|my|we|us|our)\b/i.test(statement)
      ? [look('statement', 'Say it as the person would: “I choose …”, “People listen to me …”.')]
      : []),
  ];
}

const statementWarnings = ({ values, lang }: Placed): Warning[] => [
  ...sentenceWarnings(values.statement?.trim() ?? '', lang),
  ...(values.easy?.trim() ? [] : [look('easy', 'There are no easy words. Write them together with people with learning disabilities.')]),
  ...(values.next?.trim() ? [] : [look('next', 'Say what happens next, and by when. Without it, people do not know if anybody reads their answer.')]),
];

/** A way to reach somebody real that is not only a telephone. */
function contactWarnings(contact: string): Warning[] {
  if (!contact) return [look('contact', 'Say how to reach you when sending does not work: an address of email, or where to come.')];
  const isOnlyNumber = /\d{4}/.test(contact.replace(/\s/g, '')) && !/@|https?:|\b(come|visit|library|office|hall|street|road|letter|write)\b/i.test(contact);
  return isOnlyNumber ? [look('contact', 'A telephone is not for everybody. Name another way, too: an address of email, or where to come.')] : [];
}

function easyReadWarnings({ values }: Placed): Warning[] {
  const [checkedBy, checkedOn] = [values['checked-by']?.trim(), values['checked-on']?.trim()];
  return [
    ...(values.standard?.trim() ? [] : [fix('standard', 'Write the standard words.')]),
    ...(values.heading?.trim() ? [] : [look('heading', 'Give this part a heading, so that people find it again in both versions.')]),
    ...(values.easy?.trim() || values['request-href']?.trim() ? [] : [look('request-href', 'There are no easy words yet. Say where people can ask for them.')]),
    ...(checkedBy && !checkedOn ? [look('checked-on', 'Say when they checked them. Until then it is not called “Easy Read”.')] : []),
    ...(checkedOn && !checkedBy
      ? [look('checked-by', 'Say who checked them: people with learning disabilities, by the name of their group. Until then it is not called “Easy Read”.')]
      : []),
  ];
}

/** Names of the fields that still hold the words of the example. */
function exampleWarnings({ tool, values }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const { example, wordings } = toolOf(tool, descriptions);
  const isWords = (name: string): boolean => (name in wordings && wordings[name]?.written !== 'picture') || /contact|organisation|request/.test(name);
  const kept = fieldsOf(tool, descriptions).filter(({ name }) => isWords(name) && values[name]?.trim() && values[name] === example[name]);
  const [first] = kept;
  if (!first) return [];
  return [look(first.name, `These are still the words of our example: ${kept.map(({ label }) => label).join('; ')}. Write your own.`)];
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
    ...(tool !== 'i-statement' && content && !values[content]?.trim() ? [fix(content, 'Write the words: there is nothing to read without them.')] : []),
    ...(tool === 'details' && !values.summary?.trim() ? [fix('summary', 'Write what the button says.')] : []),
    ...(isForeign && !locales.includes(localeOf(lang))
      ? [look('lang', `The kit has no words of its own in “${lang}”: its buttons are in English. It speaks: English, ${locales.join(', ')}.`)]
      : []),
    ...(isForeign && locales.includes(localeOf(lang))
      ? [
          look(
            'lang',
            `Nobody who speaks “${lang}” has checked the kit’s own words outside the project. Have them read, and write your words in that language.`,
          ),
        ]
      : []),
  ];
}
