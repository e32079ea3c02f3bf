import { inEachSentence, inSentence, sources, type WorkingRule } from '../rule';

const meanings: Readonly<Record<string, string>> = {
  '%': 'Say it with people or things: “1 in 4 people”.',
  '&': 'Write “and”.',
  '/': 'Write “or”, or write the words in full.',
  '…': 'End the sentence with a full stop.',
};

/** Signs in an address are part of it. */
const address = /\b(?:https?:|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|eu|wales|scot|gov)(?:\/\S*)?/gi;
const sign = /%|&|\/|…|\.{3,}/g;

export const signs: WorkingRule = {
  id: 'sign',
  severity: 'error',
  what: 'No %, &, / or …',
  source: sources.inclusion,
  find: inEachSentence((sentence) => {
    const words = sentence.text.replace(address, (found) => ' '.repeat(found.length));
    return Array.from(words.matchAll(sign), ({ 0: found, index }) => {
      const start = sentence.start + index;
      const suggestion = meanings[found] ?? meanings['…'] ?? '';
      return inSentence(sentence, { start, end: start + found.length }, { why: `The sign “${found}” is hard to read for many people.`, suggestion });
    });
  }),
};
