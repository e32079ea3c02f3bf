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

/** Whether an answer could be stored now. */
export async function readiness({ desk, context }: OpenRequest): Promise<Response> {
  const [database, disk] = await Promise.all([works(desk.store.first('SELECT 1 AS one')), works(writeToDisk(desk))]);
  return context.json({ status: database && disk ? 'ready' : 'not ready', database, disk }, database && disk ? 200 : 503);
}
