import { makeCode } from '../../consent/code';
import { purposesOf, stateOf, type ConsentAnswer, type ConsentEventType, type ConsentRecord, type Controller, type RecordedState } from '../../consent/record';
import { hashOf, type ConsentText } from '../../consent/text';
import { uuid } from '../../answers/envelope';
import { wordsOf } from '../../parts/page-words';
import { nodesIn } from '../../parts/slots';
import { copyAsHtml, inCopy, saveFile } from '../../sending/copy';
import { answersOf } from './consent-form.steps';
import { controllersIn, dateIn, textOf, titleOf, undoPart } from './consent-form.told';
import type { Draft, Form } from './consent-form.view';

/** What the form keeps of one consent while it is on the screen, so that a second try to send it is known as the same. */
export interface Seed {
  readonly id: string;
  readonly code: string;
}

export const newSeed = (): Seed => ({ id: uuid(), code: makeCode() });

/** The attribute or property of a joint controller. */
const ways = (element: Element, organisation: string): Controller => {
  const of = (way: string): string | undefined => element.getAttribute(`contact-${way}`) ?? undefined;
  return controllerOf(organisation, of('name'), of('address'), of('email'), of('phone'), element.getAttribute('privacy-href') ?? undefined);
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

/** What the person said about themselves and how they agree. */
async function aboutPerson(draft: Draft): Promise<Partial<ConsentRecord>> {
  const { understood, shownAs, shownName, who, help, helperName, authority, authorityName, signature, signed, sound } = draft;
  const spoken = signature === 'spoken' ? sound : undefined;
  const about = {
    understood,
    shownName: shownAs && { as: shownAs, name: shownAs === 'no-name' ? undefined : filled(shownName) },
    help: who === 'me-with-help' ? { kinds: help ?? [], name: filled(helperName) } : undefined,
    authority: who === 'legal-authority' ? { kind: authority, name: filled(authorityName) } : undefined,
    signature: signature && {
      by: signature,
      words: spoken ? undefined : filled(signed),
      recording: spoken && { type: spoken.type, data: await dataOf(spoken) },
    },
  };
  return about as Partial<ConsentRecord>;
}

/** The record of a consent that is given, in whole or in part, or refused now. */
export async function newRecord(form: Form, { id, code }: Seed): Promise<ConsentRecord> {
  const { markup, items, draft } = form;
  const { host, organisation, sensitiveCategories = '', keepUntil, askAgainOn, lawfulBasis, place, staffMember } = markup;
  const text = textOf(form);
  const hash = await hashOf(text);
  const wording = { text, algorithm: 'SHA-256', hash } as const;
  const answers = answersOf(items, draft);
  const state = stateOf(answers);
  const spiCat = sensitiveCategories
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const now = new Date();
  const isRefused = state === 'refused';
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: markup.jurisdiction,
    consentTimestamp: Math.floor(now.getTime() / 1000),
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
    events: [
      {
        event_type: isRefused ? 'refused' : 'given',
        event_state: state,
        event_time: now.toISOString(),
        entity_id: draft.who === 'legal-authority' ? 'legal-authority' : 'person',
        wording_hash: hash,
      },
    ],
    // Whoever says no is asked nothing about themselves; what they wrote before they changed an answer is not kept.
    ...(await aboutPerson(isRefused ? { answers: {}, understood: draft.understood } : draft)),
    lawfulBasis,
    keepUntil,
    askAgainOn,
    place,
    staffMember,
  };
}

/** The state after an event; of a record that is known, with the answers as they are then. */
function stateAfter(event: ConsentEventType, record: ConsentRecord | undefined, answers: ConsentRecord['answers']): RecordedState {
  if (event === 'withdrawn' || event === 'paused') return event;
  if (record) return stateOf(answers);
  return event === 'confirmed' ? 'given' : 'partly-given';
}

