import { copyFile, mkdir, open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openStore, toStandardError, type Report } from '../desk.ts';
import { recordingsFolder } from '../receiving/recordings.ts';
import { SettingsError, type Settings } from '../settings.ts';
import { migrate, migrations, versionOf } from '../store/migrations.ts';
import type { Queries, Row, Store } from '../store/store.ts';
import { manifestFile, manifestSchema, secretCheckOf, settingsFiles, type Manifest } from './backup.ts';
import { tableNamesOf, tables, temporaryTables } from './tables.ts';
import { hashOfFile, tablesOf, verify, type Verified } from './verify.ts';
import { settleWithdrawals } from './withdrawals.ts';

/** Reads the list of what is in a backup, and checks every file of it before anything is changed. */
async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new SettingsError(`${folder} is not a backup: it has no ${manifestFile}.`);
  });
  const manifest = JSON.parse(text) as Manifest;
  // It comes from a disk, so it can be anything.
  const schema: string = manifest.schema;
  if (schema !== manifestSchema) throw new SettingsError(`${folder} was not made by a desk that this one knows.`);
  if (manifest.version > migrations.length) throw new SettingsError(`${folder} was made by a later desk. Use that one.`);
  for (const { path, sha256 } of manifest.files)
    if ((await hashOfFile(join(folder, path))) !== sha256) throw new SettingsError(`${path} in ${folder} is missing or damaged. Use another backup.`);
  return manifest;
}

/** Without the same secret, nobody's code would be known any more. */
async function checkSecret({ data, secret }: Settings, { secretCheck, files }: Manifest): Promise<void> {
  const ownFile = await readFile(join(data, 'secret'), 'utf8').catch(() => undefined);
  const comesWithIt = files.some(({ path }) => path === 'secret') && ownFile === secret;
  if (!comesWithIt && secretCheckOf(secret) !== secretCheck)
    throw new SettingsError(
      'DESK_SECRET is not the one of this backup, so codes and links would not work. Give the desk the secret that it had, or remove DESK_SECRET if it had none.',
    );
}

/** Prepares the tables as they were when the backup was made. */
async function prepareStore(store: Store, { version }: Manifest): Promise<void> {
  const found = await versionOf(store);
  const names = (await tablesOf(store)).map(({ name }) => name);
  for (const name of names)
    if (await store.first(`SELECT 1 AS found FROM ${name} LIMIT 1`))
      throw new SettingsError('This desk is not empty. Restore into an empty one, so that nothing is lost.');
  if (found !== 0 && found !== version) throw new SettingsError('This desk has tables of another version. Use an empty folder, or an empty database.');
  if (found === 0) await migrate(store, () => Promise.resolve(), version);
}

async function storeRows(queries: Queries, folder: string, name: string): Promise<void> {
  const handle = await open(join(folder, `${name}.jsonl`)).catch(() => undefined);
  if (!handle) return;
  try {
    for await (const line of handle.readLines()) {
      const row = JSON.parse(line) as Row;
      const columns = Object.keys(row);
      // Names cannot be values of a query, so they must be nothing but names.
      if (!columns.every((column) => /^[a-z_0-9]+$/.test(column))) throw new SettingsError(`${name}.jsonl has a column that no desk has.`);
      await queries.run(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
    }
  } finally {
    await handle.close();
  }
}

async function copyFiles(settings: Settings, folder: string, { files }: Manifest): Promise<void> {
  const recordings = recordingsFolder({ settings });
  await mkdir(recordings, { recursive: true, mode: 0o700 });
  for (const { path } of files) {
    // Only names that a desk gives: a manifest that someone made cannot write elsewhere.
    if (path.startsWith('recordings/')) await copyFile(join(folder, 'recordings', basename(path)), join(recordings, basename(path)));
    else if (settingsFiles.includes(path)) await copyFile(join(folder, path), join(settings.data, path));
  }
}

/** What was restored, before anything was taken back again. */
export interface Restored extends Verified {
  /** How many answers were in the backup that people took back, or that were erased, after it was made. They are gone again. */
  readonly endedAgain: number;
}

/**
 * Puts a backup into an empty desk: of either store, whichever it was made from. All rows are there afterwards, or none.
 *
 * @throws SettingsError if the desk is not empty, or the backup is not whole.
 */
export async function restore(settings: Settings, folder: string, report: Report = toStandardError): Promise<Restored> {
  const manifest = await readManifest(folder);
  await checkSecret(settings, manifest);
  const store = openStore(settings);
  try {
    await prepareStore(store, manifest);
    await copyFiles(settings, folder, manifest);
    // A link for the first member of staff would still work.
    const names = await tableNamesOf(store);
    await store.transaction(async (queries) => {
      for (const name of names) if (temporaryTables.includes(name) && name !== 'migrations') await queries.run(`DELETE FROM ${name}`);
      for (const { name } of tables) await storeRows(queries, folder, name);
    });
    const verified = await verify({ settings, store });
    if (verified.hash !== manifest.hash) throw new Error('What was restored is not what was backed up. Do not use this desk.');
    await migrate(store, () => Promise.resolve());
    const endedAgain = await settleWithdrawals({ settings, store, now: () => new Date(), report }, folder);
    return { ...verified, endedAgain };
  } finally {
    await store.close();
  }
}
