import type { ConsentState, Permission } from '../../consent/record';
import { readCode } from '../../consent/code';
import { focusOn } from '../../parts/focus';
import type { ToolProblem } from '../../tool/problem';
import { problemAt } from '../../tool/sending-form';
import { goTo, screenAfter } from '../../tool/steps';
import type { ConsentForm } from './consent-form';
import type { Draft, FormState } from './consent-form.state';
import { changesIn, stepOf } from './consent-form.steps';

/** The consent has another state. The page hears of it when the form is drawn: it may change the form because of it. */
export function become(form: ConsentForm, state: ConsentState): void {
  const before = form.consentState;
  form.consentState = state;
  if (state !== before) queueMicrotask(() => form.coState.emit({ state, before }));
}

const start = (form: ConsentForm): void => {
  if (form.consentState === 'not-started') become(form, 'reviewing');
};

/** The person says something: what changes, and the control that they use. */
export function put(form: ConsentForm, change: Partial<Draft>, control: string): void {
  form.draft = { ...form.draft, ...change };
  form.prepared = undefined;
  start(form);
  form.frame.changed(control);
  // What was wrong with everything was before this change.
  if (problemAt(form, 'send')) form.frame.changed('send');
}

/** Answers one item, in the words that are on the screen now. */
function answerItem(form: ConsentForm, item: string, answer: Permission): void {
  form.wording.noteAnswer();
  const { answers, takenBack } = form.draft;
  put(form, { answers: { ...answers, [item]: answer }, takenBack: takenBack?.filter((name) => name !== item) }, `item-${item}-0`);
}

export function answer(form: ConsentForm, item: string, permission: Permission): void {
  answerItem(form, item, permission);
  form.coAnswer.emit({ name: form.name, item, answer: permission });
}

/** Shows another screen. What was on this one is read before, as it is proved. */
export function go(form: ConsentForm, screen: string, change?: Partial<FormState>, focus?: string): void {
  form.wording.read();
  leaveMicrophone(form);
  start(form);
  goTo(form, screen, change, focus);
  form.wording.read();
}

export function skipItem(form: ConsentForm): void {
  const item = form.items.find((candidate) => stepOf(candidate) === form.state.screen);
  if (!item) return;
  answerItem(form, item.name, 'skipped');
  form.coSkip.emit({ name: form.name, questionId: item.name });
  form.go(screenAfter(form));
}

/** The person wants help. The page gets an event, and the person sees how to reach someone. */
export function askForHelp(form: ConsentForm, kind: 'haveQuestion' | 'wantHelp'): void {
  const { screen } = form.state;
  form.coHelp.emit({ kind, at: screen });
  form.go('help', { helpFrom: screen, asksFor: kind });
}

/** What is to be put right on the screen. */
export function problemsNow(form: ConsentForm, isSending: boolean): readonly ToolProblem[] {
  const { state, steps, showsAll } = form;
  const { screen } = state;
  // The person hears of these when they press the button, and not while they write.
  if (isSending && screen === 'code' && !readCode(form.draft.code ?? '')) return [{ control: 'code', key: 'codeWrong' }];
  if (isSending && screen === 'agreed' && changesIn(form).length === 0) return [{ control: 'send', key: 'noChange' }];
  return showsAll && screen === 'about' ? steps.flatMap((step) => form.problemsOf(step, true)) : form.problemsOf(screen);
}

/** Lets the microphone go. */
export function leaveMicrophone(form: ConsentForm): void {
  form.spokenYes.leave();
  form.draft = { ...form.draft, microphone: undefined };
}

/** Records a yes, up to 20 seconds. */
export function startSound(form: ConsentForm): void {
  const show = (change: Partial<Draft>): void => {
    put(form, change, 'record');
    focusOn(form.host, 'record');
  };
  if (form.draft.microphone === 'waiting') return;
  void form.spokenYes.record(
    (microphone) => show({ microphone }),
    (sound) => show({ sound, microphone: undefined }),
  );
}

/** Plays the yes. A person whose device cannot play it still has it. */
export function playYes(form: ConsentForm): void {
  const { draft, spokenYes } = form;
  if (draft.sound) void spokenYes.hear(draft.sound, () => put(form, { microphone: 'cannotPlay' }, 'record'));
}