/** What is sent when something is changed that was agreed before. The words stay those that the person saw then, and so does their proof. */
export async function changedAnswer(form: Form, event: ConsentEventType): Promise<ConsentAnswer> {
  const { agreed, draft, code = '' } = form;
  const takeOut = draft.still === 'still-some' ? filled(draft.takeOutWords) : undefined;
  const isDeleted = draft.still === 'still-delete' || undefined;
  const answers = (agreed?.answers ?? []).map((given) => {
    const { name, answer } = given;
    const now = draft.takeOut?.includes(name) ? 'no' : event === 'changed' ? (draft.answers[name] ?? answer) : answer;
    return { ...given, answer: now };
  });
  const state = stateAfter(event, agreed, answers);
  const hash = agreed?.wording.hash ?? '';
  const now = new Date();
  const record = agreed && {
    ...agreed,
    ...(draft.signature && (await aboutPerson(draft))),
    consentTimestamp: Math.floor(now.getTime() / 1000),
    state,
    answers,
    services: agreed.services.map(({ service }) => ({
      service,
      purposes: state === 'withdrawn' ? [] : purposesOf({ ...agreed, answers }),
    })),
    events: [
      ...agreed.events,
      {
        event_type: event,
        event_state: state,
        event_time: now.toISOString(),
        entity_id: agreed.authority ? ('legal-authority' as const) : ('person' as const),
        wording_hash: hash,
      },
    ],
    takeOut,
    delete: isDeleted,
  };
  return { event, state, code: agreed?.code ?? code, record, takeOut, delete: isDeleted };
}

/** The words of each answer in a record, and what was said to it. */
export const rowsOf = ({
  wording,
  answers,
}: {
  wording: { text: ConsentText };
  answers: ConsentRecord['answers'];
}): (readonly [string, ConsentRecord['answers'][number]])[] =>
  answers.map((opened) => [wording.text.items.find(({ name }) => name === opened.name)?.words ?? opened.name, opened]);

/** The person's own copy as a file: a whole page in large print that asks for nothing and runs nothing. */
export function saveReceipt(form: Form): void {
  const { receipt: agreed, code, kitWords, view, register, markup } = form;
  const { host, changeHref } = markup;
  const { lang } = kitWords;
  const isSent = view.outcome?.sent === true;
  const date = (view.arrived ?? new Date()).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate = (isSent ? kitWords.copySent : kitWords.copyNotSent).replace('{date}', date);
  const { slot = '', words = [], title = '' } = undoPart(form);
  const dated = (text: string, day: string | undefined): string => (day ? text.replace('{date}', dateIn(lang, day)) : '');
  const sections: readonly (readonly [heading: string, ...lines: (string | undefined)[]])[] = [
    ['', fate, agreed && kitWords[`title-${agreed.state}`]],
    [kitWords.agreedTitle, ...(agreed ? rowsOf(agreed) : []).map(([asked, { answer }]) => `${asked}\n${kitWords[`say-${answer}`]}`)],
    [kitWords.yourCode, code, kitWords.codeKeep, changeHref && new URL(changeHref, document.baseURI).href],
    [title, ...words, wordsOf(nodesIn(host, slot), register)],
    ['', dated(kitWords.keepUntil, agreed?.keepUntil), dated(kitWords.askAgainOn, agreed?.askAgainOn)],
    [
      kitWords.contact,
      ...(agreed?.piiControllers ?? []).map(({ piiController, contact, email, phone, address }) =>
        [piiController, contact !== piiController && contact, email, phone, address?.streetAddress].filter(Boolean).join('\n'),
      ),
    ],
    ['', agreed && kitWords.proof.replace('{version}', () => agreed.wording.text.version).replace('{hash}', agreed.wording.hash)],
  ];
  const body = sections.map(([heading, ...lines]) => {
    const inside = lines.map((line) => inCopy(line)).join('');
    return inside && inCopy(heading, 'h2') + inside;
  });
  saveFile(kitWords.consentFile, copyAsHtml(kitWords.consentCopyTitle, body, lang, getComputedStyle(host).direction));
}

/** The same for computers: the record as it was sent. */
export const saveRecord = ({ receipt, kitWords }: Form): void => saveFile(kitWords.consentFile, JSON.stringify(receipt, null, 2), 'json');
