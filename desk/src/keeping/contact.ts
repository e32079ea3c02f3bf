import type { AnswerEnvelope, ConsentAnswer, ConsentRecord } from '../kit.ts';

/** What says who a person is, or how to reach them, in a record of a consent. The code is here because it would let others take the consent back. */
const personal: readonly (keyof ConsentRecord)[] = ['shownName', 'signature', 'help', 'authority'];

const without = <Whole extends object>(whole: Whole, names: readonly (keyof Whole)[]): Partial<Whole> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof Whole))) as Partial<Whole>;

/** An answer as it was sent, but without a code: for staff who give a person their data. The person has the code. */
export const withoutCode = (envelope: AnswerEnvelope): unknown => exported(envelope, true);

/** An answer as it may leave the desk: never with a code, and with contact details, names and signatures only if `withContact`. */
export function exported(envelope: AnswerEnvelope, withContact: boolean): unknown {
  const { contact, shownName, takeBackCode: _takeBackCode, code: _code, record, ...rest } = envelope.answer as Readonly<Record<string, unknown>>;
  const kept = withContact ? { contact, shownName } : {};
  return { ...envelope, answer: { ...rest, ...kept, ...(record !== undefined && { record: recordWithoutCode(envelope, withContact) }) } };
}

function recordWithoutCode(envelope: AnswerEnvelope, withContact: boolean): unknown {
  const { record } = (envelope as unknown as AnswerEnvelope<ConsentAnswer>).answer;
  if (!record) return undefined;
  const { piiPrincipalId } = record;
  const isCode = piiPrincipalId === record.code;
  return without(record, ['code', ...(isCode ? (['piiPrincipalId'] as const) : []), ...(withContact ? [] : personal)]);
}
