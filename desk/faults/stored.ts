/** What is in the store when it is over. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../scripts/faults/plan.ts';
import type { Desk } from '../src/desk.ts';
import { recordingsFolder, removeLeftRecordings } from '../src/receiving/recordings.ts';
import { firstWrongEntry } from '../src/store/log.ts';
import { kindOf } from './people.ts';

export interface Stored {
  /** How many answers there are of each send. One that is not to the letter what the person wrote does not count. */
  readonly counts: ReadonlyMap<number, number>;
  /** What should not be, with how often it is. */
  readonly wrong: Readonly<Record<string, number>>;
  /** Files without an answer, which a crash left behind. */
  readonly left: number;
}

interface Row {
  readonly id: string;
  readonly envelope: string;
  readonly file: string | null;
  readonly sha256: string | null;
}

const hashOf = (file: string): string => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none');

export async function readStored(desk: Desk, seed: number): Promise<Stored> {
  const { store } = desk;
  const folder = recordingsFolder(desk);
  const rows = await store.all<Row>('SELECT answers.id, envelope, file, sha256 FROM answers LEFT JOIN recordings ON answer_id = answers.id');
  const counts = new Map<number, number>();
  let [changed, withoutSound] = [0, 0];
  for (const { envelope, file, sha256 } of rows) {
    const { more = '' } = (JSON.parse(envelope) as { answer: { more?: string } }).answer;
    const send = Number(/send number (\d+)/.exec(more)?.[1] ?? -1);
    if (more !== wordsOf(send)) changed += 1;
    else counts.set(send, (counts.get(send) ?? 0) + 1);
    const hasSound = file !== null && sha256 === hashOf(join(folder, file));
    if (kindOf(seed, send) === 'recording' ? !hasSound : file !== null) withoutSound += 1;
  }
  const logged = new Set((await store.all<{ subject: string }>("SELECT subject FROM log WHERE action = 'answer.receive'")).map(({ subject }) => subject));
  const kept = new Set(rows.flatMap(({ file }) => file ?? []));
  const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);
  const left = files().filter((file) => !kept.has(file)).length;
  // As if two hours had gone by: what no answer has is removed at the next start.
  for (const file of files()) utimesSync(join(folder, file), Date.now() / 1000 - 7200, Date.now() / 1000 - 7200);
  await removeLeftRecordings(desk);
  const wrong = {
    'answers with other words than the person wrote': changed,
    'answers without their recording': withoutSound,
    'answers that are not in the log, or entries without an answer': rows.filter(({ id }) => !logged.has(id)).length + Math.abs(rows.length - logged.size),
    'entries of the log that are not as they were written': (await firstWrongEntry(store)) === undefined ? 0 : 1,
    'files that no answer has after a new start': files().filter((file) => !kept.has(file)).length + (kept.size - files().length),
  };
  return { counts, wrong, left };
}
