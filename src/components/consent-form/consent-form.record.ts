import { digestOf } from '../../consent/digest';
import { uuid } from '../../answers/envelope';
import { makeCode, readCode } from '../../consent/code';
import {
  purposesOf,
  readRecord,
  stateOf,
  type ConsentAnswer,
  type ConsentEventType,
  type ConsentRecord,
  type RecordedState,
  type Wording,
} from '../../consent/record';
import { canonicalRecord, hashOf, type ConsentText } from '../../consent/text';
import type { ConsentForm } from './consent-form';
import { titleOf } from './consent-form.disclosure';
import type { Draft } from './consent-form.state';
import { answersIn, answersOf, itemsToAsk } from './consent-form.steps';

/** What the form keeps of one consent while it is on the screen, so that a second try to send it is known as the same. */
export interface Seed {
  readonly id: string;
  readonly code: string;
}

/** The code, if it is known. */
export const codeOf = ({ agreement, seed, draft }: ConsentForm): string | undefined => agreement?.code ?? seed?.code ?? readCode(draft.code ?? '');

export const newSeed = (): Seed => ({ id: uuid(), code: makeCode() });

/** A recording as text for JSON: base64. */
const dataOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
    reader.readAsDataURL(blob);
  });

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** What the person answered about themselves and how they agree, without the sound. */
export function aboutPerson({
  understood,
  shownAs,
  shownName,
  who,
  help,
  helperName,
  authority,
  authorityName,
  decidesFor,
  signature,
  signed,
  witness,
}: Draft): Partial<ConsentRecord> {
  const about = {
    understood,
    shownName: shownAs && { as: shownAs, name: filled(shownName) },
    answeredBy: who,
    help: who === 'me-with-help' ? { kinds: help ?? [], name: filled(helperName) } : undefined,
    authority: who === 'legal-authority' ? { kind: authority, name: filled(authorityName), decidesFor: filled(decidesFor) } : undefined,
    signature: signature && { by: signature, words: filled(signed), witness: filled(witness) },
  };
  return about as Partial<ConsentRecord>;
}

/** How they agree, with a spoken yes as it was recorded. */
async function signatureOf(draft: Draft): Promise<Pick<ConsentRecord, 'signature'>> {
  const { signature } = aboutPerson(draft);
  const { sound } = draft;
  return { signature: signature?.by === 'spoken' && sound ? { ...signature, recording: { type: sound.type, data: await dataOf(sound) } } : signature };
}

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

const wordingOf = async (text: ConsentText): Promise<Wording> => ({ text, algorithm: 'SHA-256', hash: await hashOf(text), form: '2' });

/**
 * A record with its own proof, which has looked at itself: a page may have replaced what JSON and lists are made with, and a record that is not right is
 * never sent.
 */
async function proven(made: ConsentRecord): Promise<ConsentRecord> {
  const record = { ...made, proof: { algorithm: 'SHA-256', hash: await digestOf(canonicalRecord(made)) } } as const;
  const copy = readRecord(record);
  if (!copy || (await digestOf(canonicalRecord(copy))) !== copy.proof?.hash || !/^[\da-f]{64}$/.test(copy.proof.hash))
    throw new Error('This page changes records.');
  return record;
}

/** The record of a consent that is given, in whole or in part, or refused now. Everything in it was on the screen. */
async function newRecord(form: ConsentForm, { id, code }: Seed): Promise<ConsentRecord> {
  const { draft, jurisdiction, principalId = code, place, staffMember } = form;
  const { texts, items, terms } = form.wording.seen;
  const now = new Date();
  const answers = answersOf(items, draft);
  const state = stateOf(answers);
  const earlierWording = await Promise.all(texts.map(wordingOf));
  const wording = earlierWording.pop() as Wording;
  const { text, hash } = wording;
  const isRefused = state === 'refused';
  return proven({
    version: 'KI-CR-v1.1.0',
    jurisdiction,
    consentTimestamp: secondsOf(now),
    collectionMethod: 'web form',
    consentReceiptID: id,
    language: text.lang,
    piiPrincipalId: principalId,
    services: [{ service: text.surrounding[0] ?? titleOf(form), purposes: purposesOf({ wording, answers, keepUntil: terms.keepUntil }) }],
    ...(terms as Pick<ConsentRecord, 'piiControllers' | 'policyUrl' | 'sensitive' | 'spiCat'>),
    schema: 'coproduction-kit/consent/1',
    code,
    state,
    answers,
    wording,
    earlierWording: earlierWording.length > 0 ? earlierWording : undefined,
    events: [
      {
        event_type: isRefused ? 'refused' : 'given',
        event_state: state,
        event_time: now.toISOString(),
        entity_id: draft.who === 'legal-authority' ? 'legal-authority' : 'person',
        wording_hash: hash,
        answers: answersIn(answers),
      },
    ],
    // A person who says no is not asked about themselves. What they wrote before they changed an answer is not stored.
    ...(isRefused ? { understood: draft.understood as ConsentRecord['understood'] } : { ...aboutPerson(draft), ...(await signatureOf(draft)) }),
    place,
    staffMember,
  });
}

/** What is sent of a new record. */
export async function newAnswer(form: ConsentForm, seed: Seed): Promise<ConsentAnswer> {
  const record = await newRecord(form, seed);
  const { state, code } = record;
  return { event: state === 'refused' ? 'refused' : 'given', state, code, record };
}

/** The state after an event, with the answers as they are then. Only the person ends a pause. */
function stateAfter(event: ConsentEventType, { state }: ConsentRecord, answers: ConsentRecord['answers']): RecordedState {
  if (event === 'withdrawn' || event === 'paused') return event;
  return state === 'paused' && event !== 'resumed' ? 'paused' : stateOf(answers);
}

/** What is sent when something is changed that was agreed before. The words stay those that the person saw then, and so does their proof. */
export async function changedAnswer(form: ConsentForm, event: ConsentEventType): Promise<ConsentAnswer> {
  const { agreement, draft } = form;
  const takeOut = draft.still === 'still-some' ? filled(draft.takeOutWords) : undefined;
  const isDeleted = draft.still === 'still-delete' || undefined;
  if (!agreement) return { event, state: event === 'withdrawn' ? event : undefined, code: codeOf(form) ?? '', takeOut, delete: isDeleted };
  const toAsk = itemsToAsk(agreement.answers, draft);
  const answers = agreement.answers.map((before) => {
    const { name, answer } = before;
    const now = draft.takeOut?.includes(name) ? 'no' : event !== 'changed' ? answer : toAsk.includes(before) ? draft.answers[name] : 'not-asked';
    return { ...before, answer: now ?? answer };
  });
  const state = stateAfter(event, agreement, answers);
  const now = new Date();
  const signed = draft.signature && (await signatureOf(draft));
  const record = await proven({
    ...agreement,
    ...signed,
    consentTimestamp: signed ? secondsOf(now) : agreement.consentTimestamp,
    state,
    answers,
    services: agreement.services.map(({ service }) => ({ service, purposes: state === 'withdrawn' ? [] : purposesOf({ ...agreement, answers }) })),
    events: [
      ...agreement.events,
      {
        event_type: event,
        event_state: state,
        event_time: now.toISOString(),
        entity_id: agreement.authority ? 'legal-authority' : 'person',
        wording_hash: agreement.wording.hash,
        answers: answersIn(answers),
      },
    ],
    takeOut: takeOut ?? agreement.takeOut,
    delete: isDeleted ?? agreement.delete,
  });
  return { event, state, code: agreement.code, record, takeOut, delete: isDeleted };
}
