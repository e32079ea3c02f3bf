/** Desks for tests: each with a store of its own, a time that the test sets, and a list of what it reported. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import type { Hono } from 'hono';
import { routes } from '../src/all-routes.ts';
import { openDesk, type Desk } from '../src/desk.ts';
import { backUp } from '../src/keeping/backup.ts';
import type { Role } from '../src/roles.ts';
import { readSettings } from '../src/settings.ts';
import { beginSession } from '../src/signing-in/sessions.ts';
import { createServer } from '../src/web/server.ts';
import { makeDatabase } from './postgres.ts';

/** The address of a desk in tests, unless they set another. */
export const origin = 'https://desk.example';
export const site = 'https://www.fernley.example';

export interface TestDesk {
  readonly desk: Desk;
  readonly server: Hono;
  /** Everything that it reported, as text. */
  readonly reports: string[];
  /** Sets the time. */
  readonly setTime: (time: string) => void;
  /** Sends a request, without a network. */
  readonly send: (path: string, options?: RequestInit) => Promise<Response>;
  /** A new member of staff at a browser: GET a page, or send a form with its token. */
  readonly signIn: (role: Role, name?: string) => Promise<Browser>;
  readonly close: () => Promise<void>;
}

export interface Browser {
  readonly staffId: string;
  readonly cookie: string;
  readonly formToken: string;
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, fields?: Readonly<Record<string, string | undefined>>) => Promise<Response>;
}

export async function openTestDesk(databaseUrl?: string, more: Readonly<Record<string, string>> = {}): Promise<TestDesk> {
  const data = mkdtempSync(join(tmpdir(), 'desk-'));
  let time = new Date('2026-11-30T09:00:00.000Z');
  const reports: string[] = [];
  const settings = readSettings({
    DESK_ORIGIN: origin,
    DESK_SITES: site,
    DESK_DATA: data,
    DESK_SECRET: 'a secret of the tests, long enough',
    DESK_ORGANISATION: 'Fernley Council',
    DESK_PUBLISH: 'yes',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...more,
  });
  const desk = await openDesk(settings, { now: () => time, report: (what, details) => reports.push(JSON.stringify({ what, ...details })), backUp });
  const own = settings.origin;
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'origin': own, 'sec-fetch-site': 'same-origin' };
  const server = createServer(desk, routes);
  const send: TestDesk['send'] = async (path, options) => server.request(`${own}${path}`, options);
  return {
    desk,
    server,
    reports,
    setTime: (text) => (time = new Date(text)),
    send,
    async signIn(role, name = 'Priya Shah') {
      const staffId = crypto.randomUUID();
      await desk.store.run(
        'INSERT INTO staff (id, name, job, email, role, added_at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[staffId, name, 'Head of transport', `${staffId}@fernley.example`, role, time.toISOString()],
      );
      // The cookie is made as the desk makes it: by a route.
      const { Hono: Server } = await import('hono');
      const door = new Server().get('/', async (context) => {
        await beginSession(desk, context, { id: staffId }, 'test');
        return context.body('');
      });
      const cookie = (await door.request(`${own}/`)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const session = await desk.store.first<{ form_token: string }>('SELECT form_token FROM sessions WHERE staff_id = ?', staffId);
      const formToken = session?.form_token ?? '';
      return {
        staffId,
        cookie,
        formToken,
        get: (path) => send(path, { headers: { cookie } }),
        post: (path, fields = {}) => {
          const body = new URLSearchParams(
            Object.entries<string | undefined>({ token: formToken, ...fields }).flatMap(([name, value]): [string, string][] =>
              value === undefined ? [] : [[name, value]],
            ),
          ).toString();
          return send(path, { method: 'POST', headers: { ...form, cookie, 'content-length': String(Buffer.byteLength(body)) }, body });
        },
      };
    },
    async close() {
      await desk.store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

type Open = (more?: Readonly<Record<string, string>>) => Promise<TestDesk>;

/** The same tests on SQLite and on PostgreSQL. Each `open()` has a store of its own, and is closed afterwards. */
export function onEachStore(what: string, tests: (open: Open, kind: 'sqlite' | 'postgres') => void): void {
  const url = process.env.TEST_POSTGRES;
  for (const kind of ['sqlite', 'postgres'] as const)
    describe(
      `${what}, on ${kind}`,
      { skip: kind === 'postgres' && !url && 'PostgreSQL is not installed, or the tests were started without desk/tests/setup.ts.' },
      () => {
        const opened: TestDesk[] = [];
        after(async () => {
          for (const desk of opened) await desk.close();
        });
        tests(async (more) => {
          const name = `desk_${crypto.randomUUID().replaceAll('-', '')}`;
          const desk = await openTestDesk(kind === 'postgres' && url ? makeDatabase(url, name) : undefined, more);
          opened.push(desk);
          return desk;
        }, kind);
      },
    );
}
