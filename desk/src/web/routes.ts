import type { Context, Hono } from 'hono';
import type { Desk } from '../desk.ts';
import type { Role, Staff } from '../roles.ts';
import { findSession, type Session } from '../signing-in/sessions.ts';
import { isSame } from '../codes.ts';
import { problemPage } from './problems.ts';

/** What a route of staff gets: who asks is known. */
export interface StaffRequest {
  readonly desk: Desk;
  readonly context: Context;
  readonly staff: Staff;
  readonly session: Session;
  /** The fields of the form; empty for GET. A field that was sent twice has its last value. */
  readonly form: Readonly<Record<string, string>>;
}

/** What a route for everybody gets. */
export interface OpenRequest {
  readonly desk: Desk;
  readonly context: Context;
}

interface RouteBase {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** A path of Hono: `/answers/:id`. */
  readonly path: string;
}

/**
 * One address of the desk. Who may use it is written in the route, and nowhere else: a test goes through all routes with every role and with none.
 * `everybody`: no sign-in. A form of such a route has to protect itself.
 */
export type Route =
  | (RouteBase & { readonly who: 'everybody'; readonly handle: (request: OpenRequest) => Promise<Response> | Response })
  | (RouteBase & { readonly who: readonly Role[]; readonly handle: (request: StaffRequest) => Promise<Response> | Response });

/** The largest form of a page of the desk, in bytes. */
const formBytes = 200_000;

/** The fields of a form that was sent; none if it is longer than `most` bytes, or not a form. A field that was sent twice has its last value. */
export async function fieldsOf(context: Context, most = formBytes): Promise<Record<string, string>> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  // Its length is known: browsers send forms whole. What is longer is not read.
  if (Number(context.req.header('content-length') ?? Infinity) > most) return {};
  // PostgreSQL stores no U+0000, and nobody can type it.
  return Object.fromEntries(new URLSearchParams((await context.req.text()).replaceAll(/%00|\0/g, '%EF%BF%BD')));
}

/** What someone wrote in a form: choices and ids have no spaces. It is shown again when the form cannot be used, so that it can be copied. */
export const wordsOf = (form: Readonly<Record<string, string>>): string =>
  Object.values(form)
    .filter((value) => /\S\s+\S/.test(value))
    .join('\n\n');

/** A browser says where a form comes from. Old ones that do not are still stopped by the token. */
export function isFromElsewhere(context: Context, origin: string): boolean {
  const site = context.req.header('sec-fetch-site');
  const from = context.req.header('origin');
  return (site !== undefined && site !== 'same-origin' && site !== 'none') || (from !== undefined && from !== origin);
}

/** Adds the routes to the server, each with its checks. */
export function addRoutes(server: Hono, desk: Desk, routes: readonly Route[]): void {
  for (const route of routes)
    server.on(route.method, route.path, async (context) => {
      if (route.who === 'everybody') return route.handle({ desk, context });
      const session = await findSession(desk, context);
      const isElsewhere = route.method === 'POST' && isFromElsewhere(context, desk.settings.origin);
      // A form of another site is not read, and its words are never shown.
      const form = route.method === 'POST' && !isElsewhere ? await fieldsOf(context) : {};
      if (!session) {
        const kept = wordsOf(form);
        if (kept) return problemPage(context, desk, 'signed-out', undefined, kept);
        const { pathname, search } = new URL(context.req.url);
        const back = route.method === 'GET' ? `?next=${encodeURIComponent(pathname + search)}` : '';
        return context.redirect(`/sign-in${back}`, 303);
      }
      if (!route.who.includes(session.staff.role)) return problemPage(context, desk, 'not-allowed', session);
      if (isElsewhere || (route.method === 'POST' && !isSame(form.token ?? '', session.formToken)))
        return problemPage(context, desk, 'form-too-old', session, wordsOf(form));
      return route.handle({ desk, context, staff: session.staff, session, form });
    });
}
