import { toJson } from '../../language/json';
import type { ConsentRecord } from '../../consent/record';
import type { ConsentMessages } from '../../language/messages';
import { wordsOf } from '../../parts/page-words';
import { nodesIn } from '../../parts/slots';
import { absolute } from '../../sending/address';
import { copyAsHtml, inCopy, saveFile } from '../../sending/copy';
import { dateIn, datesPart, reachOf, undoPart, whyOf } from './consent-form.told';
import type { Form, SentTitle } from './consent-form.view';

/** What was asked, and what was said to it. `more` stands under what was asked, in the kit's words. */
export type Row = readonly [asked: string, said: string, ...more: readonly string[]];

/** The words of each answer in a record, with what it is for, and what was said to it. */
export const answerRows = ({ wording, answers }: ConsentRecord, kitWords: ConsentMessages): Row[] =>
  answers.map(({ name, answer }) => {
    const item = wording.text.items.find((candidate) => candidate.name === name) ?? { name, words: name };
    return [item.words, kitWords[`say-${answer}`], ...whyOf(item, kitWords)];
  });

/** What the person said about themselves, and how they agreed, by the step that asks it. */
export function personRowsByStep(
  { shownName, answeredBy, help, authority, signature }: Partial<ConsentRecord>,
  kitWords: ConsentMessages,
): [step: string, row: Row][] {
  const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  const rows: [step: string, asked: string, said: string][] = [
    ['shown-name', kitWords.shownNameTitle, shownName ? lines(kitWords[shownName.as], shownName.name) : ''],
    [
      'who',
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
    ['signature', kitWords.signTitle, signature ? lines(kitWords[signature.by], signature.words, signature.witness) : ''],
  ];
  return rows.flatMap(([step, asked, said]) => (said ? [[step, [asked, said]] satisfies [string, Row]] : []));
}

export const personRows = (record: Partial<ConsentRecord>, kitWords: ConsentMessages): Row[] => personRowsByStep(record, kitWords).map(([, row]) => row);

/** The person's own copy as a file: a whole page in large print that asks for nothing and runs nothing. */
export function saveReceipt(form: Form): void {
  const { receipt, code, kitWords, view, markup } = form;
  const { host, changeHref, organisation } = markup;
  const { lang } = kitWords;
  const isSent = view.outcome?.sent === true;
  const { slot = '', words = [], title = '' } = undoPart(form);
  const row = ([asked, said, ...more]: Row): string => [asked, ...more, said].join('\n');
  const when = (date: string | Date): string => new Date(date).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate =
    isSent || view.phase !== 'sent'
      ? (isSent ? kitWords.copySent : kitWords.copyNotSent).replace('{date}', when(view.arrived ?? new Date()))
      : receipt && saidOn(receipt, kitWords);
  const { wording, services, policyUrl, piiControllers = [], place, staffMember, state, takeOut } = receipt ?? {};
  const sections: readonly (readonly [heading: string, ...lines: (string | undefined)[]])[] = [
    ['', fate, view.phase === 'sent' ? kitWords[sentTitle(form)] : undefined, services?.[0]?.service, organisation],
    [kitWords.agreedTitle, ...(receipt ? answerRows(receipt, kitWords).map(row) : [])],
    ['', ...(receipt ? personRows(receipt, kitWords).map(row) : []), takeOut && row([kitWords.takeOutTitle, takeOut])],
    ['', place && row([kitWords.place, place]), staffMember && row([kitWords.staffMember, staffMember])],
    [kitWords.yourCode, code, state === 'withdrawn' ? undefined : kitWords.codeKeep, changeHref && absolute(changeHref)],
    [title, ...words, wordsOf(nodesIn(host, slot))],
    [kitWords.howLong, ...(datesPart(kitWords, receipt ?? {}).words ?? [])],
    [kitWords.yourDetails, policyUrl],
    [kitWords.contact, ...piiControllers.map((controller) => reachOf(controller).join('\n')), wordsOf(nodesIn(host, 'contact'))],
    ['', wording && kitWords.proof.replace('{version}', () => wording.text.version).replace('{hash}', wording.hash)],
  ];
  const body = sections.map(([heading, ...lines]) => {
    const inside = lines.map((line) => inCopy(line)).join('');
    return inside && inCopy(heading, 'h2') + inside;
  });
  saveFile(kitWords.consentFile, copyAsHtml(kitWords.consentCopyTitle, body, lang, getComputedStyle(host).direction));
}

/** When the person did what an event of the record says: the last one, or the one at `index`. */
export const saidOn = ({ events }: ConsentRecord, { agreedOn, lang }: ConsentMessages, index = -1): string =>
  agreedOn.replace('{date}', dateIn(lang, events.at(index)?.event_time ?? ''));

/** The key of what the screen says when something has arrived. */
export function sentTitle({ sent, agreed }: Pick<Form, 'sent' | 'agreed'>): SentTitle {
  if (sent?.delete) return 'title-delete';
  if (sent?.takeOut) return 'title-take-out';
  const state = sent ? sent.state : agreed?.state;
  return state ? `title-${state}` : 'sentStatus';
}

/** The same for computers: the record as it was sent. */
export const saveRecord = ({ receipt, kitWords }: Form): void => saveFile(kitWords.consentFile, toJson(receipt, 2), 'json');
