import { defines, explainsLast } from '../explained';
import type { Sentence } from '../sentence';
import { inEachWord, sources, type EasyWordsDocument, type WorkingRule } from '../rule';
import { fullForms, knownShortForms } from '../words/capitals';
import { isAllShouted, isOnButton, isShouted } from './capitals';
import { isNumeral } from './roman';

const shortForm = /^(?:e\.?g|i\.?e|etc|asap|approx|appt|dept|mgr|govt|incl|n\.?b|wk|hrs|yrs|mins|tbc|tba|fao|viz|cf|vs|pcm|pls|p\.a)\.?$/i;

/** NHS, GPs, U.K., DoLS, EHCP; no reference such as AB12. */
const isAcronym = (text: string): boolean => /^(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{2,4}|[A-Z][a-z][A-Z]|(?:[A-Z]\.){2,})(?:['’]?s)?$/.test(text);

const baseOf = (plain: string): string => plain.replaceAll('.', '').replace(/'?s$/, '');

/** Whether words may be the long form of a short form: “Personal assistant” for “PA”. */
function fits(short: string, words: string): boolean {
  const said = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  let at = 0;
  for (const letter of said.join('')) if (letter === short[at]) at++;
  return said.length > 1 && said.some((word) => word.startsWith(short.charAt(0))) && at >= short.length;
}

/** Whether the sentence says the words with the short form in brackets, or the other way round: “Personal assistant (PA)”. */
function namesInBrackets({ text }: Sentence, short: string): boolean {
  const plain = text.toLowerCase();
  return Array.from(plain.matchAll(/\(([^()]*)\)/g)).some(({ 0: whole, 1: inside = '', index }) => {
    const [before, words] = [plain.slice(0, index), inside.match(/[\p{L}.]+/gu) ?? []];
    const named = words.find((word) => baseOf(word) === short || word.replaceAll('.', '') === short);
    if (named !== undefined)
      return fits(
        short,
        before
          .split(/\s+/)
          .filter(Boolean)
          .slice(-2 * short.length - 2)
          .join(' '),
      );
    return baseOf(before.trim().split(/\s+/).at(-1) ?? '') === short && whole.length > short.length && fits(short, inside);
  });
}

/** “PA stands for personal assistant”, “PA: personal assistant”. */
const isSpeltOut = ({ text }: Sentence, short: string): boolean => {
  const after = text
    .toLowerCase()
    .split(new RegExp(`\\b${short}\\b`))
    .slice(1)
    .join(' ');
  return /^\W*(?:stands? for|is short for|are short for|=|is the short name)/.test(after);
};

const known = new WeakMap<EasyWordsDocument, Map<string, boolean>>();

/** Whether the page says once what a short form means. */
function isExplained(short: string, document: EasyWordsDocument): boolean {
  const answers = known.get(document) ?? new Map<string, boolean>();
  known.set(document, answers);
  const says = (sentence: Sentence, index: number): boolean =>
    sentence.words.some(({ plain }) => baseOf(plain) === short) &&
    (namesInBrackets(sentence, short) || isSpeltOut(sentence, short) || defines(sentence, short) || explainsLast(document.sentences[index + 1]));
  const answer = answers.get(short) ?? (/^\w+$/.test(short) && document.sentences.some(says));
  answers.set(short, answer);
  return answer;
}

function adviceFor(text: string, plain: string): string {
  const [full, isPlural] = [fullForms[plain.replace(/\.$/, '')] ?? fullForms[baseOf(plain)], /[A-Z]['’]?s$/.test(text)];
  return full === undefined || isPlural ? 'Write the words in full.' : `Write “${full}”.`;
}

export const acronym: WorkingRule = {
  id: 'acronym',
  severity: 'error',
  what: 'Words are written in full. NHS, GP, BSL, UK and TV are known, and what you allow.',
  source: sources.health,
  find: inEachWord((word, index, sentence, document) => {
    const { text, plain, start, end } = word;
    const { block } = sentence;
    const base = baseOf(plain);
    const isName = sentence.words[index - 1]?.plain === 'is' && sentence.words[index - 2]?.plain === 'name';
    const isKnown = isName || [plain, base].some((form) => knownShortForms.has(form) || document.allow.has(form) || document.named.has(form));
    const isInReference = [block.text.charAt(start - 1), block.text.charAt(end)].includes('/');
    const looksShort =
      !isInReference &&
      isAcronym(text) &&
      !isShouted(sentence, index) &&
      !isNumeral(sentence, index) &&
      !isAllShouted(sentence) &&
      !isOnButton(sentence, index);
    if (isKnown || !(shortForm.test(text) || (looksShort && !isExplained(base, document)))) return undefined;
    return { why: `“${text}” is a short form. Not everyone knows what it means.`, suggestion: adviceFor(text, plain) };
  }),
};
