/** One PostgreSQL for all files of tests, each of which makes databases of its own: `node --test --test-global-setup=desk/tests/setup.ts`. */
import { postgresPrograms, startPostgres, type Postgres } from './postgres.ts';

let postgres: Postgres | undefined;

export async function globalSetup(): Promise<void> {
  if (!postgresPrograms()) return;
  postgres = await startPostgres(false);
  process.env.TEST_POSTGRES = postgres.url;
}

export async function globalTeardown(): Promise<void> {
  await postgres?.stop();
}
