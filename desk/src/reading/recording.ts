import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { problemPage } from '../web/problems.ts';
import type { StaffRequest } from '../web/routes.ts';

/** The sound of an answer. Its file has a name that the desk made, and only that name is used, whatever the row says. */
export async function recordingOf({ desk, context, session }: StaffRequest): Promise<Response> {
  const found = await desk.store.first<{ media_type: string; file: string }>(
    'SELECT media_type, file FROM recordings WHERE answer_id = ?',
    context.req.param('id') ?? '',
  );
  const file = found && join(desk.settings.data, 'recordings', basename(found.file));
  const size = file && (await stat(file).catch(() => undefined))?.size;
  if (!file || size === undefined) return problemPage(context, desk, 'not-found', session);
  // A browser must not take it for a page, whatever its type says.
  const type = /^audio\/[\w.+-]+/.exec(found.media_type)?.[0] ?? 'application/octet-stream';
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
  return context.body(body, 200, { 'content-type': type, 'content-length': String(size), 'x-content-type-options': 'nosniff' });
}
