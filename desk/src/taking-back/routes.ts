import type { Context } from 'hono';
import type { Desk } from '../desk.ts';
import { bundleOf, soundOf } from '../keeping/bundle.ts';
import { words } from '../language/taking-back.ts';
import { record } from '../store/log.ts';
import { problemPage } from '../web/problems.ts';
import { createRate } from '../web/rate.ts';
import { fieldsOf, type OpenRequest, type Route } from '../web/routes.ts';
import { changeWords, withdraw } from './changes.ts';
import { codePage, withdrawPage, wordsPage } from './forms.ts';
import type { Answer } from '../reading/answers.ts';
import { answersOfCode, lookUp } from './found.ts';
import { heldPage } from './held-page.ts';
import { publishedOf } from './kept.ts';

/** Every step sends the code again, and a day centre shares one address. Guessing a code would still take one address many thousands of years. */
const tries = createRate({ most: 100, seconds: 600 });

/** Bytes of a form with the longest answer: each of its bytes can take three there. */
const longestForm = 3_100_000;

/** A form of a person who has the code. */
interface PersonRequest {
  readonly desk: Desk;
  readonly context: Context;
  readonly form: Readonly<Record<string, string>>;
  readonly code: string;
  readonly held: readonly Answer[];
}

/** What a person wrote besides the code and the id. */
const writtenIn = (form: Readonly<Record<string, string>>): string =>
  Object.entries(form)
    .filter(([name, text]) => name !== 'code' && name !== 'id' && text !== '')
    .map(([, text]) => text)
    .join('\n\n');

/** A form that has the code in it. The code is the secret: another site does not know it, so it cannot send such a form. */
const withPerson = (path: string, handle: (request: PersonRequest) => Response | Promise<Response>): Route => ({
  method: 'POST',
  path,
  who: 'everybody',
  handle: async (request: OpenRequest) => {
    const { desk, context } = request;
    const fields = await fieldsOf(context, longestForm);
    // Browsers send the ends of lines of a form as two signs. The code reads as one, as the tools send them.
    const form = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.replaceAll('\r\n', '\n').replaceAll('\0', '\uFFFD')]));
    if (tries.isTooMany(request)) {
      context.header('retry-after', String(tries.secondsLeft(desk)));
      return problemPage(context, desk, 'too-many', undefined, writtenIn(form));
    }
    const written = form.code?.trim() ?? '';
    if (!written) return context.html(codePage(desk, '', 'empty'), 422);
    const found = await lookUp(desk, written);
    if ('problem' in found) return context.html(codePage(desk, written, found.problem), 422);
    return handle({ ...found, desk, context, form });
  },
});

/** The same, for one answer. Its id has to belong to the code. */
const withAnswer = (path: string, handle: (request: PersonRequest, answer: Answer) => Response | Promise<Response>): Route =>
  withPerson(path, async (request) => {
    const { desk, context, form, code, held } = request;
    const answer = held.find(({ id }) => id === form.id);
    if (!answer) return problemPage(context, desk, 'not-found');
    if (!answer.envelope) return context.html(await heldPage(desk, code, held, words.done.gone));
    return handle(request, answer);
  });

/** Shows what is held now, and what was just done. */
async function showAgain({ desk, context, code }: PersonRequest, done: string): Promise<Response> {
  return context.html(await heldPage(desk, code, await answersOfCode(desk, code), done));
}

export const takingBackRoutes: readonly Route[] = [
  { method: 'GET', path: '/take-back', who: 'everybody', handle: ({ desk, context }) => context.html(codePage(desk)) },
  withPerson('/take-back', async ({ desk, context, code, held }) => context.html(await heldPage(desk, code, held))),
  withAnswer('/take-back/words', async ({ desk, context, code }, answer) =>
    context.html(wordsPage(desk, code, answer, (await publishedOf(desk, answer)).length > 0)),
  ),
  withAnswer('/take-back/words/save', async (request, answer) => {
    const { desk, context, form, code } = request;
    const change = await changeWords(desk, answer, form);
    if (change === 'nothing-left' || change === 'too-long')
      return context.html(wordsPage(desk, code, answer, (await publishedOf(desk, answer)).length > 0, form, change), 422);
    return showAgain(request, words.done[change]);
  }),
  withAnswer('/take-back/withdraw', ({ desk, context, code }, answer) => context.html(withdrawPage(desk, code, answer))),
  withAnswer('/take-back/withdraw/yes', async (request, answer) => {
    // Versions of a consent are one consent, so they go together.
    const isSame = ({ id, tool }: Answer): boolean => id === answer.id || (tool === 'co-consent-form' && answer.tool === tool);
    await withdraw(request.desk, request.held.filter(isSame));
    return showAgain(request, words.done.withdrawn);
  }),
  withPerson('/take-back/copy', async ({ desk, context, held }) => {
    const { store, now } = desk;
    await store.transaction(async (queries) => {
      for (const { id } of held) await record(store, queries, now(), { action: 'answer.copy', subject: id });
    });
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="what-i-said.json"' };
    return context.body(await bundleOf(desk, held, 'person'), 200, headers);
  }),
  withAnswer('/take-back/recording', async ({ desk, context }, answer) => {
    const sound = await soundOf(desk, answer);
    if (!sound) return problemPage(context, desk, 'not-found');
    const extension = /webm|ogg|mp4/.exec(answer.recording?.mediaType ?? '')?.[0] ?? 'sound';
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="what-i-said.${extension}"` };
    return context.body(new Uint8Array(sound), 200, headers);
  }),
];
