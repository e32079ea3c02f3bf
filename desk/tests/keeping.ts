/** Answers for the tests of keeping: in the store as they are after they have arrived. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfCode } from '../src/codes.ts';
import type { Desk } from '../src/desk.ts';
import { hashOf } from '../../dist/consent/index.js';
import { makeCode, type ConsentRecord } from '../src/kit.ts';
import { joinItem, publishItem } from '../src/publishing/items.ts';
import type { Queries } from '../src/store/store.ts';
import { columnsOf } from '../src/receiving/columns.ts';
import type { AnyEnvelope } from '../src/receiving/envelope.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { envelopeWith } from './sent.ts';
import { origin, type TestDesk } from './desk.ts';

export type StoredAnswer = Readonly<Record<'id' | 'code', string>>;

export interface Parts {
  readonly tool?: string;
  readonly name?: string;
  readonly question?: { readonly id?: string; readonly version?: string; readonly text: string; readonly register?: 'standard' | 'easy' };
  readonly answer?: object;
  readonly receivedAt?: string;
  readonly code?: string;
  readonly state?: string;
  readonly verdict?: 'likely-person' | 'unsure';
  readonly lang?: string;
  readonly sound?: string;
}

/** Stores a comment, or what `parts` say. */
export async function storeAnswer(desk: Desk, parts: Parts = {}, queries: Queries = desk.store): Promise<StoredAnswer> {
  const { settings, now } = desk;
  const { tool = 'co-comment', name = 'ideas', answer = { more: 'More light in the hall, please.' }, receivedAt = now().toISOString() } = parts;
  const { code = makeCode(), state = 'new', verdict = 'likely-person', lang = 'en-GB', sound } = parts;
  const question = { register: 'standard' as const, ...(parts.question ?? { text: 'What would make our day centre better?' }) };
  const envelope = envelopeWith({ tool, name, question, answer, lang, at: receivedAt, verdict }) as unknown as AnyEnvelope;
  const { id } = envelope;
  const columns = { ...columnsOf(envelope, hashOfCode(code, settings.secret), receivedAt), state };
  const marks = Object.keys(columns).map(() => '?');
  await queries.run(`INSERT INTO answers (${Object.keys(columns).join(', ')}) VALUES (${marks.join(', ')})`, ...Object.values(columns));
  if (sound !== undefined) {
    mkdirSync(recordingsFolder(desk), { recursive: true });
    writeFileSync(join(recordingsFolder(desk), `${id}.webm`), sound);
    await queries.run(
      'INSERT INTO recordings (answer_id, media_type, bytes, sha256, file) VALUES (?, ?, ?, ?, ?)',
      ...[id, 'audio/webm;codecs=opus', sound.length, createHash('sha256').update(sound).digest('hex'), `${id}.webm`],
    );
  }
  return { id, code };
}

/** Stores many of them, which takes as long as one. */
export const storeAnswers = (desk: Desk, all: readonly Parts[]): Promise<StoredAnswer[]> =>
  desk.store.transaction(async (queries) => {
    const stored: StoredAnswer[] = [];
    for (const parts of all) stored.push(await storeAnswer(desk, parts, queries));
    return stored;
  });

/** Publishes a reply that is about some answers. */
export const publishReply = ({ store, now }: Desk, answerIds: readonly string[], said = 'The hall is dark.'): Promise<string> =>
  store.transaction(async (queries) => {
    const [first = '', ...others] = answerIds;
    const change = { store, queries, now: now() };
    const id = await publishItem(
      change,
      'ideas',
      { answerId: first },
      {
        ...{ kind: 'promise', state: 'will', said, answer: 'We will put in new lights.', by: 'Priya Shah', role: 'Head of transport', date: '2026-11-30' },
      },
    );
    for (const answerId of others) await joinItem(change, id, { answerId });
    return id;
  });

/** Sends a form of everybody, as a browser does. */
export function sendForm({ send }: TestDesk, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)), origin };
  return send(path, { method: 'POST', headers, body });
}

/** Every word that a person or a member of staff could have written, wherever it would be in the store. */
export async function everythingIn({ store }: Desk): Promise<string> {
  const tables = ['answers', 'recordings', 'items', 'item_answers', 'complaints', 'log'];
  return JSON.stringify(await Promise.all(tables.map((table) => store.all(`SELECT * FROM ${table}`))));
}

