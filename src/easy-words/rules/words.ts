import { phraseFinder } from '../phrases';
import type { Sentence } from '../sentence';
import { inEachSentence, inSentence, sources, type EasyWordsDocument, type Found, type WorkingRule } from '../rule';
import { figuresOfSpeech } from '../words/figures-of-speech';
import { glossary } from '../words/glossary';
import { hardWords } from '../words/hard-words';

interface Known {
  /** Of the glossary; left out for a hard word. */
  readonly term?: string;
  /** Words to use instead, or what it means. */
  readonly plain: string;
}

/** One search for both, so that a hard word in a term (“financial assessment”) is no second finding. */
const findWords = phraseFinder<Known>([
  ...hardWords.map(([hard, plain]) => [hard, { plain }] as const),
  ...glossary.map(([term, meaning]) => [term, { term, plain: meaning }] as const),
]);
const findFigures = phraseFinder(figuresOfSpeech);
const findPeople = phraseFinder([
  ...['service user', 'client', 'customer', 'the individual', 'the applicant', 'the claimant', 'the resident', 'the tenant'].map(
    (name) => [name, name] as const,
  ),
  ...['the patient', 'individuals', 'care recipient', 'the participant', 'the respondent', 'people with needs'].map((name) => [name, name] as const),
]);

const isAllowed = (words: string, { allow }: EasyWordsDocument): boolean => allow.has(words.toLowerCase());

/** Whether a sentence says what a term in it means. */
function defines({ text }: Sentence, term: string): boolean {
  const plain = text.toLowerCase();
  const at = plain.indexOf(term);
  const [before, after] = [plain.slice(0, at).trim(), plain.slice(at + term.length)];
  const isFirst = /^(?:an?|the|some|your)?$/.test(before);
  const isNamed = /\b(?:called|call (?:this|it|that|them)|name for this is)(?: an?| the)?$/.test(before) || /\bwe call \w+(?: \w+)? an?$/.test(before);
  const says = /^s?\s*(?:–|-|:|,)?\s*(?:is when|are when|means?|is where|is how)\b/.test(after);
  const isThing =
    /^s?\s*(?:is|are)\s+(?:an?|help|money|people|someone|somebody|the (?:money|person|people|help)|care|support|keeping|working|getting|all|when)\b/.test(
      after,
    );
  const isInBrackets = /^s?\s*\([^)]*\s[^)]*\s[^)]*\)/.test(after);
  return isNamed || isInBrackets || says || (isFirst && !before.startsWith('your') && isThing);
}

/** “This means …” right after a term says what it means. */
const explainsLast = (sentence: Sentence | undefined): boolean =>
  /^(?:this|that|it|they|these)\s+(?:means?|is when|is where|is how|is an?|is (?:someone|somebody|help|money|the)|are (?:people|the)|helps?)\b/i.test(
    sentence?.text ?? '',
  );

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
    id: 'figure-of-speech',
    severity: 'warning',
    what: 'Words mean what they say.',
    source: sources.inclusion,
    find: inEachSentence((sentence) =>
      findFigures(sentence).map(({ entry, words, ...range }) =>
        inSentence(sentence, range, { why: `“${words}” does not mean what it says. Some people take it as it stands.`, suggestion: `Try: ${entry}.` }),
      ),
    ),
  },
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
