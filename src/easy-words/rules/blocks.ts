import type { Block } from '../block';
import { inBlock, inSentence, sources, type EasyWordsDocument, type Found, type WorkingRule } from '../rule';
import { longestBlock } from '../sentence';

/** More than a screen holds in large type, with pictures. */
const mostBlocks = 12;

const tooLong = (block: Block): Found =>
  inBlock(block, `${block.text.slice(0, 80)}…`, {
    why: `This block has ${block.text.length.toLocaleString('en-GB')} characters. That is too long to read, and too long to check.`,
    suggestion: 'Put each sentence in its own paragraph, then check again.',
  });

/** One finding for each sentence after the first of its block. */
function crowded({ blocks, sentences }: EasyWordsDocument): Found[] {
  const later = sentences.filter((sentence, index) => sentences[index - 1]?.block === sentence.block);
  return [
    ...blocks.filter(({ text }) => text.length > longestBlock).map(tooLong),
    ...later.map((sentence) =>
      inSentence(sentence, sentence, {
        why: 'There is another sentence before this one in the same block. People can lose their place.',
        suggestion: 'Begin a new paragraph for this sentence.',
      }),
    ),
  ];
}

/** One finding for each part of a page, from one heading to the next. */
function longScreens({ blocks }: EasyWordsDocument): Found[] {
  let count = 0;
  return blocks.flatMap((block) => {
    count = block.isHeading ? 0 : count + 1;
    if (count !== mostBlocks + 1) return [];
    const why = `More than ${mostBlocks} blocks follow each other here. That is a lot to take in.`;
    return [inBlock(block, block.text, { why, suggestion: 'Begin a new part here with a heading, or go on in a new page.' })];
  });
}

export const blocks: readonly WorkingRule[] = [
  { id: 'one-sentence-a-block', severity: 'error', what: 'Each sentence is in its own block.', source: sources.health, find: crowded },
  { id: 'long-screen', severity: 'warning', what: `There are up to ${mostBlocks} blocks between two headings.`, source: sources.coga, find: longScreens },
];
