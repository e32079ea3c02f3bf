import type { Desk } from '../desk.ts';
import { record } from '../store/log.ts';
import type { Queries, Value } from '../store/store.ts';
import { createRate } from '../web/rate.ts';
import type { OpenRequest } from '../web/routes.ts';
import { inBatch, isUndone } from './batches.ts';
import { answerCode, columnsOf } from './columns.ts';
import type { AnyEnvelope } from './envelope.ts';
import { checkRecording, hasRecording, removeRecording, writeRecording, type Recording } from './recordings.ts';
import { Refusal } from './refusal.ts';

/** What became of an answer: it is stored now, or it was already. */
export interface Kept {
  readonly isNew: boolean;
  /** A person reads it before it is used. */
  readonly isUnsure: boolean;
  /** The code that the desk made; `undefined` if the person has one already. */
  readonly code: string | undefined;
}

/** A day centre shares one address, so this is more than a room full of people sends. Repeats do not count. */
const newAnswers = createRate({ most: 60, seconds: 60 });

/** Each can have 6 MB, and a disk that is full takes no answers at all. */
const newRecordings = createRate({ most: 30, seconds: 600 });

interface Before {
  readonly received_at: string;
  readonly envelope: string | null;
}

/**
 * Whether a repeat is from the tool that sent the answer. Staff see its id, and could send it again to get the code of the person. They do not see when the person first
 * pressed the button, to the millisecond, and a tool sends that each time. After a day, nobody is still sending it.
 */
function isFromSender({ now }: Desk, { at }: AnyEnvelope, { received_at: receivedAt, envelope }: Before): boolean {
  const isLate = now().getTime() - Date.parse(receivedAt) > 24 * 60 * 60_000;
  return !isLate && envelope !== null && (JSON.parse(envelope) as AnyEnvelope).at === at;
}

/** Adds the row of an answer; says whether it is new. */
export async function insertAnswer(queries: Queries, columns: Readonly<Record<string, Value>>): Promise<boolean> {
  const names = Object.keys(columns);
  const insert = `INSERT INTO answers (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`;
  return (await queries.run(insert, ...Object.values(columns))) > 0;
}

/** Stores an answer, all of it or nothing; says whether it is new. An answer that was taken back or erased still has its row, which is never filled again. */
function store(desk: Desk, envelope: AnyEnvelope, codeHash: string, recording: Recording | undefined): Promise<boolean> {
  const { store } = desk;
  const receivedAt = desk.now();
  const columns = columnsOf(envelope, codeHash, receivedAt.toISOString());
  return inBatch(store, async (queries) => {
    // Before the answer, not after it: two desks with the same two answers would otherwise wait for each other.
    await store.lock(queries, 'log');
    if (!(await insertAnswer(queries, columns))) return false;
    if (recording) {
      if (!hasRecording(desk, recording)) throw new Error('The recording is gone.');
      const { mediaType, bytes, sha256, file } = recording;
      const values = [envelope.id, mediaType, bytes, sha256, file];
      await queries.run('INSERT INTO recordings (answer_id, media_type, bytes, sha256, file) VALUES (?, ?, ?, ?, ?)', ...values);
    }
    await record(store, queries, receivedAt, { action: 'answer.receive', subject: envelope.id });
    return true;
  });
}

/** Stores an answer with its recording. */
async function storeWithRecording(desk: Desk, envelope: AnyEnvelope, codeHash: string, recording: Recording, sound: Uint8Array): Promise<boolean> {
  await writeRecording(desk, recording, sound);
  try {
    const isNew = await store(desk, envelope, codeHash, recording);
    if (!isNew) await removeRecording(desk, recording.file);
    return isNew;
  } catch (error) {
    // PostgreSQL may have stored the answer, though the line to it broke: then its recording must stay. If not, the next start removes it.
    if (isUndone(desk.store, error)) await removeRecording(desk, recording.file);
    throw error;
  }
}

/**
 * Stores an answer once, however often it arrives. It is on the disk when this returns.
 *
 * @throws Refusal if its recording did not arrive whole, or too many new ones come from one address.
 */
export async function keepAnswer(request: OpenRequest, envelope: AnyEnvelope, sound?: Uint8Array): Promise<Kept> {
  const { desk } = request;
  const { made: code, hash } = answerCode(envelope, desk.settings.secret);
  const kept = { code, isUnsure: envelope.verdict === 'unsure' };
  const recording = checkRecording(envelope, sound);
  const before = await desk.store.first<Before>('SELECT received_at, envelope FROM answers WHERE id = ?', envelope.id);
  if (before) return { ...kept, ...(!isFromSender(desk, envelope, before) && { code: undefined }), isNew: false };
  if (newAnswers.isTooMany(request)) throw new Refusal('too-many', { retryAfter: newAnswers.secondsLeft(desk) });
  if (recording && newRecordings.isTooMany(request)) throw new Refusal('too-many', { retryAfter: newRecordings.secondsLeft(desk) });
  const isNew = recording && sound ? await storeWithRecording(desk, envelope, hash, recording, sound) : await store(desk, envelope, hash, undefined);
  return { ...kept, isNew };
}
