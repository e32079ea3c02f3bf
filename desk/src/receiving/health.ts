import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import type { OpenRequest } from '../web/routes.ts';

/** A load balancer that waits longer has given up. */
const patience = 3000;

/** Whether a check works, in good time. */
async function works(check: Promise<unknown>): Promise<boolean> {
  const answered = check.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, wait(patience, false, { ref: false })]);
}

async function writeToDisk({ settings }: Desk): Promise<void> {
  await mkdir(settings.data, { recursive: true, mode: 0o700 });
  const file = join(settings.data, `ready.${randomUUID()}`);
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle
      .writeFile('ready')
      .then(() => handle.sync())
      .finally(() => handle.close());
  } finally {
    await rm(file, { force: true });
  }
}

/** The process is alive. It says nothing of what it needs: a restart would not bring back a database. */
export const health = ({ context }: OpenRequest): Response => context.json({ status: 'alive' });

interface Readiness {
  readonly database: boolean;
  readonly disk: boolean;
}

/** Milliseconds for which a response is used again: anyone can ask, and each look writes to the disk. */
const fresh = 2000;
const lastLooks = new WeakMap<Desk, { readonly at: number; readonly found: Promise<Readiness> }>();

async function look(desk: Desk): Promise<Readiness> {
  const [database, disk] = await Promise.all([works(desk.store.first('SELECT 1 AS one')), works(writeToDisk(desk))]);
  return { database, disk };
}

/** What the last look found, or a new look. Requests at the same moment share one. */
function lookIfOld(desk: Desk): Promise<Readiness> {
  const at = desk.now().getTime();
  const last = lastLooks.get(desk);
  // A clock that was set back must not make the last look fresh for hours.
  if (last && at >= last.at && at - last.at < fresh) return last.found;
  const found = look(desk);
  lastLooks.set(desk, { at, found });
  return found;
}

/** Whether an answer could be stored now, or could two seconds ago. */
export async function readiness({ desk, context }: OpenRequest): Promise<Response> {
  const { database, disk } = await lookIfOld(desk);
  return context.json({ status: database && disk ? 'ready' : 'not ready', database, disk }, database && disk ? 200 : 503);
}
