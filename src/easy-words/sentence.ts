import { ParseEnglish } from 'parse-english';
import type { Nodes, Sentence as SentenceNode } from 'nlcst';
import type { Block, Range } from './block';
import { listSignOf } from './list-signs';

/** A word, without the punctuation around it. Its range is in the text of its block. */
export interface Word extends Range {
  readonly text: string;
  /** In lower case, with straight apostrophes and plain hyphens. */
  readonly plain: string;
}

/** A sentence of a block, or words without an end, such as a heading. */
export interface Sentence extends Range {
  readonly block: Block;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Longer than any block that people read. No sentences are looked for in it, so that the time stays short. */
export const longestBlock = 10_000;

const parser = new ParseEnglish();
const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

function read(node: SentenceNode, block: Block): Sentence {
  const words = node.children
    .filter(({ type }) => type === 'WordNode')
    .map((word) => ({ start: startOf(word), end: endOf(word), text: block.text.slice(startOf(word), endOf(word)) }))
    .map((word) => ({
      ...word,
      plain: word.text
        .toLowerCase()
        .replace(/[’ʼ＇`´]/g, "'")
        .replace(/[‐‑‒−]/g, '-'),
    }));
  return { block, start: startOf(node), end: endOf(node), text: block.text.slice(startOf(node), endOf(node)), words };
}

/** “No. 4” does not end a sentence. */
function joinNumbers(sentences: readonly Sentence[]): Sentence[] {
  return sentences.reduce<Sentence[]>((joined, sentence) => {
    const last = joined.at(-1);
    if (!last || !/\b(?:No|Nos|Tel|p|pp)\.$/.test(last.text) || !/^\d/.test(sentence.text)) joined.push(sentence);
    else joined.splice(-1, 1, { ...last, end: sentence.end, text: `${last.text} ${sentence.text}`, words: [...last.words, ...sentence.words] });
    return joined;
  }, []);
}

/** The sentences of a block, in order. */
export function sentencesOf(block: Block): Sentence[] {
  if (block.text.length > longestBlock) return [];
  const sign = listSignOf(block.text);
  const sentences = parser
    .parse(' '.repeat(sign.length) + block.text.slice(sign.length))
    .children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
    .flatMap((sentence) => (sentence.type === 'SentenceNode' ? [read(sentence, block)] : []))
    .filter(({ words }) => words.length > 0);
  return joinNumbers(sentences);
}
