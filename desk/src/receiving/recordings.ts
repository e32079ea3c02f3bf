import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from '../desk.ts';
import type { Queries } from '../store/store.ts';
import type { AnyEnvelope } from './envelope.ts';
import { Refusal } from './refusal.ts';

/** The folder of the recordings. */
export const recordingsFolder = ({ settings }: Pick<Desk, 'settings'>): string => join(settings.data, 'recordings');

/** A recording on the disk, as its row says it. */
export interface Recording {
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Its name in the folder. */
  readonly file: string;
}

/** A browser plays what it is told it is, so it is never told that a recording is a page. */
const mediaTypeOf = (type: string): string =>
  /^(audio|video)\/(webm|ogg|mp4|mpeg|wav)(; ?codecs="?[\w.,-]+"?)?$/i.test(type) ? type : 'application/octet-stream';

/**
 * What the envelope says of its recording, after comparing it with what arrived. `undefined` if there is none.
 *
 * @throws Refusal if one is missing, or not all of it arrived: they are stored together, or not at all.
 */
export function checkRecording({ id, answer }: AnyEnvelope, sound: Uint8Array | undefined): Recording | undefined {
  const announced = answer.recording as { readonly type?: unknown; readonly sha256?: unknown } | undefined;
  if (!announced && !sound) return undefined;
  if (!announced || !sound) throw new Refusal('recording-broken');
  const sha256 = createHash('sha256').update(sound).digest('hex');
  if (sha256 !== announced.sha256) throw new Refusal('recording-broken');
  const type = String(announced.type);
  // Two requests with one answer can be here at the same time: each has a file of its own.
  const file = `${id}.${randomUUID()}.${/webm|ogg|mp4/.exec(type)?.[0] ?? 'sound'}`;
  return { mediaType: mediaTypeOf(type), bytes: sound.length, sha256, file };
}

/** Writes it, and returns when it is on the disk, with its name. What could not be written whole is gone. */
export async function writeRecording(desk: Desk, { file }: Recording, sound: Uint8Array): Promise<void> {
  const folder = recordingsFolder(desk);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const handle = await open(join(folder, file), 'wx', 0o600);
    try {
      await handle.writeFile(sound);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const names = await open(folder);
    await names.sync().finally(() => names.close());
  } catch (error) {
    await removeRecording(desk, file);
    throw error;
  }
}

/** Whether it is still there. Ask under the lock of the log, which removing takes, too. */
export const hasRecording = (desk: Desk, { file }: Recording): boolean => existsSync(join(recordingsFolder(desk), file));

export const removeRecording = (desk: Desk, file: string): Promise<void> => rm(join(recordingsFolder(desk), file), { force: true });

/** No request takes an hour. */
const longestRequest = 3_600_000;

/**
 * Removes what a crash left behind: recordings whose answer was not stored. The person was told that it was not sent, or their tool has sent it again. Clocks can be wrong, so the
 * lock makes sure that no answer with this recording is being stored meanwhile.
 */
export async function removeLeftRecordings(desk: Desk): Promise<void> {
  const { store } = desk;
  const folder = recordingsFolder(desk);
  const isKept = async (queries: Queries, file: string): Promise<boolean> =>
    (await queries.first('SELECT file FROM recordings WHERE file = ?', file)) !== undefined;
  for (const file of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, file)).catch(() => ({ mtimeMs: Infinity }));
    // Another desk may be writing it now.
    if (mtimeMs > Date.now() - longestRequest || (await isKept(store, file))) continue;
    await store.transaction(async (queries) => {
      await store.lock(queries, 'log');
      if (!(await isKept(queries, file))) await removeRecording(desk, file);
    });
  }
}
