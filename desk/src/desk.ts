import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { migrate } from './store/migrations.ts';
import { openPostgres } from './store/postgres.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

/** One line of what the desk does, as JSON. It never has what a person wrote, an address, a name or a code. */
export type Report = (what: string, details?: Readonly<Record<string, string | number>>) => void;

/** What every part of the desk works with. */
export interface Desk {
  readonly settings: Settings;
  readonly store: Store;
  /** The time. Tests set it. */
  readonly now: () => Date;
  readonly report: Report;
}

export const toStandardError: Report = (what, details) => process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), what, ...details })}\n`);

/** The store that the settings name. It never falls back to the other one. */
export function openStore({ databaseUrl, data }: Settings): Store {
  if (databaseUrl) return openPostgres(databaseUrl);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return openSqlite(join(data, 'desk.sqlite'));
}

/** Opens the store, and brings its tables to the version of this desk. */
export async function openDesk(settings: Settings, { now = () => new Date(), report = toStandardError, backUp }: DeskOptions): Promise<Desk> {
  const store = openStore(settings);
  const desk = { settings, store, now, report };
  await migrate(store, async (version) => {
    report('migration.backup', { version });
    await backUp(desk);
  });
  return desk;
}

interface DeskOptions {
  readonly now?: () => Date;
  readonly report?: Report;
  /** Copies everything, before the tables are changed. */
  readonly backUp: (desk: Desk) => Promise<unknown>;
}
