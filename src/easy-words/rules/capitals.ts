import type { Sentence, Word } from '../sentence';
import { inEachSentence, inEachWord, inSentence, sources, type WorkingRule } from '../rule';
import { isRoman } from './numbers';

/** Words that are often shouted. Other short words in capitals are taken for acronyms. */
const shouted = new Set(
  (
    'a about all alone always am an and any anyone are ask at back bad be before best big both but bring buy by call can cannot care check click close come ' +
    'danger day dear do done door down easy end enter every exit fact fill find fire first for form free from full get give go good hand has have hello help ' +
    'here home hot how if in is it join just keep know last late leave let like list live long look lost love made make many may me meet money more must my ' +
    'name need never new news next no not note now of off office old on once one only open or other our out over own page part pay people phone place plan ' +
    'please post pull push put read ready room safe same save say see sell send she shop sign slow so some soon start stay stop sure take talk tell ten than ' +
    'thank thanks that the their them then there these they thing this time to today too try turn two until up urgent us use very visit voice vote wait walk ' +
    'want was wash we week well what when where which who why wife will with words work write wrong yes you your'
  ).split(' '),
);
const allowed = new Set(['nhs', 'gp', 'bsl', 'ok']);
const shortForm = /^(e\.?g|i\.?e|etc|asap|approx|appt|dept|mgr|govt|incl|n\.?b|wk|hrs|mins|tbc|tba|fao)\.?$/i;

const isShouted = ({ text, plain }: Word): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(text) && (shouted.has(plain) || text.length > 6);

/** NHS, GPs, U.K., DoLS, EHCP; no reference such as AB12. */
const isAcronym = (text: string): boolean => /^(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{2,4}|[A-Z][a-z][A-Z]|(?:[A-Z]\.){2,})(?:['’]?s)?$/.test(text);

/** A line in capitals is one finding, whatever its words are. */
const isAllShouted = ({ words, text }: Sentence): boolean =>
  words.length > 1 && !/\p{Ll}/u.test(text) && words.filter((word) => isShouted(word)).length * 2 >= words.length;

export const capitals: readonly WorkingRule[] = [
  {
    id: 'capitals',
    severity: 'warning',
    what: 'No words in capitals only.',
    source: sources.inclusion,
    find: inEachSentence((sentence, { allow }) => {
      const shoutedWords = isAllShouted(sentence) ? [sentence] : sentence.words.filter((word) => isShouted(word) && !allow.has(word.plain));
      return shoutedWords.map((words) =>
        inSentence(sentence, words, {
          why: `“${words.text}” is in capitals. The shape of the words is lost, and it looks like shouting.`,
          suggestion: 'Write it in small letters. Make it bold where it matters most.',
        }),
      );
    }),
  },
  {
    id: 'acronym',
    severity: 'error',
    what: 'Words are written in full. NHS, GP and BSL are known, and what you allow.',
    source: sources.health,
    find: inEachWord((word, _, sentence, { allow }) => {
      const { text, plain } = word;
      const base = plain.replaceAll('.', '').replace(/'?s$/, '');
      const isKnown = [plain, base].some((form) => allowed.has(form) || allow.has(form));
      const isShort = shortForm.test(text) || (isAcronym(text) && !isShouted(word) && !isRoman(text) && !isAllShouted(sentence));
      return isShort && !isKnown
        ? { why: `“${text}” is a short form. Not everybody knows what it stands for.`, suggestion: 'Write the words in full.' }
        : undefined;
    }),
  },
];
