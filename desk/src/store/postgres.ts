import pg from 'pg';
import type { Queries, Row, Store, Value } from './store.ts';

/** PostgreSQL numbers its values. */
const numbered = (sql: string): string => {
  let number = 0;
  return sql.replaceAll('?', () => `$${(number += 1)}`);
};

// Counts are numbers here, and none of ours is greater than a number can be.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The code of PostgreSQL for two transactions that wait for each other. */
const deadlock = '40P01';

type Client = Pick<pg.ClientBase, 'query'>;

const queriesOf = (client: Client): Queries => ({
  all: async <Found extends object>(sql: string, ...values: readonly Value[]) => (await client.query(numbered(sql), [...values])).rows as Found[],
  first: async <Found extends object>(sql: string, ...values: readonly Value[]) =>
    (await client.query(numbered(sql), [...values])).rows[0] as Found | undefined,
  run: async (sql, ...values) => (await client.query(numbered(sql), [...values])).rowCount ?? 0,
});

/** A PostgreSQL that one or several desks share. `synchronous_commit` stays on, whatever the server's default is. */
export function openPostgres(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, options: '-c synchronous_commit=on -c statement_timeout=30000' });
  // A connection that nobody uses can break, too. The next query opens another.
  pool.on('error', () => undefined);
  // So can one that is in use: what it does then fails, and the desk goes on.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    kind: 'postgres',
    ...queriesOf(pool),
    async transaction(work) {
      for (let tries = 1; ; tries += 1) {
        const client = await pool.connect();
        let problem: Error | undefined;
        try {
          await client.query('BEGIN');
          const result = await work(queriesOf(client));
          await client.query('COMMIT');
          return result;
        } catch (error) {
          problem = error as Error;
          await client.query('ROLLBACK').then(
            () => (problem = undefined),
            () => undefined,
          );
          // Two transactions waited for each other, and PostgreSQL has ended this one.
          if ((error as { code?: string }).code !== deadlock || tries === 3) throw error;
        } finally {
          // What could not be rolled back is never used again.
          client.release(problem);
        }
      }
    },
    async lock(queries, name) {
      await queries.all('SELECT pg_advisory_xact_lock(hashtext(?))', `coproduction-desk ${name}`);
    },
    async script(sql) {
      await pool.query(sql);
    },
    async snapshot(work) {
      const client = await pool.connect();
      let problem: Error | undefined;
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        return await work(async function* (sql, ...values) {
          await client.query(`DECLARE reading NO SCROLL CURSOR FOR ${numbered(sql)}`, [...values]);
          for (;;) {
            const { rows } = await client.query<Row>('FETCH 500 FROM reading');
            if (rows.length === 0) break;
            yield* rows;
          }
          await client.query('CLOSE reading');
        });
      } finally {
        await client.query('ROLLBACK').catch((error: unknown) => (problem = error as Error));
        client.release(problem);
      }
    },
    forget: () => Promise.resolve(),
    close: () => pool.end(),
  };
}
