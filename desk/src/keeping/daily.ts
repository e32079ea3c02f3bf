import type { Desk } from '../desk.ts';
import { removeLeftRecordings } from '../receiving/recordings.ts';
import { record } from '../store/log.ts';
import { dueAt, eraseDue } from './due.ts';
import { daysFrom } from './retention.ts';
import { removeOldBackups } from './backup.ts';
import { settleWithdrawals } from './withdrawals.ts';

/** Takes the work of today, if no desk on this store has taken it. */
async function takeToday({ store, now }: Desk): Promise<boolean> {
  const today = now().toISOString().slice(0, 10);
  return store.transaction(async (queries) => {
    await store.lock(queries, 'daily');
    if (await queries.first("SELECT 1 AS found FROM log WHERE action = 'retention.daily' AND subject = ?", today)) return false;
    await record(store, queries, now(), { action: 'retention.daily', subject: today });
    return true;
  });
}

/**
 * What has to be done once a day. Nothing is erased by itself before an information officer has looked at the list once, and has erased what was on it: a wrong number
 * of days would otherwise erase everything in the first night.
 */
export async function runDaily(desk: Desk): Promise<void> {
  const { store, now, report } = desk;
  // Each desk has a disk of its own, so each looks for itself.
  await removeLeftRecordings(desk);
  // Another program may have read the database when it was needed.
  await desk.store.forget();
  await removeOldBackups(desk);
  await settleWithdrawals(desk);
  if (!(await takeToday(desk))) return;
  // They ended long ago, and would say for ever who worked when.
  const yesterday = daysFrom(now(), -1).toISOString();
  await store.run('DELETE FROM sessions WHERE began_at < ?', yesterday);
  await store.run('DELETE FROM sign_in_links WHERE expires_at < ?', yesterday);
  const due = await dueAt(desk, now());
  const isConfirmed = await store.first("SELECT 1 AS found FROM log WHERE action = 'retention.erase' AND staff_id IS NOT NULL LIMIT 1");
  if (!isConfirmed) {
    report('retention.waiting', { due: due.length });
    return;
  }
  const { count } = await eraseDue(desk, due);
  report('retention.erased', { count });
}

const hour = 3_600_000;

/** Looks every hour whether today's work is done. It does not keep the process alive. Returns what stops it. */
export function startDaily(desk: Desk): () => void {
  const look = (): void => {
    runDaily(desk).catch((error: unknown) => desk.report('daily.broken', { kind: error instanceof Error ? error.name : 'unknown' }));
  };
  look();
  const timer = setInterval(look, hour).unref();
  return () => clearInterval(timer);
}
