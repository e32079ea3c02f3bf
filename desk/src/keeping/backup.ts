import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashOfToken } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { recordingsFolder } from '../receiving/recordings.ts';
import { SettingsError } from '../settings.ts';
import { versionOf } from '../store/migrations.ts';
import { daysFrom } from './retention.ts';
import { addTo, hashOfFile, hashRows } from './verify.ts';

/** One file of a backup, by its path in it. */
export interface BackupFile {
  readonly path: string;
  readonly sha256: string;
}

/** What is in a backup. It is written last: a folder without it is not a backup. */
export interface Manifest {
  readonly schema: typeof manifestSchema;
  readonly madeAt: string;
  /** How many migrations the tables have had. */
  readonly version: number;
  readonly counts: Readonly<Record<string, number>>;
  /** What `verify` says of a desk with this content. */
  readonly hash: string;
  /** Codes and links depend on the secret. This tells whether it is the same, and not what it is. */
  readonly secretCheck: string;
  readonly files: readonly BackupFile[];
}

export const manifestSchema = 'coproduction-desk/backup/1';
export const manifestFile = 'manifest.json';

/** Files of the folder of the desk that it cannot do without. The secret is there only if it was not given as DESK_SECRET. */
export const settingsFiles: readonly string[] = ['secret', 'retention.json', 'questions.json'];

export const secretCheckOf = (secret: string): string => hashOfToken(`backup ${secret}`);

/** A recording was taken back after its row was read. The backup begins again, so that it has neither. */
class RecordingGone extends Error {}

/** Makes sure that the name of a file, too, is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/** Writes lines, many at a time, and returns when they are on the disk. */
async function makeWriter(path: string): Promise<{ readonly write: (line: string) => Promise<void>; readonly end: () => Promise<string> }> {
  const handle = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let waiting = '';
  const flush = async (): Promise<void> => {
    hash.update(waiting);
    await handle.appendFile(waiting);
    waiting = '';
  };
  return {
    async write(line) {
      waiting += `${line}\n`;
      if (waiting.length > 1_000_000) await flush();
    },
    async end() {
      await flush();
      await handle.sync().finally(() => handle.close());
      return hash.digest('hex');
    },
  };
}

async function copyRecordings(desk: Desk, folder: string, recordings: readonly string[]): Promise<BackupFile[]> {
  await mkdir(join(folder, 'recordings'), { mode: 0o700 });
  const files: BackupFile[] = [];
  for (const file of recordings) {
    const copy = join(folder, 'recordings', file);
    try {
      await copyFile(join(recordingsFolder(desk), file), copy);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new RecordingGone(`The recording ${file} is missing.`);
      throw error;
    }
    files.push({ path: `recordings/${file}`, sha256: (await hashOfFile(copy)) ?? '' });
  }
  return files;
}

async function copySettings({ settings }: Desk, folder: string): Promise<BackupFile[]> {
  const files: BackupFile[] = [];
  for (const file of settingsFiles) {
    const content = await readFile(join(settings.data, file), 'utf8').catch(() => undefined);
    // A secret that is left over in the folder is not the one of this desk.
    if (content === undefined || (file === 'secret' && content !== settings.secret)) continue;
    await writeFile(join(folder, file), content, { mode: 0o600 });
    files.push({ path: file, sha256: createHash('sha256').update(content).digest('hex') });
  }
  return files;
}

/** Writes everything into a folder, as it was at one moment. */
async function writeBackup(desk: Desk, folder: string): Promise<void> {
  const { store, settings, now } = desk;
  const files: BackupFile[] = [];
  const counts: Record<string, number> = {};
  const recordings: string[] = [];
  let current: { readonly name: string; readonly writer: Awaited<ReturnType<typeof makeWriter>> } | undefined;
  const endCurrent = async (): Promise<void> => {
    if (current) files.push({ path: `${current.name}.jsonl`, sha256: await current.writer.end() });
  };
  const hash = await store.snapshot((rows) =>
    hashRows(rows, store, async ({ name }, row, line) => {
      if (current?.name !== name) {
        await endCurrent();
        current = { name, writer: await makeWriter(join(folder, `${name}.jsonl`)) };
      }
      await current.writer.write(line);
      counts[name] = (counts[name] ?? 0) + 1;
      if (name === 'recordings') recordings.push(basename(String(row.file)));
    }),
  );
  await endCurrent();
  const copies = await copyRecordings(desk, folder, recordings);
  for (const { path, sha256 } of copies) addTo(hash, `${basename(path)} ${sha256}`);
  const manifest: Manifest = {
    ...{ schema: manifestSchema, madeAt: now().toISOString(), version: await versionOf(store), counts, hash: hash.digest('hex') },
    ...{ secretCheck: secretCheckOf(settings.secret), files: [...files, ...copies, ...(await copySettings(desk, folder))] },
  };
  await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await syncFolder(folder);
}

/** Folders that the desk made, whole or in part. Others in the same place are not ours to remove. */
const ownName = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z(\.part)?$/;

const nameOf = (time: Date): string => time.toISOString().replace(/[:.]/g, '-');

/** Removes backups whose time is over: they have what people took back meanwhile. */
export async function removeOldBackups({ settings, now, report }: Desk): Promise<void> {
  const folder = join(settings.data, 'backups');
  const oldest = nameOf(daysFrom(now(), -settings.keepBackupDays));
  const old = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name) && name < oldest);
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true });
  if (old.length > 0) report('backup.removed', { count: old.length });
}

/**
 * Copies everything into a folder while the desk goes on: rows as lines of JSON, recordings, and what is needed to read them. It can be restored into either store. The folder
 * has everything that people said, and often the secret, too: keep it as safe as the desk. Returns the folder.
 *
 * @throws SettingsError if the folder has something in it already.
 */
export async function backUp(desk: Desk, given?: string): Promise<string> {
  const folder = given ?? join(desk.settings.data, 'backups', nameOf(desk.now()));
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new SettingsError(`${folder} has something in it. Give an empty folder, or one that is not there yet.`);
  // It gets its name when all of it is there, so nobody takes half a backup for a whole one.
  const part = `${folder}.part`;
  for (let tries = 1; ; tries += 1) {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true, mode: 0o700 });
    try {
      await writeBackup(desk, part);
      break;
    } catch (error) {
      if (error instanceof RecordingGone && tries < 3) continue;
      await rm(part, { recursive: true, force: true });
      throw error;
    }
  }
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  await syncFolder(dirname(folder));
  desk.report('backup.made');
  return folder;
}
