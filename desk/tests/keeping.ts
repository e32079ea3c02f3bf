/** Answers for the tests of keeping: in the store as they are after they have arrived. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfCode } from '../src/codes.ts';
import type { Desk } from '../src/desk.ts';
import { makeCode } from '../src/kit.ts';
import { publishItem } from '../src/publishing/items.ts';
import { columnsOf } from '../src/receiving/columns.ts';
import type { AnyEnvelope } from '../src/receiving/envelope.ts';
import { recordingsFolder } from '../src/receiving/recordings.ts';
import { envelopeWith } from './sent.ts';
import { origin, type TestDesk } from './desk.ts';

export type StoredAnswer = Readonly<Record<'id' | 'code', string>>;

interface Parts {
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
export async function storeAnswer(desk: Desk, parts: Parts = {}): Promise<StoredAnswer> {
  const { store, settings, now } = desk;
  const { tool = 'co-comment', name = 'ideas', answer = { more: 'More light in the hall, please.' }, receivedAt = now().toISOString() } = parts;
  const { code = makeCode(), state = 'new', verdict = 'likely-person', lang = 'en-GB', sound } = parts;
  const question = { register: 'standard' as const, ...(parts.question ?? { text: 'What would make our day centre better?' }) };
  const envelope = envelopeWith({ tool, name, question, answer, lang, at: receivedAt, verdict }) as unknown as AnyEnvelope;
  const { id } = envelope;
  const columns = { ...columnsOf(envelope, hashOfCode(code, settings.secret), receivedAt), state };
  const marks = Object.keys(columns).map(() => '?');
  await store.run(`INSERT INTO answers (${Object.keys(columns).join(', ')}) VALUES (${marks.join(', ')})`, ...Object.values(columns));
  if (sound !== undefined) {
    mkdirSync(recordingsFolder(desk), { recursive: true });
    writeFileSync(join(recordingsFolder(desk), `${id}.webm`), sound);
    await store.run(
      'INSERT INTO recordings (answer_id, media_type, bytes, sha256, file) VALUES (?, ?, ?, ?, ?)',
      ...[id, 'audio/webm;codecs=opus', sound.length, createHash('sha256').update(sound).digest('hex'), `${id}.webm`],
    );
  }
  return { id, code };
}

/** Publishes a reply that is about some answers. */
export const publishReply = ({ store, now }: Desk, answerIds: readonly string[], said = 'The hall is dark.'): Promise<string> =>
  store.transaction((queries) =>
    publishItem({ store, queries, now: now() }, 'ideas', answerIds, {
      ...{ kind: 'promise', state: 'will', said, answer: 'We will put in new lights.', by: 'Priya Shah', role: 'Head of transport', date: '2026-11-30' },
    }),
  );

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
