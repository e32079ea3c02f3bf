import { makeCode } from '../../consent/code';
import {
  purposesOf,
  stateOf,
  type ConsentAnswer,
  type ConsentEventType,
  type ConsentRecord,
  type Controller,
  type Permission,
  type RecordedState,
  type Wording,
} from '../../consent/record';
import { hashOf, type ConsentText } from '../../consent/text';
import type { ConsentMessages } from '../../language/messages';
import { uuid } from '../../answers/envelope';
import { wordsOf } from '../../parts/page-words';
import { nodesIn } from '../../parts/slots';
import { copyAsHtml, inCopy, saveFile } from '../../sending/copy';
import { listOf, valueOf } from './consent-form.markup';
import { answersOf, askedItems } from './consent-form.steps';
import { controllersIn, dateIn, datesPart, textOf, titleOf, undoPart, whyOf } from './consent-form.told';
import type { Draft, Form } from './consent-form.view';

/** What the form keeps of one consent while it is on the screen, so that a second try to send it is known as the same. */
export interface Seed {
  readonly id: string;
  readonly code: string;
}

export const newSeed = (): Seed => ({ id: uuid(), code: makeCode() });

/** The attribute or property of a joint controller. */
const ways = (element: Element, organisation: string): Controller => {
  const of = (name: string): string | undefined => valueOf(element, name) || undefined;
  return controllerOf(organisation, of('contactName'), of('contactAddress'), of('contactEmail'), of('contactPhone'), of('privacyHref'));
};

const controllerOf = (piiController: string, contact?: string, address?: string, email?: string, phone?: string, piiControllerUrl?: string): Controller => ({
  piiController,
  contact: contact ?? piiController,
  address: address ? { streetAddress: address } : undefined,
  email,
  phone,
  piiControllerUrl,
});

/** Words of a recording that can stand in JSON: base64. */
const dataOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
    reader.readAsDataURL(blob);
  });

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** What the person said about themselves and how they agree, without the sound. */
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

const heldBy = (answers: ConsentRecord['answers']): Record<string, Permission> => Object.fromEntries(answers.map(({ name, answer }) => [name, answer]));

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);

const wordingOf = async (text: ConsentText): Promise<Wording> => ({ text, algorithm: 'SHA-256', hash: await hashOf(text) });

/** The record of a consent that is given, in whole or in part, or refused now. */
export async function newRecord(form: Form, { id, code }: Seed): Promise<ConsentRecord> {
  const { markup, items, draft, answered } = form;
  const { host, organisation, sensitiveCategories = '', keepUntil, askAgainOn, lawfulBasis, place, staffMember } = markup;
  const now = new Date();
  const answers = answersOf(items, draft);
  const state = stateOf(answers);
  // The words that were answered to, and not those that are on the screen by now.
  const wordings = await Promise.all((answered.length > 0 ? answered : [textOf(form)]).map(wordingOf));
  const earlierWording = wordings.slice(0, -1);
  const wording = wordings.at(-1) as Wording;
  const { text, hash } = wording;
  const spiCat = listOf(sensitiveCategories);
  const isRefused = state === 'refused';
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: markup.jurisdiction,
    consentTimestamp: secondsOf(now),
    collectionMethod: 'web form',
    consentReceiptID: id,
    language: text.lang,
    piiPrincipalId: markup.principalId ?? code,
    piiControllers: [
      controllerOf(organisation, markup.contactName, markup.contactAddress, markup.contactEmail, markup.contactPhone, markup.contactHref),
      ...controllersIn(host).map((element) => ways(element, wordsOf(Array.from(element.childNodes), text.register))),
    ],
    policyUrl: new URL(markup.privacyHref ?? '', document.baseURI).href,
    services: [{ service: titleOf(form), purposes: purposesOf({ wording, answers, keepUntil }) }],
    sensitive: spiCat.length > 0,
    spiCat,
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
        answers: heldBy(answers),
      },
    ],
    // Whoever says no is asked nothing about themselves; what they wrote before they changed an answer is not kept.
    ...(isRefused ? { understood: draft.understood as ConsentRecord['understood'] } : { ...aboutPerson(draft), ...(await signatureOf(draft)) }),
    lawfulBasis,
    keepUntil,
    askAgainOn,
    place,
    staffMember,
  };
}

/** The state after an event, with the answers as they are then. Only the person ends a pause. */
function stateAfter(event: ConsentEventType, { state }: ConsentRecord, answers: ConsentRecord['answers']): RecordedState {
  if (event === 'withdrawn' || event === 'paused') return event;
  return state === 'paused' && event !== 'resumed' ? 'paused' : stateOf(answers);
}

/** What is sent when something is changed that was agreed before. The words stay those that the person saw then, and so does their proof. */
export async function changedAnswer(form: Form, event: ConsentEventType): Promise<ConsentAnswer> {
  const { agreed, draft, code = '' } = form;
  const takeOut = draft.still === 'still-some' ? filled(draft.takeOutWords) : undefined;
  const isDeleted = draft.still === 'still-delete' || undefined;
  if (!agreed) return { event, state: event === 'withdrawn' ? event : undefined, code, takeOut, delete: isDeleted };
  const asked = askedItems(agreed.answers, draft);
  const answers = agreed.answers.map((given) => {
    const { name, answer } = given;
    const now = draft.takeOut?.includes(name) ? 'no' : event !== 'changed' ? answer : asked.includes(given) ? draft.answers[name] : 'not-asked';
    return { ...given, answer: now ?? answer };
  });
  const state = stateAfter(event, agreed, answers);
  const now = new Date();
  const signed = draft.signature && (await signatureOf(draft));
  const record: ConsentRecord = {
    ...agreed,
    ...signed,
    consentTimestamp: signed ? secondsOf(now) : agreed.consentTimestamp,
    state,
    answers,
    services: agreed.services.map(({ service }) => ({ service, purposes: state === 'withdrawn' ? [] : purposesOf({ ...agreed, answers }) })),
    events: [
      ...agreed.events,
      {
        event_type: event,
        event_state: state,
        event_time: now.toISOString(),
        entity_id: agreed.authority ? 'legal-authority' : 'person',
        wording_hash: agreed.wording.hash,
        answers: heldBy(answers),
      },
    ],
    takeOut: takeOut ?? agreed.takeOut,
    delete: isDeleted ?? agreed.delete,
  };
  return { event, state, code: agreed.code, record, takeOut, delete: isDeleted };
}

