import { setImmediate as turn } from 'node:timers/promises';
import type { Queries, Store } from '../store/store.ts';

type Work<Result> = (queries: Queries) => Promise<Result>;

interface Piece {
  readonly work: Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What waits for a store. */
interface Line {
  readonly waiting: Piece[];
  isBusy: boolean;
}

/** Few enough that nobody else waits long. */
const most = 100;
const lines = new WeakMap<Store, Line>();

/** Whether it is certain that a transaction that failed changed nothing. If the line to PostgreSQL breaks during its commit, nobody knows. */
export const isUndone = ({ kind }: Store, error: unknown): boolean =>
  kind === 'sqlite' || /^\d\w{4}$/.test(String((error as { readonly code?: unknown }).code));

/** SQLite is busy (5), because another program writes, or its disk is full (13). Each piece would wait as long again, and nobody would get an answer meanwhile. */
const isOfStore = (error: unknown): boolean => [5, 13].includes((error as { readonly errcode?: number }).errcode ?? 0);

/** Does all of it in one transaction. If one piece fails, each is done in a transaction of its own, so that only that one fails. */
async function doTogether(store: Store, pieces: readonly Piece[]): Promise<void> {
  try {
    const results = await store.transaction(async (queries) => {
      const done: unknown[] = [];
      for (const { work } of pieces) done.push(await work(queries));
      return done;
    });
    for (const [index, { resolve }] of pieces.entries()) resolve(results[index]);
  } catch (error) {
    if (pieces.length > 1 && isUndone(store, error) && !isOfStore(error)) for (const piece of pieces) await doTogether(store, [piece]);
    else for (const { reject } of pieces) reject(error);
  }
}

async function serve(store: Store, line: Line): Promise<void> {
  line.isBusy = true;
  while (line.waiting.length > 0) {
    // SQLite stops everything else while it writes. What arrived meanwhile is read first, and goes with the next.
    await turn();
    await doTogether(store, line.waiting.splice(0, most));
  }
  line.isBusy = false;
}

/**
 * Does `work` in a transaction, together with what else is waiting: the disk is then written once for all of it. It is on the disk when this returns. `work` can be done a
 * second time, after everything of the first was undone.
 */
export function inBatch<Result>(store: Store, work: Work<Result>): Promise<Result> {
  const line = lines.get(store) ?? { waiting: [], isBusy: false };
  lines.set(store, line);
  return new Promise<Result>((resolve, reject) => {
    line.waiting.push({ work, resolve: resolve as Piece['resolve'], reject });
    if (!line.isBusy) void serve(store, line);
  });
}
