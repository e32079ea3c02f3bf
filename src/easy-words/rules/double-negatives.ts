import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';
import type { Sentence } from '../sentence';
import { positives } from '../words/negatives';

const negative = /^(?:not|cannot|never|no|nobody|none|nothing|nowhere|neither|without|unless|hardly|barely|scarcely|\w+n't|cant|dont|doesnt|didnt|wont|isnt)$/;
const joins = /^(?:and|or|but|nor|because|so|while)$/;
/** The words after it depend on the words before it, or the other way round. */
const depends = /^(?:if|unless|until|when|that|who|which|where|once)$/;
/** With “not”, a verb that says no by itself. */
const refuses = /^(?:fail|fails|refuse|refuses|deny|denies|lack|lacks|forbid|forbids|prohibit|prohibits|prevent|prevents|object|objects)$/;

interface Negative {
  readonly index: number;
  /** Up to, and without, this index of a word. */
  readonly end: number;
}

/** Whether a word says no here. “Say no”, “No, …”, “no. 4”, “not only” and “do not worry” do not turn what else is said round. */
function isNegative({ words, block }: Sentence, index: number): boolean {
  const [before, word, next] = [words[index - 1]?.plain ?? '', words[index], words[index + 1]?.plain ?? ''];
  if (!word || !negative.test(word.plain)) return false;
  const isEnd = next === '' || /^[,.;:!?)”"’']/.test(block.text.slice(word.end));
  if (/^(?:no|never)$/.test(word.plain) && /^(?:say|says|said|saying)$/.test(before)) return false;
  if (word.plain === 'no' && words[index + 1]?.plain === 'one') return true;
  if (word.plain === 'no')
    return (
      !isEnd && !/^\d/.test(next) && !/^(?:or|to|the|a|answer|mean|means|tick|choose|press)$/.test(before) && !/^(?:problem|matter|worries|doubt)$/.test(next)
    );
  if (word.plain === 'without') return next !== 'doubt';
  if (/^(?:not|never|\w+n't|dont)$/.test(word.plain) && /^(?:worry|mind|only|forget)$/.test(next)) return false;
  return !(word.plain === 'not' && /^(?:or|if|why|whether|than)$/.test(before));
}

/** Whether 2 negatives are said one beside the other: “no dogs, no bikes”, “I do not smoke and I do not drink”. */
function areApart({ words, block }: Sentence, first: Negative, second: Negative): boolean {
  const isDependent = depends.test(words[0]?.plain ?? '') || words.slice(first.index, second.index + 1).some(({ plain }) => depends.test(plain));
  if (isDependent) return false;
  const isListed = /,\s*$/.test(block.text.slice(words[first.index]?.end, words[second.index]?.start));
  return isListed || words.slice(first.end, second.index).some(({ plain }) => joins.test(plain));
}

/** “Not unhappy”, “never fails to”: the index of the second word; -1 if there is none. */
function oppositeAfter({ words, block }: Sentence, { index, end }: Negative): number {
  if (!/^(?:not|never|no|cannot|\w+n't)$/.test(words[index]?.plain ?? '')) return -1;
  return words.findIndex(({ plain, start }, at) => {
    const isNear = at >= end && at <= end + 2 && !/[,;:]/.test(block.text.slice(words[index]?.end, start));
    return isNear && (Object.hasOwn(positives, plain) || refuses.test(plain)) && !words.slice(end, at).some((between) => depends.test(between.plain));
  });
}

const adviceFor = ({ words }: Sentence): string =>
  words.some(({ plain }) => /^(?:if|unless|when|until|without)$/.test(plain)) ? 'Say what people can do, and when they can.' : 'Say what is so, without “not”.';

/** The words of both, and what to write instead where one word does. */
function pairIn(sentence: Sentence): { start: number; end: number; suggestion: string } | undefined {
  const { words } = sentence;
  const negatives = words.flatMap((_, index): Negative[] => {
    const isPair = words[index]?.plain === 'no' && words[index + 1]?.plain === 'one';
    return isNegative(sentence, index) ? [{ index, end: index + (isPair ? 2 : 1) }] : [];
  });
  for (const [position, one] of negatives.entries()) {
    const turned = oppositeAfter(sentence, one);
    const positive = positives[words[turned]?.plain ?? ''];
    if (turned !== -1) return { start: one.index, end: turned + 1, suggestion: positive ? `Write “${positive}”.` : 'Say what is so, without “not”.' };
    const other = negatives.slice(position + 1).find((later) => !areApart(sentence, one, later));
    if (other) return { start: one.index, end: other.end, suggestion: adviceFor(sentence) };
  }
  return undefined;
}

export const doubleNegative: WorkingRule = {
  id: 'double-negative',
  severity: 'warning',
  what: 'A sentence says no once at most.',
  source: sources.inclusion,
  find: inEachSentence((sentence) => {
    const { words, block } = sentence;
    const pair = pairIn(sentence);
    if (!pair) return [];
    const range = { start: words[pair.start]?.start ?? 0, end: words[pair.end - 1]?.end ?? 0 };
    const why = `“${block.text.slice(range.start, range.end)}” says no 2 times. Many people have to work out what it means.`;
    return [inSentence(sentence, range, { why, suggestion: pair.suggestion })];
  }),
};