type Row = readonly [asked: string, said: string];

/** The words of each answer in a record, with what it is for, and what was said to it. */
export const answerRows = ({ wording, answers }: ConsentRecord, kitWords: ConsentMessages): Row[] =>
  answers.map(({ name, answer }) => {
    const item = wording.text.items.find((candidate) => candidate.name === name) ?? { name, words: name };
    return [[item.words, ...whyOf(item, kitWords)].join('\n'), kitWords[`say-${answer}`]];
  });

/** What the person said about themselves, and how they agreed. */
export function personRows({ shownName, answeredBy, help, authority, signature }: Partial<ConsentRecord>, kitWords: ConsentMessages): Row[] {
  const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  const rows: Row[] = [
    [kitWords.shownNameTitle, shownName ? lines(kitWords[shownName.as], shownName.name) : ''],
    [
      kitWords.who,
      lines(
        answeredBy && kitWords[answeredBy],
        ...(help?.kinds ?? []).map((kind) => (kitWords as unknown as Readonly<Record<string, string>>)[kind]),
        help?.name,
        authority && kitWords[authority.kind],
        authority?.name,
        authority && `${kitWords.decidesFor}: ${authority.decidesFor}`,
      ),
    ],
    [kitWords.signTitle, signature ? lines(kitWords[signature.by], signature.words, signature.witness) : ''],
  ];
  return rows.filter(([, said]) => said);
}

/** The person's own copy as a file: a whole page in large print that asks for nothing and runs nothing. */
export function saveReceipt(form: Form): void {
  const { receipt, code, kitWords, view, register, markup } = form;
  const { host, changeHref, organisation } = markup;
  const { lang } = kitWords;
  const isSent = view.outcome?.sent === true;
  const { slot = '', words = [], title = '' } = undoPart(form);
  const row = ([asked, said]: Row): string => `${asked}\n${said}`;
  const when = (date: string | Date): string => new Date(date).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate =
    isSent || view.phase !== 'sent'
      ? (isSent ? kitWords.copySent : kitWords.copyNotSent).replace('{date}', when(view.arrived ?? new Date()))
      : receipt && saidOn(receipt, kitWords);
  const { wording, services, policyUrl, piiControllers = [], place, staffMember, state, takeOut } = receipt ?? {};
  const sections: readonly (readonly [heading: string, ...lines: (string | undefined)[]])[] = [
    ['', fate, view.phase === 'sent' ? sentTitle(form) : undefined, services?.[0]?.service, organisation],
    [kitWords.agreedTitle, ...(receipt ? answerRows(receipt, kitWords).map(row) : [])],
    ['', ...(receipt ? personRows(receipt, kitWords).map(row) : []), takeOut && row([kitWords.takeOutTitle, takeOut])],
    ['', place && row([kitWords.place, place]), staffMember && row([kitWords.staffMember, staffMember])],
    [kitWords.yourCode, code, state === 'withdrawn' ? undefined : kitWords.codeKeep, changeHref && new URL(changeHref, document.baseURI).href],
    [title, ...words, wordsOf(nodesIn(host, slot), register)],
    [kitWords.howLong, ...(datesPart(kitWords, receipt ?? {}).words ?? [])],
    [kitWords.yourDetails, policyUrl],
    [
      kitWords.contact,
      ...piiControllers.map(({ piiController, contact, email, phone, address, piiControllerUrl }) =>
        [piiController, contact !== piiController && contact, email, phone, address?.streetAddress, piiControllerUrl].filter(Boolean).join('\n'),
      ),
      wordsOf(nodesIn(host, 'contact'), register),
    ],
    ['', wording && kitWords.proof.replace('{version}', () => wording.text.version).replace('{hash}', wording.hash)],
  ];
  const body = sections.map(([heading, ...lines]) => {
    const inside = lines.map((line) => inCopy(line)).join('');
    return inside && inCopy(heading, 'h2') + inside;
  });
  saveFile(kitWords.consentFile, copyAsHtml(kitWords.consentCopyTitle, body, lang, getComputedStyle(host).direction));
}

/** When the person said last what they said. */
export const saidOn = ({ events }: ConsentRecord, { agreedOn, lang }: ConsentMessages): string =>
  agreedOn.replace('{date}', dateIn(lang, events.at(-1)?.event_time ?? ''));

/** What the screen says when something has arrived. */
export function sentTitle({ kitWords, sent, agreed }: Form): string {
  if (sent?.delete) return kitWords['title-delete'];
  if (sent?.takeOut) return kitWords['title-take-out'];
  const state = sent ? sent.state : agreed?.state;
  return state ? kitWords[`title-${state}`] : kitWords.sentStatus;
}

/** The same for computers: the record as it was sent. */
export const saveRecord = ({ receipt, kitWords }: Form): void => saveFile(kitWords.consentFile, JSON.stringify(receipt, null, 2), 'json');
