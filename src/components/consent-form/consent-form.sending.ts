import type { AnsweredBy } from '../../answers/scales';
import { readCode } from '../../consent/code';
import { readRecord, type ConsentAnswer, type ConsentEventType, type ConsentRecord } from '../../consent/record';
import { toJson } from '../../language/json';
import type { Entries, ToolContent } from '../../sending/sending';
import { checking, openStep, screenAfter } from '../../tool/steps';
import type { ConsentForm } from './consent-form';
import { askForHelp, become } from './consent-form.answering';
import { changedAnswer, newAnswer, newSeed } from './consent-form.record';
import { titleOfArrival } from './consent-form.receipt';
import type { ArrivalTitle } from './consent-form.state';
import { answersIn, changesIn } from './consent-form.steps';

/** How long a page may look for a record, in milliseconds. */
const lookUpTimeout = 30_000;

/** How the envelope names who answered. */
const respondents: Readonly<Record<string, AnsweredBy>> = { 'me': 'me', 'me-with-help': 'me-with-help', 'legal-authority': 'someone-else' };

/** The record that a page looks for; nothing if it finds none, or not in time. */
function recordFrom(search: unknown): Promise<ConsentRecord | undefined> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, lookUpTimeout));
  return Promise.race([late, Promise.resolve(search)]).then(readRecord, () => undefined);
}

/** The person wrote a code that can be one: the page can look for the record. If it does not, what can be done without is offered. */
function lookUp(form: ConsentForm): void {
  const { draft, frame, mode, opening } = form;
  const { run } = opening;
  const code = readCode(draft.code ?? '') ?? '';
  let search: unknown;
  form.coCode.emit({ code, waitForRecord: (record) => void (search = record) });
  if (!search) {
    form.go(mode === 'after' ? 'still' : 'stop', { comeFrom: 'code' });
    return;
  }
  frame.show({ phase: 'sending', announcement: 'looking', problems: [] }, 'send');
  void recordFrom(search).then((record) => {
    // Another person is here.
    if (run !== opening.run) return;
    if (!record) {
      frame.show({ phase: 'open', problems: [{ control: 'code', key: 'codeUnknown' }] }, 'code');
      return;
    }
    opening.begin(record);
    frame.show({}, form.state.phase === 'sent' ? 'title' : `title-${form.state.screen}`);
  });
}

/** Sends what the person did. */
export function dispatch(form: ConsentForm, event: ConsentEventType): void {
  const { sending } = form.frame;
  form.event = event;
  if (!sending.underway) void form.frame.send();
}

/** The main button of a screen on which nothing is wrong: it goes on, or sends. A no that becomes a yes is agreed to again, and signed. */
export function proceed(form: ConsentForm): void {
  const { state, draft, agreement } = form;
  const { screen } = state;
  const wish = screen === 'understood' && draft.understood;
  if (screen === 'code') lookUp(form);
  else if (screen === 'stop') dispatch(form, 'withdrawn');
  else if (screen === 'still') dispatch(form, draft.still === 'still-happy' ? 'confirmed' : draft.still === 'still-delete' ? 'withdrawn' : 'changed');
  else if (screen === 'agreed' && changesIn(form).some(([, answer]) => answer === 'yes')) form.go('signature');
  else if (agreement) dispatch(form, 'changed');
  else if (wish === 'haveQuestion' || wish === 'wantHelp') askForHelp(form, wish);
  else if (!form.isLast) form.go(screenAfter(form));
  else {
    const open = screen === checking && openStep(form);
    if (open) form.go(open, { isChanging: true });
    else dispatch(form, 'given');
  }
}

/** Pauses everything, or goes on with it. Changes are sent first. */
export function pause(form: ConsentForm): void {
  const { agreement } = form;
  if (agreement?.state === 'paused') dispatch(form, 'resumed');
  else if (changesIn(form).length === 0) dispatch(form, 'paused');
  else form.frame.show({ problems: [{ control: 'send', key: 'changesFirst' }] }, 'send');
}

/** What is sent, with the proof of the words that were answered to. A second try has the same, unless the person has answered something else. */
export async function contentOf(form: ConsentForm): Promise<ToolContent<ConsentAnswer>> {
  const { agreement, draft, event, kitWords, register } = form;
  if (form.prepared?.event === event) form.outgoing = form.prepared.answer;
  else {
    form.outgoing = await (agreement || event !== 'given' ? changedAnswer(form, event) : newAnswer(form, (form.seed ??= newSeed())));
    // Another person may be here by now, and must not see any of it.
    if (form.draft === draft) form.prepared = { event, answer: form.outgoing };
  }
  const text = form.outgoing.record?.wording.text;
  return {
    // Without a record the question is what was pressed.
    question: { version: text?.version, text: text?.items.map(({ words }) => words).join(' ') ?? kitWords.stopAll, register: text?.register ?? register },
    answer: form.outgoing,
    answeredBy: respondents[draft.who ?? ''],
    lang: text?.lang ?? kitWords.lang,
  };
}

/** What was sent has arrived. Whatever the page does next builds on it. */
export function noteArrival(form: ConsentForm): ArrivalTitle {
  const { outgoing, draft, consentState } = form;
  const { record, state = consentState } = outgoing ?? {};
  form.agreement = record;
  form.arrival = outgoing;
  form.draft = { answers: answersIn(record?.answers ?? []), code: draft.code };
  form.prepared = undefined;
  if (state) become(form, state);
  if (record) form.opening.hold(record);
  return titleOfArrival(form);
}

/** What a form post says of it. */
export function entriesOf({ name, outgoing }: ConsentForm): Entries {
  return [
    [name, outgoing?.state ?? ''],
    [`${name}-event`, outgoing?.event ?? ''],
    [`${name}-code`, outgoing?.code ?? ''],
    [`${name}-record`, toJson(outgoing?.record)],
  ];
}
