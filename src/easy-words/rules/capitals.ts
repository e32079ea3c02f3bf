import type { Sentence, Word } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';
import { neverAfterArticle, shouted } from '../words/capitals';

const inCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u;
const article = /^(?:the|an?|our|your|my|their|his|her|this|each|every)$/;
const preposition = /^(?:with|for|of|about|without|by)$/;
const presses = /^(?:press|click|tap|choose|select|push|hit|touch|type)$/;
const button = /^(?:button|key|tab|link|icon|box|option|menu)$/;
/** Words after “press” that are not the name of a button. */
const notButton = new Set(['here', 'now', 'it', 'this', 'that', 'not', 'only', 'once', 'again', 'hard', 'never', 'always', 'and', 'or']);

/** “Press SEND”: the word is written as on the button. */
export function isOnButton({ words }: Sentence, index: number): boolean {
  const [before, article2, next] = [words[index - 1]?.plain ?? '', words[index - 2]?.plain ?? '', words[index + 1]?.plain ?? ''];
  const isPressed = presses.test(before) || (article.test(before) && presses.test(article2));
  return !notButton.has(words[index]?.plain ?? '') && (button.test(next) || (isPressed && !article.test(words[index]?.plain ?? '')));
}

/** “Do IT now”: after these, “IT” is the small word, but in “do IT training”. */
const isShoutedIt = (before: string, next: string): boolean =>
  /^(?:and|as|bring|but|can|close|did|do|eat|get|give|hate|if|is|keep|leave|like|love|make|open|or|put|read|say|see|send|sign|so|stop|take|tell|that|try|turn|want|was|when|will|)$/.test(
    before,
  ) && !/^(?:team|support|staff|help|desk|department|skills|training|course|equipment|system|lessons?|workers?|manager|problems?)$/.test(next);

/** “The US”, “our IT team”, “children with SEND”: a short form that looks like a word. */
function isShortForm({ words }: Sentence, index: number): boolean {
  const [before, word, next] = [words[index - 1]?.plain ?? '', words[index]?.plain ?? '', words[index + 1]?.plain ?? ''];
  if (!neverAfterArticle.has(word) || word.length < 2) return false;
  if (article.test(before)) return true;
  if (word === 'send')
    return preposition.test(before) || /^(?:staff|team|children|pupils|students|school|support|needs|officer|local|law|code|help)$/.test(next);
  if (word === 'it') return !isShoutedIt(before, next) && ![words[index - 1], words[index + 1]].some((near) => inCapitals.test(near?.text ?? ''));
  return word === 'us' && /^(?:army|dollars?|president|citizens?|government|passport)$/.test(next);
}

/** Whether a word is shouted. Otherwise capitals are a short form. */
export function isShouted(sentence: Sentence, index: number): boolean {
  const { text = '', plain = '' } = sentence.words[index] ?? {};
  return inCapitals.test(text) && (shouted.has(plain) || text.length > 6) && !isShortForm(sentence, index);
}

/** “10 AM” */
const isTime = ({ words }: Sentence, index: number): boolean => words[index]?.plain === 'am' && /\d$/.test(words[index - 1]?.text ?? '');

/** A line in capitals is one finding, whatever its words are. */
export const isAllShouted = ({ words, text }: Sentence): boolean =>
  words.length > 1 &&
  !/\p{Ll}/u.test(text) &&
  words.filter(({ text: word, plain }) => inCapitals.test(word) && (shouted.has(plain) || word.length > 6)).length * 2 >= words.length;

const shoutedIn = (sentence: Sentence, allow: ReadonlySet<string>): readonly (Sentence | Word)[] =>
  isAllShouted(sentence)
    ? [sentence]
    : sentence.words.filter(({ plain }, index) => isShouted(sentence, index) && !allow.has(plain) && !isOnButton(sentence, index) && !isTime(sentence, index));

export const capitals: WorkingRule = {
  id: 'capitals',
  severity: 'warning',
  what: 'No words in capitals only.',
  source: sources.inclusion,
  find: inEachSentence((sentence, { allow }) =>
    shoutedIn(sentence, allow).map((words) =>
      inSentence(sentence, words, {
        why: `“${words.text}” is in capitals. The shape of the words is lost, and it looks like shouting.`,
        suggestion: 'Write it in small letters. Make it bold where it matters most.',
      }),
    ),
  ),
};
