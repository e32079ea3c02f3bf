import { defines, explainsLast } from '../explained';
import { phraseFinder } from '../phrases';
import { inEachSentence, inSentence, sources, type EasyWordsDocument, type Found, type WorkingRule } from '../rule';
import { glossary } from '../words/glossary';
import { hardWords } from '../words/hard-words';

interface Known {
  /** Of the glossary; left out for a hard word. */
  readonly term?: string;
  /** Words to use instead, or what it means. */
  readonly plain: string;
}

/** One search for both, so that a hard word in a term (“financial assessment”) is not a second finding. */
const findWords = phraseFinder<Known>([
  ...hardWords.map(([hard, plain]) => [hard, { plain }] as const),
  ...glossary.map(([term, meaning]) => [term, { term, plain: meaning }] as const),
]);
const findPeople = phraseFinder([
  ...['service user', 'client', 'customer', 'the individual', 'the applicant', 'the claimant', 'the resident', 'the tenant'].map(
    (name) => [name, name] as const,
  ),
  ...['the patient', 'individuals', 'care recipient', 'the participant', 'the respondent', 'people with needs'].map((name) => [name, name] as const),
]);

const isAllowed = (words: string, { allow }: EasyWordsDocument): boolean => allow.has(words.toLowerCase());

/** The first use of each term that the page says nothing about. */
function unexplained(document: EasyWordsDocument): Found[] {
  const uses = document.sentences.flatMap((sentence, index) =>
    findWords(sentence).flatMap(({ entry: { term, plain }, ...found }) => (term === undefined ? [] : [{ term, meaning: plain, found, sentence, index }])),
  );
  const explained = new Set(
    uses
      .filter(
        ({ term, found, sentence, index }) =>
          defines(sentence, found.words.toLowerCase()) || defines(sentence, term) || explainsLast(document.sentences[index + 1]),
      )
      .map(({ term }) => term),
  );
  return uses
    .filter(({ term, found }, index) => {
      const isFirst = uses.findIndex((use) => use.term === term) === index;
      return isFirst && !explained.has(term) && !document.glossary.has(term) && !isAllowed(found.words, document) && !isAllowed(term, document);
    })
    .map(({ term, meaning, found, sentence }) =>
      inSentence(sentence, found, {
        why: `“${found.words}” is a word of services. This page does not say what it means.`,
        suggestion: `Say it in the next sentence. You can begin from: “${term}: ${meaning}”. Or use those words instead.`,
      }),
    );
}

export const words: readonly WorkingRule[] = [
  {
    id: 'hard-word',
    severity: 'warning',
    what: 'Words are short and known to all.',
    source: sources.inclusion,
    find: inEachSentence((sentence, document) =>
      findWords(sentence)
        .filter(({ entry, words }) => entry.term === undefined && !isAllowed(words, document))
        .map(({ entry: { plain }, words, ...range }) =>
          inSentence(sentence, range, { why: `“${words}” is a hard word for many people.`, suggestion: `Try: ${plain}.` }),
        ),
    ),
  },
  { id: 'unexplained-word', severity: 'error', what: 'A word of services is explained on the page.', source: sources.health, find: unexplained },
  {
    id: 'speak-to-you',
    severity: 'warning',
    what: 'The page speaks to “you”.',
    source: sources.government,
    find: inEachSentence((sentence, document) =>
      findPeople(sentence)
        .filter(({ words }) => !isAllowed(words, document))
        .map(({ words, ...range }) =>
          inSentence(sentence, range, { why: `“${words}” speaks about people, not to them.`, suggestion: 'Write “you”, or “people” for others.' }),
        ),
    ),
  },
];
