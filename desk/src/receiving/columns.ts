import { codeOf, hashOfCode } from '../codes.ts';
import { readCode } from '../kit.ts';
import type { Value } from '../store/store.ts';
import type { AnyEnvelope } from './envelope.ts';

/** What the desk does with one answer, apart from its content. */
export interface AnswerCode {
  /** The code that the desk made; `undefined` if the person has one already, from the tool. */
  readonly made: string | undefined;
  /** What is stored of the code that the person has. */
  readonly hash: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The code that the tool made: of a comment that may be published, or of a consent. What is not a code counts as none, because nobody could enter it. */
function ownCode({ tool, answer }: AnyEnvelope): string | undefined {
  if (tool !== 'co-consent-form') return readCode(textOf(answer.takeBackCode));
  const record = answer.record as { readonly code?: unknown } | undefined;
  return readCode(textOf(answer.code)) ?? readCode(textOf(record?.code));
}

/** The code of an answer. A repeat of the answer has the same one. */
export function answerCode(envelope: AnyEnvelope, secret: string): AnswerCode {
  const own = ownCode(envelope);
  const code = own ?? codeOf(envelope.id, secret);
  return { made: own ? undefined : code, hash: hashOfCode(code, secret) };
}

/**
 * The envelope as it is stored. A code is not in it, so nobody who reads the store can act as the person. Only the record of
 * a consent keeps the code that it was made with: its proof covers every member of the record, and could not be checked without it. An idea that someone agrees with has the words of
 * another person, who can take them back: only its id is kept.
 */
export function storedEnvelope(envelope: AnyEnvelope): AnyEnvelope {
  const answer = Object.fromEntries(
    Object.entries(envelope.answer).filter(([name]) => name !== 'takeBackCode' && !(envelope.tool === 'co-consent-form' && name === 'code')),
  );
  const question = envelope.tool === 'co-idea' && envelope.question.id ? { ...envelope.question, text: '' } : envelope.question;
  return { ...envelope, question, answer };
}

/** Members of an answer that people write or read. Everything else is numbers, names of the kit, codes and sounds. */
const written = ['more', 'text', 'said', 'words', 'shownName', 'takeOut', 'contact', 'countedBy'];
/** Of a consent: the whole text that was agreed to, which says nothing of the person. */
const surrounding = ['wording', 'earlierWording', 'services', 'piiControllers', 'events'];

/** Every text that someone may look for. */
function writtenIn(part: unknown, name = ''): string[] {
  if (typeof part === 'string') return written.includes(name) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((each) => writtenIn(each, name));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (surrounding.includes(key)) return [];
    // The name in a consent is a member of `shownName`.
    return writtenIn(value, key === 'name' && name === 'shownName' ? name : key);
  });
}

/** PostgreSQL has no NUL in a text. The envelope has it as an escape, so nothing of what the person wrote is lost. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\ufffd');

/** Everything that staff may look for in an answer, in small letters. */
export const searchWordsOf = ({ question, answer }: Pick<AnyEnvelope, 'question' | 'answer'>): string =>
  withoutNul([question.text, ...writtenIn(answer)].join('\n').toLowerCase());

/** The row of a new answer, by its columns. */
export function columnsOf(envelope: AnyEnvelope, codeHash: string, receivedAt: string): Readonly<Record<string, Value>> {
  const stored = storedEnvelope(envelope);
  const { id, tool, name, question, answer, lang, verdict } = stored;
  return {
    id,
    received_at: receivedAt,
    tool,
    name: withoutNul(name),
    // A person who reads the list has to see which idea it is.
    question: withoutNul(question.text || (question.id ?? '')),
    question_id: question.id === undefined ? null : withoutNul(question.id),
    lang: withoutNul(lang),
    verdict,
    may_publish: answer.publish === 'yes' ? 1 : 0,
    // A person who has no safe way for a reply can read it with their code.
    wants_reply: answer.reply === 'yes' || answer.reply === 'no-safe-way' ? 1 : 0,
    code_hash: codeHash,
    envelope: JSON.stringify(stored),
    search_words: searchWordsOf(stored),
    state: 'new',
    label: '',
    version: 1,
  };
}
