import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../../dist/answer.schema.json' with { type: 'json' };
import type { AnswerEnvelope } from '../kit.ts';
import { words } from '../language/receiving.ts';
import { Refusal, type PartProblem } from './refusal.ts';

/** An envelope of any tool. Parts that this desk does not know are in it, too. */
export type AnyEnvelope = AnswerEnvelope<Readonly<Record<string, unknown>>>;

const text = { type: 'string' };
const question = { type: 'object', required: ['text'], properties: { text } };
/** What a person chose and wrote, in a tool that we know and in any other. */
const parts = { value: text, words: text, more: text };
const one = { type: 'object', properties: parts };
const listOf = (required: readonly string[], properties: object): object => ({ type: 'array', items: { type: 'object', required, properties } });

/**
 * What every page of the desk relies on, whatever the tool is. The lengths fit into an index of PostgreSQL, which refuses entries of more than 2,700 bytes.
 */
const limits = {
  tool: { maxLength: 100 },
  name: { maxLength: 500 },
  lang: { maxLength: 100 },
  question: { properties: { id: { maxLength: 500 } } },
  answer: {
    properties: {
      ...parts,
      shownName: text,
      contact: text,
      answers: listOf(['question'], { question, answer: one }),
      counts: listOf(['question', 'counts'], { question, said: text, counts: listOf(['words', 'count'], { words: text, count: { type: 'number' } }) }),
      statements: listOf(['text'], { text, now: one }),
    },
  },
};

/** A tool of a later kit can send more: what the schema does not know is ignored, and kept. */
const openSchema = JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === 'additionalProperties' ? undefined : value)) as typeof schema;

const formats = {
  // In small letters, as the tools write it: names of files are made of it, and some disks do not tell A from a.
  'uuid': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
};

const compile = (allErrors: boolean): ValidateFunction<AnyEnvelope> =>
  new Ajv2020({ allErrors, strictRequired: false, strictTypes: false, formats }).compile<AnyEnvelope>({
    ...openSchema,
    allOf: [...openSchema.allOf, { properties: limits }],
  });

const isEnvelope = compile(false);
const listProblems = compile(true);
/** Every problem of a longer answer is not listed: someone could make it have a million. */
const longestList = 50_000;

const partWords: Readonly<Record<string, string>> = {
  required: words.parts.missing,
  dependentRequired: words.parts.missing,
  enum: words.parts.unknown,
  const: words.parts.unknown,
  minItems: words.parts.empty,
  minProperties: words.parts.empty,
  maxLength: words.parts.tooLong,
};

/** These say only that something inside is wrong, which has its own entry. */
const around = ['if', 'oneOf', 'allOf'];

function problemOf({ keyword, instancePath, params }: ErrorObject): PartProblem {
  const missing = (params as { readonly missingProperty?: string }).missingProperty;
  return { pointer: `#${instancePath}${missing ? `/${missing}` : ''}`, detail: partWords[keyword] ?? words.parts.other };
}

/** The tools read at most twenty. */
const problemsOf = (errors: readonly ErrorObject[] | null | undefined): PartProblem[] =>
  (errors ?? [])
    .filter(({ keyword }) => !around.includes(keyword))
    .slice(0, 20)
    .map(problemOf);

/**
 * The text that other programs can read: without a byte order mark, and with U+FFFD instead of half an emoji or of what is not UTF-8. In an escape, a pair has 12 characters,
 * and any other escape 2.
 */
const readable = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/\\(?:ud[89ab]..\\ud[c-f]..|ud[89a-f]..|.)/gi, (escape) => (escape.length === 6 ? '\\ufffd' : escape));

/**
 * Whether this is an envelope, and what is wrong with it if not.
 *
 * @throws Refusal with each part that is wrong.
 */
export function checkEnvelope(parsed: unknown, length: number): AnyEnvelope {
  if (isEnvelope(parsed)) return parsed;
  if (length <= longestList) listProblems(parsed);
  throw new Refusal('invalid', { errors: problemsOf((length <= longestList ? listProblems : isEnvelope).errors) });
}

/**
 * The envelope that a tool sent.
 *
 * @throws Refusal if it is not JSON, or not an envelope.
 */
export function readEnvelope(bytes: Uint8Array): AnyEnvelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readable(bytes));
    // What is nested too deeply to be written again is not from a tool.
    JSON.stringify(parsed);
  } catch {
    throw new Refusal('unreadable');
  }
  return checkEnvelope(parsed, bytes.length);
}
