import { createHash } from 'node:crypto';
import { words } from '../language/results.ts';
import type { Role } from '../roles.ts';
import type { OpenRequest, Route } from '../web/routes.ts';
import { closePage, resultsPage } from './results-pages.ts';
import { resultsOf } from './results.ts';

const editors: readonly Role[] = ['editor', 'information-officer'];

/** The results of a tool as a file. It has only what may be published, so every page may read it, and a CDN may keep it for a minute. */
async function sendResults({ desk, context }: OpenRequest): Promise<Response> {
  const text = desk.settings.isPublic ? await resultsOf(desk.store, context.req.param('name') ?? '') : undefined;
  context.header('access-control-allow-origin', '*');
  if (text === undefined) return context.json({ title: words.nothingHere, status: 404 }, 404);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  context.header('etag', tag);
  context.header('cache-control', 'public, max-age=60');
  const known = (context.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return context.body(null, 304);
  return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
}

export const resultsRoutes: readonly Route[] = [
  { method: 'GET', path: '/results', who: editors, handle: resultsPage },
  { method: 'GET', path: '/close-results', who: editors, handle: closePage },
  { method: 'POST', path: '/close-results', who: editors, handle: closePage },
  { method: 'GET', path: '/results/:name', who: 'everybody', handle: sendResults },
];
