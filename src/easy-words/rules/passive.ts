import { irregularParticiples, states } from '../words/participles';
import type { Sentence } from '../sentence';
import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';

const toBe = /^(?:am|is|are|was|were|be|been|being|(?:i|you|we|they|he|she|it|that|there|who)'(?:m|re|s)|(?:is|are|was|were)n't)$/;
const between = /^(?:not|never|also|still|now|already|often|only|being|been|just|usually|always|then|soon|all|both|sometimes|\w+ly)$/;
const noVerbs = /^(?:need|feed|seed|weed|speed|bed|red|shed|indeed|hundred|breed|bleed|exceed|proceed|succeed|embed|wicked|naked|sacred|aged)$/;

const isParticiple = (word: string): boolean => irregularParticiples.has(word) || (/[a-z]{2}ed$/.test(word) && !noVerbs.test(word));

/** The most words of who or what a question is about: “Was the letter about your home sent?” */
const longestSubject = 4;

/** The index of the participle that goes with the form of “be” at an index; -1 where there is none. */
function participleAfter({ words }: Sentence, index: number): number {
  const isQuestion = index === 0 && words[0]?.plain !== 'be';
  let at = index + 1;
  while (between.test(words[at]?.plain ?? '')) at++;
  if (isParticiple(words[at]?.plain ?? '')) return at;
  if (!isQuestion) return -1;
  return words.findIndex(({ plain }, later) => later > at && later <= at + longestSubject && isParticiple(plain));
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
      const participle = words[participleAfter(sentence, index)];
      if (!participle) continue;
      const next = words[words.indexOf(participle) + 1]?.plain;
      // “I am worried” tells how somebody is, not what is done; “I am worried by it” tells what is done.
      if (states.has(participle.plain) && next !== 'by') continue;
      const found = { start: word.start, end: participle.end };
      return [
        inSentence(sentence, found, {
          why: `“${block.text.slice(found.start, found.end)}” does not say who does it.`,
          suggestion: 'Begin with who does it: “We will send the letter”.',
        }),
      ];
    }
    return [];
  }),
};
