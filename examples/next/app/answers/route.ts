// #region route
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from 'coproduction-kit/answer.schema.json';
import { envelopeFromForm, type AnswerEnvelope } from 'coproduction-kit/answers';
import { keep } from './keep';

const asked = { name: 'home', question: { text: 'I choose who comes into my home to support me.' } };
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile<AnswerEnvelope>(schema);

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
const notRead = () => Response.json({ title: 'This is not an answer of the card.' }, { status: 400, headers: { 'content-type': 'application/problem+json' } });

export async function POST(request: Request) {
  // Without JavaScript the fields of a form arrive; with it, the envelope. Both end as the same.
  if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    const envelope = envelopeFromForm(new URLSearchParams(await request.text()), asked);
    if (!envelope) return seeOther('/?missing=home');
    await keep(envelope);
    return seeOther('/thanks');
  }
  const envelope: unknown = await request.json().catch(() => undefined);
  if (!fits(envelope) || envelope.name !== asked.name) return notRead();
  await keep(envelope);
  return Response.json({ reference: 'NEXT-1' }, { status: 201 });
}
// #endregion
