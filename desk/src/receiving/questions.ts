import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { envelopeFromCommentForm, envelopeFromForm, envelopeFromImpactForm, envelopeFromMakerForm, envelopeFromSetForm, type AnswerEnvelope } from '../kit.ts';
import { SettingsError, type Settings } from '../settings.ts';

type Form = Parameters<typeof envelopeFromSetForm>[1];
type Read = (fields: URLSearchParams, asked: Form) => AnswerEnvelope<object> | undefined;

/** The tools whose forms the desk can read. */
const tools: Readonly<Record<string, Read>> = {
  'co-i-statement': envelopeFromForm,
  'co-i-statement-set': envelopeFromSetForm,
  'co-i-statement-maker': envelopeFromMakerForm,
  'co-comment': envelopeFromCommentForm,
  'co-impact': envelopeFromImpactForm,
};

/**
 * What a page asks, since a form without JavaScript says only what the person did. `questions.json` in the folder of the desk has one for each tool on a page, under
 * `tool/name`: `{ "co-comment/ideas": { "question": { "text": "…" }, "page": "https://www.fernley.example/ideas" } }`.
 */
export interface AskedForm extends Omit<Form, 'name' | 'statements'> {
  readonly statements?: Form['statements'];
  /** For `co-impact`: when you asked. */
  readonly round?: string;
  /** Address of the page with the form: a person who has not answered yet gets it again. */
  readonly page: string;
  /** Address of a page of yours that says thank you. Left out: the desk says it, and shows the code with which the person can change or take back what they said. */
  readonly thanks?: string;
}

const text = { type: 'string', minLength: 1 };
const statement = { type: 'object', required: ['text'], properties: { id: text, version: text, text } };
const choice = { type: 'object', required: ['value', 'words'], properties: { value: text, words: text, easy: text, apart: { type: 'boolean' } } };
const isForms = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<Readonly<Record<string, AskedForm>>>({
  type: 'object',
  propertyNames: { pattern: `^(${Object.keys(tools).join('|')})/.` },
  additionalProperties: {
    type: 'object',
    required: ['question', 'page'],
    additionalProperties: false,
    properties: {
      question: { ...statement, properties: { ...statement.properties, register: { enum: ['standard', 'easy'] } } },
      choices: { anyOf: [{ enum: ['always-sometimes-never', 'a-lot-a-bit-not-at-all', 'yes-no'] }, { type: 'array', items: choice, minItems: 2 }] },
      statements: { type: 'array', items: statement, minItems: 1 },
      round: { enum: ['now', '3-months', 'year'] },
      lang: text,
      page: text,
      thanks: text,
    },
  },
});

/** What is wrong with an address: people are sent only to pages of yours. */
const addressProblem = (address: string, { origin, sites }: Settings): string | undefined =>
  URL.canParse(address) && [origin, ...sites].includes(new URL(address).origin) ? undefined : `${address} is not an address of DESK_SITES`;

/**
 * Every form that the desk takes; none if you have no `questions.json`. It is read each time, so a change needs no restart.
 *
 * @throws SettingsError with everything that is wrong in the file.
 */
export async function readForms(settings: Settings): Promise<ReadonlyMap<string, AskedForm>> {
  const file = join(settings.data, 'questions.json');
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new SettingsError(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (!isForms(content))
    throw new SettingsError((isForms.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath || 'all of it'} ${message}.`).join('\n'));
  const forms = Object.entries(content);
  const problems = forms.flatMap(([key, { page, thanks, statements }]) => [
    ...[page, thanks ?? page].flatMap((address) => addressProblem(address, settings) ?? []),
    ...(key.startsWith('co-i-statement-set/') && !statements ? ['statements is missing'] : []),
  ]);
  if (problems.length > 0) throw new SettingsError(problems.map((problem) => `${file}: ${problem}.`).join('\n'));
  return new Map(forms);
}

/** The envelope of a form; `undefined` if the person has not answered. */
export function envelopeOf(fields: URLSearchParams, tool: string, name: string, form: AskedForm): AnswerEnvelope<object> | undefined {
  const { question, choices, statements = [], round, lang } = form;
  return tools[tool]?.(fields, { name, question, statements, ...(choices && { choices }), ...(round && { round }), ...(lang && { lang }) });
}
