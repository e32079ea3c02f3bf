import { openDesk, openStore, toStandardError, type Desk } from '../desk.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { versionOf } from '../store/migrations.ts';
import { backUp } from './backup.ts';
import { dueAt, groupsOf } from './due.ts';
import { restore } from './restore.ts';
import { verify, type Verified } from './verify.ts';

/** The desk as it is, without bringing its tables to the version of this program: a backup of it has to be possible before that. */
async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  const store = openStore(settings);
  try {
    if ((await versionOf(store)) === 0) throw new SettingsError('This desk has nothing in it yet. Check DESK_DATA or DATABASE_URL.');
    await work({ settings, store, now: () => new Date(), report: toStandardError });
  } finally {
    await store.close();
  }
}

function print({ hash, counts, problems }: Verified): void {
  for (const [table, count] of Object.entries(counts)) console.log(`${table}: ${count}`);
  console.log(`Hash: ${hash}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** Copies everything into a folder. */
const backup = (folder?: string): Promise<void> => withDesk(async (desk) => console.log(await backUp(desk, folder)));

/** Checks everything, and prints one hash. It fails if a recording or the log is damaged. */
const check = (): Promise<void> => withDesk(async (desk) => print(await verify(desk)));

/** Puts a backup into an empty desk. */
async function restoreFrom(folder?: string): Promise<void> {
  if (!folder) throw new SettingsError('Name the folder of the backup: coproduction-desk restore desk-data/backups/…');
  const restored = await restore(readSettings(process.env), folder);
  print(restored);
  console.log(
    restored.endedAgain === 0
      ? 'As far as this desk knows, nothing in this backup was taken back or erased later. If the old desk has a file backups/withdrawals.txt, copy it into backups here, and start the desk.'
      : `Answers that were taken back or erased after this backup was made: ${restored.endedAgain}. They are gone again, so verify prints another hash from now on.`,
  );
}

/** Lists what is due to be erased. Nothing is erased: an information officer does that at the desk. */
async function retention(): Promise<void> {
  const desk = await openDesk(readSettings(process.env), { backUp });
  try {
    const due = await dueAt(desk, desk.now());
    for (const { tool, count, first, last } of groupsOf(due)) console.log(`${tool}: ${count}, from ${first.slice(0, 10)} to ${last.slice(0, 10)}`);
    console.log(due.length === 0 ? 'Nothing is due.' : `${due.length} in all. Nothing was erased. Erase them at ${desk.settings.origin}/keeping/due.`);
  } finally {
    await desk.store.close();
  }
}

/** Commands of the program, by name. */
export const keepingCommands = { backup, restore: restoreFrom, verify: check, retention } as const;
