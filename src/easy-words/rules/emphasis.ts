import { inSentence, sources, type WorkingRule } from '../rule';

export const emphasis: WorkingRule = {
  id: 'emphasis',
  severity: 'warning',
  what: 'No italics, and no underline but of links. Bold is fine.',
  source: sources.health,
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.block.emphasised
        .filter(({ start }) => start >= sentence.start && start < sentence.end)
        .map((range) => {
          const words = sentence.block.text.slice(range.start, range.end);
          const why = `“${words}” is slanted or underlined. That blurs the letters, and underlined words look like a link.`;
          return inSentence(sentence, range, { why, suggestion: 'Make the words bold, or leave them plain.' });
        }),
    ),
};
