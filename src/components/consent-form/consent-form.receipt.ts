import type { ConsentRecord } from '../../consent/record';
import { dayIn } from '../../language/day';
import { toJson } from '../../language/json';
import type { ConsentMessages } from '../../language/messages';
import { wordsOf } from '../../parts/page-words';
import { nodesIn } from '../../parts/slots';
import { absolute } from '../../sending/address';
import { copyAsHtml, inCopy, saveFile } from '../../sending/copy';
import { fateOf } from '../../tool/keep-copy';
import type { ConsentForm } from './consent-form';
import { datesPart, reachOf, undoPart, whyOf } from './consent-form.disclosure';
import { codeOf } from './consent-form.record';
import type { ArrivalTitle } from './consent-form.state';

/** A question, and the answer to it. `details` are below the question, in the kit's words. */
export interface Row {
  /** The name of the item, or the step that asks it. */
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly details?: readonly string[];
}

/** What the person can keep: what they have just answered, else what was agreed. */
export const receiptOf = ({ prepared, agreement }: ConsentForm): ConsentRecord | undefined => prepared?.answer.record ?? agreement;

/** The words of each answer in a record, with what it is for. */
export const answerRows = ({ wording, answers }: ConsentRecord, kitWords: ConsentMessages): Row[] =>
  answers.map(({ name, answer }) => {
    const item = wording.text.items.find((candidate) => candidate.name === name) ?? { name, words: name };
    return { key: name, question: item.words, answer: kitWords[`say-${answer}`], details: whyOf(item, kitWords) };
  });

/** What the person answered about themselves, and how they agreed, by the step that asks it. */
export function personRows({ shownName, answeredBy, help, authority, signature }: Partial<ConsentRecord>, kitWords: ConsentMessages): Row[] {
  const row = (key: string, question: string, ...lines: readonly (string | undefined)[]): Row => ({ key, question, answer: lines.filter(Boolean).join('\n') });
  return [
    row('shown-name', kitWords.shownNameTitle, shownName && kitWords[shownName.as], shownName?.name),
    row(
      'who',
      kitWords.who,
      answeredBy && kitWords[answeredBy],
      ...(help?.kinds ?? []).map((kind) => (kitWords as unknown as Readonly<Record<string, string>>)[kind]),
      help?.name,
      authority && kitWords[authority.kind],
      authority?.name,
      authority && `${kitWords.decidesFor}: ${authority.decidesFor}`,
    ),
    row('signature', kitWords.signTitle, signature && kitWords[signature.by], signature?.words, signature?.witness),
  ].filter(({ answer }) => answer);
}

/** When the person did what an event of the record says: the last one, or the one at `index`. */
export const dateOfEvent = ({ events }: ConsentRecord, { agreedOn, lang }: ConsentMessages, index = -1): string =>
  agreedOn.replace('{date}', dayIn(lang, events.at(index)?.event_time ?? ''));

/** The key of what the screen says when something has arrived. */
export function titleOfArrival({ arrival, agreement }: Pick<ConsentForm, 'arrival' | 'agreement'>): ArrivalTitle {
  if (arrival?.delete) return 'title-delete';
  if (arrival?.takeOut) return 'title-take-out';
  const { state } = arrival ?? agreement ?? {};
  return state ? `title-${state}` : 'sentStatus';
}

/** The person's own copy as a file: a whole page in large print that asks for nothing and runs nothing. */
export function saveReceipt(form: ConsentForm): void {
  const { kitWords, state, host, changeHref, organisation } = form;
  const receipt = receiptOf(form);
  const isArrived = state.phase === 'sent';
  const { slot = '', words = [], title } = undoPart(form);
  const row = ({ question, answer, details = [] }: Omit<Row, 'key'>): string => [question, ...details, answer].join('\n');
  const fate = isArrived && !state.outcome ? receipt && dateOfEvent(receipt, kitWords) : fateOf(state, kitWords);
  const { wording, services, policyUrl, piiControllers = [], place, staffMember, takeOut } = receipt ?? {};
  const sections: readonly (readonly [heading: string | undefined, ...lines: (string | undefined)[]])[] = [
    ['', fate, isArrived ? kitWords[titleOfArrival(form)] : undefined, services?.[0]?.service, organisation],
    [kitWords.agreedTitle, ...(receipt ? answerRows(receipt, kitWords).map(row) : [])],
    ['', ...(receipt ? personRows(receipt, kitWords).map(row) : []), takeOut && row({ question: kitWords.takeOutTitle, answer: takeOut })],
    ['', place && row({ question: kitWords.place, answer: place }), staffMember && row({ question: kitWords.staffMember, answer: staffMember })],
    [kitWords.yourCode, codeOf(form), receipt?.state === 'withdrawn' ? undefined : kitWords.codeKeep, changeHref && absolute(changeHref)],
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
  saveFile(kitWords.consentFile, copyAsHtml(kitWords.consentCopyTitle, body, kitWords.lang, getComputedStyle(host).direction));
  form.frame.show({ announcement: 'consentCopySaved' });
}

/** The same for computers: the record as it was sent. */
export function saveRecord(form: ConsentForm): void {
  saveFile(form.kitWords.consentFile, toJson(receiptOf(form), 2), 'json');
  form.frame.show({ announcement: 'consentCopySaved' });
}
