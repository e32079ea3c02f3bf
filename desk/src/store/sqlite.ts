import { setImmediate } from 'node:timers/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Queries, Row, Store, Value } from './store.ts';

const queriesOf = (database: DatabaseSync): Queries => {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  // Its rows have no prototype: copied, they are like those of PostgreSQL.
  return {
    all: async <Found extends object>(sql: string, ...values: readonly Value[]) =>
      statement(sql)
        .all(...values)
        .map((row) => ({ ...row })) as Found[],
    first: async <Found extends object>(sql: string, ...values: readonly Value[]) => {
      const row = statement(sql).get(...values);
      return row && ({ ...row } as Found);
    },
    run: async (sql, ...values) => Number(statement(sql).run(...values).changes),
  };
};

/**
 * One file. Each commit is on the disk before it returns (`synchronous=FULL`), and reading does not wait for writing (`journal_mode=WAL`). Another process can
 * have the same file open, such as a backup: then writing waits for up to ten seconds.
 */
export function openSqlite(file: string): Store {
  const open = (): DatabaseSync => {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA secure_delete=ON;');
    return database;
  };
  const database = open();
  const writing = queriesOf(database);
  // A read on the connection that writes would see what a transaction has not committed yet.
  const reader = open();
  const reading = queriesOf(reader);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two transactions cannot be open on one connection. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  let mustForget = false;
  /** Copies the write-ahead log into the file, where deleted words are overwritten with zeros (`secure_delete`), and empties it. */
  const forget = (): Promise<void> =>
    inTurn(async () => {
      // Someone who reads a snapshot needs the log. Everyone else would wait with us.
      database.exec('PRAGMA busy_timeout=0');
      try {
        mustForget = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0;
      } catch {
        mustForget = true;
      } finally {
        database.exec('PRAGMA busy_timeout=10000');
      }
    });
  const transaction: Store['transaction'] = (work) =>
    inTurn(async () => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writing);
        database.exec('COMMIT');
        return result;
      } catch (error) {
        try {
          database.exec('ROLLBACK');
        } catch {
          // A full disk has ended it already.
        }
        throw error;
      }
    });
  return {
    kind: 'sqlite',
    all: reading.all,
    first: reading.first,
    run: (sql, ...values) => inTurn(() => writing.run(sql, ...values)),
    transaction,
    // A transaction that writes is alone anyway.
    lock: () => Promise.resolve(),
    script: (sql) => inTurn(async () => database.exec(sql)),
    async snapshot(work) {
      const frozen = new DatabaseSync(file, { readOnly: true });
      try {
        frozen.exec('PRAGMA busy_timeout=10000; BEGIN');
        return await work(async function* (sql, ...values) {
          let count = 0;
          for (const row of frozen.prepare(sql).iterate(...values)) {
            // Reading does not wait for anything here, so others would wait until all of it is read.
            if ((count += 1) % 500 === 0) await setImmediate();
            yield { ...row } as Row;
          }
        });
      } finally {
        frozen.close();
        if (mustForget) await forget();
      }
    },
    forget,
    close: () =>
      inTurn(async () => {
        reader.close();
        database.close();
      }),
  };
}
