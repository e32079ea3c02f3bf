import { inEachWord, sources, type WorkingRule } from '../rule';
import type { Sentence } from '../sentence';

const negative: Readonly<Record<string, string>> = { "can't": 'cannot', 'cant': 'cannot', "won't": 'will not', "shan't": 'will not', "ain't": 'is not' };
const withoutApostrophe = /^(?:do|does|did|is|was|were|are|has|have|had|could|should|would|need|must)nt$/;
const endings: Readonly<Record<string, string>> = { "'ll": 'will', "'re": 'are', "'ve": 'have', "'m": 'am', "'d": 'would' };
const people =
  /^(?:i|you|we|they|he|she|it|that|this|there|here|who|what|where|when|how|why|let|which|these|those|everyone|everybody|someone|somebody|nobody|everything|nothing|something)$/;
const afterHas = /^(?:been|got|had|gone|come|become|done|made|taken)$/;

/** The words of a contraction; `undefined` if it is not one, as in “Sam’s bag”. */
function wordsFor(plain: string, next: string): string | undefined {
  if (negative[plain] !== undefined) return negative[plain];
  if (withoutApostrophe.test(plain)) return `${plain.slice(0, -2)} not`;
  if (/^\w+n't$/.test(plain)) return `${plain.slice(0, -3)} not`;
  const [, base = '', ending = ''] = /^(\w+)('(?:ll|re|ve|m|d|s))$/.exec(plain) ?? [];
  if (base === 'let') return ending === "'s" ? 'let us' : undefined;
  if (!people.test(base)) return ["'ll", "'ve"].includes(ending) ? `${base} ${endings[ending] ?? ''}` : undefined;
  if (ending === "'s") return `${base} ${afterHas.test(next) ? 'has' : 'is'}`;
  if (ending === "'d" && /^(?:better|been|already)$/.test(next)) return `${base} had`;
  return ending === "'m" && base !== 'i' ? undefined : `${base} ${endings[ending] ?? ''}`;
}

/** In capitals where the contraction has one. */
function asWritten(words: string, text: string): string {
  const isFirst = /^\p{Lu}/u.test(text);
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const wordsAt = ({ words }: Sentence, index: number): string | undefined => {
  const { text = '', plain = '' } = words[index] ?? {};
  const full = wordsFor(plain, words[index + 1]?.plain ?? '');
  return full === undefined ? undefined : asWritten(full, text);
};

export const contraction: WorkingRule = {
  id: 'contraction',
  severity: 'warning',
  what: 'Words are not run together: “do not”, not “don’t”.',
  source: sources.government,
  find: inEachWord(({ text }, index, sentence) => {
    const full = wordsAt(sentence, index);
    return full === undefined ? undefined : { why: `“${text}” is short for 2 words. Some people do not know which.`, suggestion: `Write “${full}”.` };
  }),
};
