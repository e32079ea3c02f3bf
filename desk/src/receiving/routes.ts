import { answerBytes, recordingBytes } from '../kit.ts';
import type { OpenRequest, Route } from '../web/routes.ts';
import { partsOf, readBody, withPlace } from './body.ts';
import { readEnvelope } from './envelope.ts';
import { receiveForm, thankYouPage } from './forms.ts';
import { health, readiness } from './health.ts';
import { keepAnswer } from './keep.ts';
import { allowOrigin, preflight } from './origins.ts';
import { problemDetail } from './refusal.ts';
import { asRefusal, confirmation } from './responses.ts';

async function receive(request: OpenRequest): Promise<Response> {
  const { desk, context } = request;
  try {
    allowOrigin(request);
    const type = context.req.header('content-type') ?? '';
    const isSpoken = /^multipart\/form-data/i.test(type);
    const { raw } = context.req;
    if (!isSpoken) return confirmation(request, await keepAnswer(request, readEnvelope(await readBody(raw, answerBytes))));
    const kept = await withPlace(desk, raw, recordingBytes, async () => {
      const { text, sound } = await partsOf(await readBody(raw, recordingBytes), type);
      return keepAnswer(request, readEnvelope(Buffer.from(text)), sound);
    });
    return confirmation(request, kept);
  } catch (error) {
    return problemDetail(context, asRefusal(request, error));
  }
}

/** Where answers arrive, and where programs ask whether the desk is well. */
export const receivingRoutes: readonly Route[] = [
  { method: 'OPTIONS', path: '/answers', who: 'everybody', handle: preflight },
  { method: 'POST', path: '/answers', who: 'everybody', handle: receive },
  {
    method: 'POST',
    path: '/answers/forms/:tool/:name',
    who: 'everybody',
    // The same address is on a tool that has JavaScript: it sends what it always sends.
    handle: (request) =>
      /^application\/x-www-form-urlencoded/i.test(request.context.req.header('content-type') ?? '') ? receiveForm(request) : receive(request),
  },
  { method: 'OPTIONS', path: '/answers/forms/:tool/:name', who: 'everybody', handle: preflight },
  { method: 'GET', path: '/thank-you', who: 'everybody', handle: thankYouPage },
  { method: 'GET', path: '/health', who: 'everybody', handle: health },
  { method: 'GET', path: '/ready', who: 'everybody', handle: readiness },
];