/** A value with its members in alphabetical order, as the proof of a record has it. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, member]) => [name, inOrder(member)]),
        )
      : value;

/** A record with the proof of all that is in it. */
export function withProof(record: ConsentRecord): ConsentRecord {
  const hash = createHash('sha256')
    .update(JSON.stringify(inOrder({ ...record, proof: undefined })))
    .digest('hex');
  return { ...record, proof: { algorithm: 'SHA-256', hash } };
}

/** A consent as the form sends it, with its proof. `more` are members of its record, which the proof covers, too. */
export async function consentAnswer(
  more: Readonly<Record<string, unknown>> = {},
  code = makeCode(),
): Promise<{ readonly code: string; readonly record: ConsentRecord } & Readonly<Record<string, unknown>>> {
  const text = {
    ...{ version: '3', lang: 'en-GB', register: 'standard' as const, surrounding: ['Your story on film'] },
    items: [{ name: 'video', words: 'You can film me.' }],
  };
  const hash = await hashOf(text);
  const event = {
    event_type: 'given',
    event_state: 'given',
    event_time: '2026-06-01T09:00:00.000Z',
    entity_id: 'person',
    answers: { video: 'yes' },
    wording_hash: hash,
  };
  const { keepUntil = '2031-12-31' } = more as { readonly keepUntil?: string };
  const purpose = {
    purpose: 'You can film me',
    purposeCategory: [],
    consentType: 'EXPLICIT',
    piiCategory: [],
    primaryPurpose: false,
    termination: keepUntil,
    thirdPartyDisclosure: false,
  };
  const unproved = {
    ...{
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'GB',
      consentTimestamp: 1_780_304_400,
      collectionMethod: 'web form',
      consentReceiptID: '7f1a1a52-3a41-4a4f-9b0e-6c2f3b8d9e10',
    },
    ...{
      language: 'en-GB',
      piiPrincipalId: code,
      piiControllers: [{ piiController: 'Anytown Council', contact: 'Sam Lee', email: 'together@anytown.example' }],
      policyUrl: 'https://anytown.example/privacy',
    },
    services: [{ service: 'Your story on film', purposes: [{ ...purpose, purpose: 'You can film me.' }] }],
    ...{ sensitive: false, spiCat: [], schema: 'coproduction-kit/consent/1', code, state: 'given', answers: [{ name: 'video', answer: 'yes' }] },
    wording: { text, algorithm: 'SHA-256', hash, form: '2' },
    events: [event],
    ...{ shownName: { as: 'first-name', name: 'Alex' }, signature: { by: 'typed-name', words: 'Alex Green' }, keepUntil },
    ...more,
  } as unknown as ConsentRecord;
  return { event: 'given', state: 'given', code, record: withProof(unproved) };
}

/** What a person gets about themselves, as far as tests look at it. */
interface Bundle {
  readonly answers: readonly {
    readonly envelope: { readonly answer: { readonly more?: string; readonly contact?: string } };
    readonly recording: { readonly base64: string };
    readonly published: readonly { readonly content: { readonly answer: string } }[];
    readonly history: readonly { readonly action: string }[];
  }[];
}

/** The answer in the bundle of a response, and the sound in it. */
export async function bundleIn(
  response: Response,
): Promise<Bundle['answers'][number] & { readonly sound: string; readonly text: string; readonly count: number }> {
  const text = await response.text();
  const { answers } = JSON.parse(text) as Bundle;
  const [answer] = answers;
  if (!answer) throw new Error('The bundle has no answer.');
  return { ...answer, text, count: answers.length, sound: Buffer.from(answer.recording.base64, 'base64').toString() };
}

/** The answer that is stored under an id, as it was sent. */
export async function storedAnswer({ store }: Desk, id: string): Promise<Readonly<Record<string, unknown>>> {
  const row = await store.first<{ envelope: string }>('SELECT envelope FROM answers WHERE id = ?', id);
  return (JSON.parse(row?.envelope ?? '{}') as AnyEnvelope).answer;
}
