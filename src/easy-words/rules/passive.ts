import { irregularParticiples, notParticiples, states, undoing } from '../words/participles';
import type { Sentence, Word } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';
import { inActiveVoice } from '../active-voice';

const toBe = /^(?:am|is|are|was|were|be|been|being|(?:i|you|we|they|he|she|it|that|there|who)'(?:m|re|s)|(?:is|are|was|were)n't)$/;
const between = /^(?:not|never|also|still|now|already|often|only|being|been|just|usually|always|then|soon|all|both|sometimes|\w+ly)$/;
/** “Left-handed”, “old-fashioned”; but “co-produced” and “hand-delivered” say what is done. */
const compound = /^(?!(?:co|re|pre|hand|over|under)-)[\p{L}\d]+-/u;

/** A name begins with a capital: “My name is Ahmed”. In a title, every word does. */
const isName = ({ text }: Word, isTitle: boolean): boolean => !isTitle && /^\p{Lu}/u.test(text);

function isParticiple(word: Word | undefined, isTitle: boolean): boolean {
  if (!word || isName(word, isTitle) || compound.test(word.plain)) return false;
  return irregularParticiples.has(word.plain) || (/[a-z]{2}ed$/.test(word.plain) && !notParticiples.has(word.plain));
}

/** “My name is fred”: a name, in small letters too. */
const isNameGiven = ({ words }: Sentence, beAt: number, at: number): boolean =>
  words[beAt - 1]?.plain === 'name' && at === words.length - 1 && (words[at]?.plain.endsWith('ed') ?? false);

/** Whether a participle tells how a person is: “I am worried”, “I am fed up”. “I am worried by it” tells what is done. */
function isState({ plain }: Word, next: string | undefined): boolean {
  if (next === 'by') return false;
  return states.has(plain) || (/^un.*ed$/.test(plain) && !undoing.test(plain)) || (plain === 'fed' && next === 'up');
}

/** The most words of who or what a question is about: “Was the letter about your home sent?” */
const longestSubject = 4;

/** The index of the participle that goes with the form of “be” at an index; -1 if there is none. */
function participleAfter({ words }: Sentence, index: number): number {
  const isQuestion = index === 0 && words[0]?.plain !== 'be';
  const isShouted = words.every(({ text }) => text === text.toUpperCase());
  const isTitle = isShouted || (index > 0 && /^\p{Lu}/u.test(words[index]?.text ?? ''));
  let at = index + 1;
  while (between.test(words[at]?.plain ?? '')) at++;
  if (isParticiple(words[at], isTitle)) return at;
  if (!isQuestion) return -1;
  return words.findIndex((word, later) => later > at && later <= at + longestSubject && isParticiple(word, isTitle));
}

export const passive: WorkingRule = {
  id: 'passive',
  severity: 'warning',
  what: 'A sentence says who does what. It speaks to “you”.',
  source: sources.government,
  find: inEachSentence((sentence) => {
    const { words, block } = sentence;
    for (const [index, word] of words.entries()) {
      if (!toBe.test(word.plain)) continue;
      const at = participleAfter(sentence, index);
      const participle = words[at];
      if (!participle || isState(participle, words[at + 1]?.plain) || isNameGiven(sentence, index, at)) continue;
      const found = { start: word.start, end: participle.end };
      const active = inActiveVoice(sentence, index, at);
      return [
        inSentence(sentence, found, {
          why: `“${block.text.slice(found.start, found.end)}” does not say who does it.`,
          suggestion: active === undefined ? 'Say first who does it.' : `Say first who does it: “${active}”.`,
        }),
      ];
    }
    return [];
  }),
};
