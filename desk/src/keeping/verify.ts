import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Desk } from '../desk.ts';
import { recordingsFolder } from '../receiving/recordings.ts';
import { firstWrongEntry } from '../store/log.ts';
import type { Row, Rows, Store } from '../store/store.ts';
import { lineOf, rowsOf, tableNamesOf, tables, type Table } from './tables.ts';

/** SHA-256 of a file, in hexadecimal digits; `undefined` if it is not there. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
  return hash.digest('hex');
}

/** What is hashed besides the rows: where a table begins, and what a recording really is. */
export const addTo = (hash: Hash, line: string): Hash => hash.update(`${line}\n`);

/** The tables of a backup that a store has. */
export async function tablesOf(store: Store): Promise<Table[]> {
  const names = await tableNamesOf(store);
  return tables.filter(({ name }) => names.includes(name));
}

/** Goes through everything in one order, and hashes it. `each` gets every row on the way. */
export async function hashRows(rows: Rows, store: Store, each: (table: Table, row: Row, line: string) => Promise<void> | void): Promise<Hash> {
  const hash = createHash('sha256');
  for (const table of await tablesOf(store)) {
    addTo(hash, table.name);
    for await (const row of rowsOf(rows, store, table)) {
      const line = lineOf(row);
      addTo(hash, line);
      await each(table, row, line);
    }
  }
  return hash;
}

/** What is known of a store after a look at everything in it. */
export interface Verified {
  /** One hash over every row and every recording. It is the same after a restore, on another computer and in the other store. */
  readonly hash: string;
  /** How many rows each table has. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is wrong, in plain words; empty if nothing is. */
  readonly problems: readonly string[];
}

/** Reads everything, and checks the recordings and the log. Nothing is changed. */
export async function verify(desk: Pick<Desk, 'settings' | 'store'>): Promise<Verified> {
  const { store } = desk;
  const folder = recordingsFolder(desk);
  const counts: Record<string, number> = {};
  const recordings: { readonly file: string; readonly sha256: string }[] = [];
  const problems: string[] = [];
  const hash = await store.snapshot((rows) =>
    hashRows(rows, store, ({ name }, row) => {
      counts[name] = (counts[name] ?? 0) + 1;
      if (name === 'recordings') recordings.push({ file: basename(String(row.file)), sha256: String(row.sha256) });
    }),
  );
  for (const { file, sha256 } of recordings) {
    const found = await hashOfFile(join(folder, file));
    addTo(hash, `${file} ${found ?? 'missing'}`);
    if (found === undefined) problems.push(`The recording ${file} is missing.`);
    else if (found !== sha256) problems.push(`The recording ${file} is damaged.`);
  }
  const wrong = (await tablesOf(store)).some(({ name }) => name === 'log') ? await firstWrongEntry(store) : undefined;
  if (wrong !== undefined) problems.push(`The log is damaged from entry ${wrong} on.`);
  return { hash: hash.digest('hex'), counts, problems };
}
