import nlp from 'compromise/two';
import type { Sentence, Word } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';

const subject = /^(?:i|you|we|they|he|she|it|this|that|there|these|those|who)(?:'(?:ll|re|ve|s|m|d))?$/;
/** Words before “which” when it asks, and does not join: “Tell us which day”. */
const asking = /^(?:tell|choose|know|decide|say|ask|see|show|of|about|in|on|for|at|to|from|with|and|or|not|sure|pick|us|me|you|remember|check|write|find|out)$/;

/** “Marks and Spencer”, “the Health and Social Care Board”: no word of a name is a verb. */
function isInName(text: string, index: number, words: readonly Word[]): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
  const next = words[index + 2]?.text ?? '';
  return isCapital && (index > 0 || (words[1]?.plain === 'and' && /^\p{Lu}\p{Ll}/u.test(next)));
}

/** Whether each word is a verb in this sentence. */
function verbsOf(words: readonly Word[]): boolean[] {
  const found: boolean[] = [];
  const sentences = nlp(words.map(({ plain }) => plain).join(' ')).json() as { terms: { text: string; tags: string[] }[] }[];
  for (const { text, tags } of sentences.flatMap(({ terms }) => terms)) if (text !== '') found.push(tags.includes('Verb') && !tags.includes('Gerund'));
  return words.map(({ text }, index) => (found[index] ?? false) && !isInName(text, index, words));
}

/** “Come and see” is one thing to do. */
const pairs = /^(?:come|go|try|wait|stop|sit|up|yes|more|both|between)$/;

/** Whether “and” at an index joins two things that are done, not two things. */
function joinsIdeas({ words }: Sentence, index: number): boolean {
  const [before, next, afterNext] = [words[index - 1]?.plain ?? '', words[index + 1]?.plain ?? '', words[index + 2]?.plain ?? ''];
  if (pairs.test(before)) return false;
  const verbs = verbsOf(words);
  const isVerbBefore = verbs.slice(0, index).includes(true);
  const isVerbAfter = verbs.slice(index + 1).includes(true);
  if (!isVerbBefore || !isVerbAfter) return false;
  return (
    (verbs[index + 1] ?? false) ||
    subject.test(next) ||
    /^(?:then|please|also|not|never|do|don't)$/.test(next) ||
    (verbs[index + 2] ?? false) ||
    subject.test(afterNext)
  );
}

function isJoint(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const [before, word] = [words[index - 1]?.plain ?? '', words[index]?.plain];
  if (word === 'but') return index > 0 && !/^(?:nothing|all|anything|not|last)$/.test(before);
  if (word === 'which') return index > 0 && !asking.test(before);
  return word === 'and' && index > 0 && joinsIdeas(sentence, index);
}

export const twoIdeas: WorkingRule = {
  id: 'two-ideas',
  severity: 'warning',
  what: 'A sentence has one idea. This looks at “and”, “but”, “which” and “;”.',
  source: sources.health,
  find: inEachSentence((sentence) => {
    const semicolon = sentence.text.indexOf(';');
    const word = sentence.words.find((_, index) => isJoint(sentence, index));
    if (semicolon === -1 && !word) return [];
    const start = sentence.start + semicolon;
    const joint = word ?? { start, end: start + 1, text: ';' };
    const why = `“${joint.text}” may join two ideas. One idea at a time is easier to follow.`;
    return [inSentence(sentence, joint, { why, suggestion: 'End the sentence here. Begin another.' })];
  }),
};
