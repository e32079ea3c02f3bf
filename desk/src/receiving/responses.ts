import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { words } from '../language/receiving.ts';
import type { OpenRequest } from '../web/routes.ts';
import type { Kept } from './keep.ts';
import { Refusal } from './refusal.ts';

/** Seconds after which a tool tries again by itself if the store cannot write: it tries four times, and a person waits. */
const pauseOfStore = 5;

/** The response to an answer that is stored. A person whose tool made a code gets no second one. A repeat has no words, because a tool takes it for stored only without them. */
export function confirmation({ desk, context }: OpenRequest, { isNew, isUnsure, code }: Kept): Response {
  const status: ContentfulStatusCode = !isNew ? 409 : isUnsure ? 202 : 201;
  const reference = code === undefined ? {} : { reference: code };
  const message = (code ? words.codeIsFor : words.ownCodeIsFor).replace('{place}', () => `${desk.settings.origin}/take-back`);
  return context.json(isNew ? { ...reference, message } : reference, status);
}

/** Why an answer was not stored, whatever happened. The tool or the person sends it again: an answer that was stored after all is known by its id. */
export function asRefusal({ desk }: OpenRequest, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // The message can have values in it.
  const { constructor, code = '' } = error as { readonly constructor: { readonly name: string }; readonly code?: unknown };
  desk.report('answer.not-stored', { kind: constructor.name, code: String(code) });
  return new Refusal('not-stored', { retryAfter: pauseOfStore });
}
