import { forceUpdate } from '@stencil/core';
import type { AnsweredBy } from '../../answers/scales';
import { readCode } from '../../consent/code';
import { isExpired, readRecord, type ConsentAnswer, type ConsentEventType, type ConsentRecord, type ConsentState, type Permission } from '../../consent/record';
import { consentWords } from '../../language/english';
import { canonicalText, type ConsentText } from '../../consent/text';
import type { ConsentMessages, Register } from '../../language/messages';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import type { Problem } from '../../parts/error';
import { focusOn } from '../../parts/focus';
import type { Outcome } from '../../sending/outcome';
import { Sending } from '../../sending/sending';
import { childrenOf, itemsOf, slotOf, type Item } from './consent-form.markup';
import { changedAnswer, newRecord, newSeed, saveReceipt, saveRecord, type Seed } from './consent-form.receipt';
import { playSound, startRecording, type Recording } from './consent-form.recording';
import { textOf } from './consent-form.told';
import { answersIn, answersOf, problemsOf, stepAfter, stepOf, stepsOf } from './consent-form.steps';
import type { Draft, Form, Page, View } from './consent-form.view';

/** How long a page may look for a record, in milliseconds. */
const lookUpTimeout = 30_000;

const closed: View = { screen: '', phase: 'open', problems: [], announcement: '' };

/** The way of a person through the form: what they say, where they are, and what is sent. */
export class Flow implements Form {
  view = closed;
  draft: Draft = { answers: {} };
  register: Register = 'standard';
  kitWords: ConsentMessages = consentWords.standard;
  items: readonly Item[] = [];
  state?: ConsentState;
  agreed?: ConsentRecord;
  sent?: ConsentAnswer;
  answered: readonly ConsentText[] = [];
  readonly sending: Sending<ConsentAnswer>;
  /** What the page gave last, and what was begun with. */
  private seen?: Pick<Page, 'mode' | 'record'>;
  private opened?: string;
  private isHolding = false;
  /** Counts up with each beginning and each sending: whatever comes late from another one is dropped. */
  private run = 0;
  /** What is sent, made once: a second try must be known as the same. */
  private prepared?: { readonly key: string; readonly answer: ConsentAnswer };
  private seed?: Seed;
  private sound?: Recording;
  private soundRun = 0;

  constructor(readonly markup: Page) {
    this.sending = new Sending(markup);
  }

  /** Reads what the page says now. */
  read(): void {
    const { host, mode, record, words, messages } = this.markup;
    const register = registerOf(host, words);
    const isOther = register !== this.register;
    this.register = register;
    this.kitWords = wordsFor(host, consentWords, register, messages);
    this.items = itemsOf(host, register);
    for (const child of [...childrenOf(host, 'co-consent-controller', () => 'controllers'), ...childrenOf(host, 'co-consent-item', slotOf)])
      if (isOther) forceUpdate(child);
    if (this.view.screen.startsWith('item-') && !this.agreed && !this.steps.includes(this.view.screen)) this.view = { ...this.view, screen: 'check' };
    if (this.isHolding || (this.seen?.mode === mode && this.seen.record === record)) return;
    this.seen = { mode, record };
    // A framework may give the same record anew each time that it draws.
    const agreed = readRecord(record);
    const opened = mode + JSON.stringify(agreed);
    if (this.opened !== opened) this.begin(agreed);
    this.opened = opened;
  }

  /** Begins: at the questions, at what was agreed, or at the code. Nothing of whoever was here before goes on. */
  private begin(agreed: ConsentRecord | undefined): void {
    const { mode } = this.markup;
    this.run++;
    this.forgetSound();
    this.sending.clear();
    this.prepared = this.seed = this.sent = undefined;
    this.answered = [];
    this.agreed = mode === 'ask' ? undefined : agreed;
    this.draft = { answers: answersIn(this.agreed?.answers ?? []) };
    const isStopped = this.agreed?.state === 'withdrawn';
    // The day where the person is: Sweden writes dates as ISO 8601 does.
    const isOver = !isStopped && this.agreed !== undefined && isExpired(this.agreed, new Date().toLocaleDateString('sv'));
    const known = { ask: 'about', change: 'agreed', withdraw: 'stop', after: 'still' }[mode];
    const screen = mode === 'ask' ? known : !this.agreed ? 'code' : isOver && mode !== 'withdraw' ? 'expired' : known;
    this.view = { ...closed, screen, phase: isStopped ? 'sent' : 'open' };
    this.become(isOver ? 'expired' : (this.agreed?.state ?? 'not-started'));
  }

  get showsAll(): boolean {
    return this.markup.layout === 'page';
  }

  get steps(): string[] {
    return stepsOf(this.items, this.draft, this.markup.without);
  }

  /** Nobody sees the end move away: whoever has not said no to everything is counted as one who says yes. */
  get total(): number {
    const { items, draft } = this;
    const isRefused = answersOf(items, draft).every(({ name, answer }) => answer !== 'yes' && (answer === 'not-asked' || draft.answers[name]));
    return stepsOf(items, draft, this.markup.without, !isRefused).length + 1;
  }

  get isLast(): boolean {
    const { screen } = this.view;
    return screen === 'check' || (this.showsAll && screen === 'about') || (screen === 'signature' && this.agreed !== undefined);
  }

  get code(): string | undefined {
    return this.agreed?.code ?? this.seed?.code ?? readCode(this.draft.code ?? '');
  }

  get receipt(): ConsentRecord | undefined {
    return this.prepared?.answer.record ?? this.agreed;
  }

  readonly refresh = (): void => forceUpdate(this.markup.host);

  private become(state: ConsentState): void {
    const before = this.state;
    this.state = state;
    if (state !== before) this.markup.coState.emit({ state, before });
  }

  private turnTo(change: Partial<View>, focus?: string): void {
    this.view = { ...this.view, announcement: '', ...change };
    this.refresh();
    if (focus) focusOn(this.markup.host, focus);
  }

  readonly put = (change: Partial<Draft>, control: string): void => {
    if (change.signature) {
      this.forgetSound();
      this.view = { ...this.view, microphone: undefined };
    }
    this.draft = { ...this.draft, ...change };
    this.prepared = undefined;
    if (this.state === 'not-started') this.become('reviewing');
    this.turnTo({ problems: this.view.problems.filter((problem) => problem.control !== control && problem.control !== 'send') });
  };

  /** Says something to an item, in the words that are on the screen now: these are proved, whatever is on it later. */
  private say(item: string, answer: Permission): void {
    if (!this.agreed) {
      const text = textOf(this);
      const canonical = canonicalText(text);
      this.answered = [...this.answered.filter((other) => canonicalText(other) !== canonical), text];
    }
    this.put({ answers: { ...this.draft.answers, [item]: answer } }, `item-${item}-0`);
  }

  readonly answer = (item: string, answer: Permission): void => {
    this.say(item, answer);
    this.markup.coAnswer.emit({ name: this.markup.name, item, answer });
  };

  readonly go = (screen: string, change: Partial<View> = {}, focus = `title-${screen}`): void => {
    this.forgetSound();
    if (this.state === 'not-started') this.become('reviewing');
    this.turnTo(
      { phase: 'open', problems: [], isChanging: screen !== 'check' && this.view.isChanging, outcome: undefined, microphone: undefined, ...change, screen },
      focus,
    );
  };

  readonly goTo = (control: string): void => focusOn(this.markup.host, control);

  readonly goBack = (): void => {
    const { view, steps, agreed } = this;
    const before = steps.at(view.screen === 'check' ? -1 : steps.indexOf(view.screen) - 1) ?? 'about';
    this.go(agreed ? 'agreed' : view.isChanging ? 'check' : before);
  };

  readonly skipItem = (): void => {
    const item = this.items.find((candidate) => stepOf(candidate) === this.view.screen);
    if (!item) return;
    this.say(item.name, 'skipped');
    this.markup.coSkip.emit({ name: this.markup.name, questionId: item.name });
    this.go(this.following);
  };

  readonly askForHelp = (kind: 'haveQuestion' | 'wantHelp'): void => {
    const { screen } = this.view;
    this.markup.coHelp.emit({ kind, at: screen });
    this.go('help', { helpFrom: screen, asksFor: kind });
  };

  /** Shows what is to be put right; returns whether there is anything. */
  private findProblems(steps: readonly string[]): boolean {
    const problems = steps.flatMap((step) => problemsOf(step, this.items, this.draft, this.kitWords, this.showsAll));
    return this.showProblems(problems);
  }

  private showProblems(problems: readonly Problem[]): boolean {
    if (problems.length > 0) this.turnTo({ problems }, problems.length > 1 ? 'summary' : problems[0]?.control);
    return problems.length > 0;
  }

  private readonly isWhole = (step: string): boolean => problemsOf(step, this.items, this.draft, this.kitWords).length === 0;

  private get following(): string {
    return stepAfter(this.view.screen, this.steps, this.isWhole, this.view.isChanging === true);
  }

  readonly proceed = (event: Event): void => {
    event.preventDefault();
    const { view, steps, draft, agreed } = this;
    const { screen } = view;
    if (view.phase === 'sending') return;
    if (screen === 'code') this.tryCode();
    else if (screen === 'agreed') this.changeAnswers();
    else if (screen === 'stop') this.dispatch('withdrawn');
    else if (screen === 'still') this.sendStill();
    else if (this.showsAll && steps.includes(screen)) {
      if (!this.findProblems(steps)) this.dispatch('given');
    } else if (screen === 'check') {
      const begin = steps.find((step) => !this.isWhole(step));
      if (begin) this.go(begin, { isChanging: true });
      else this.dispatch('given');
    } else if (!this.findProblems([screen])) {
      const wish = screen === 'understood' ? draft.understood : undefined;
      if (agreed) this.dispatch('changed');
      else if (wish === 'haveQuestion' || wish === 'wantHelp') this.askForHelp(wish);
      else this.go(this.following);
    }
  };

  private tryCode(): void {
    const { kitWords, markup } = this;
    const code = readCode(this.draft.code ?? '');
    if (!code) return void this.showProblems([{ control: 'code', words: kitWords.codeWrong }]);
    let found: unknown;
    markup.coCode.emit({ code, waitForRecord: (record) => void (found = record) });
    if (!found) {
      this.go(markup.mode === 'after' ? 'still' : 'stop', { comeFrom: 'code' });
      return;
    }
    const run = ++this.run;
    this.turnTo({ phase: 'sending', announcement: kitWords.looking }, 'send');
    const late = new Promise<void>((resolve) => setTimeout(resolve, lookUpTimeout));
    void Promise.race([late, Promise.resolve(found)])
      .then(readRecord, () => undefined)
      .then((record) => {
        // The person has gone on, or somebody else is here.
        if (run !== this.run) return;
        if (!record) {
          this.turnTo({ phase: 'open', problems: [{ control: 'code', words: kitWords.codeUnknown }] }, 'code');
          return;
        }
        this.begin(record);
        this.turnTo({}, this.view.phase === 'sent' ? 'title' : `title-${this.view.screen}`);
      });
  }

  /** What is answered in another way than before. */
  private get changes(): [item: string, answer: Permission][] {
    const before = answersIn(this.agreed?.answers ?? []);
    return Object.entries(this.draft.answers).filter(([item, answer]) => before[item] !== answer);
  }

  /** A no that becomes a yes is agreed to anew, and signed. */
  private changeAnswers(): void {
    const changed = this.changes;
    if (changed.length === 0) this.showProblems([{ control: 'send', words: this.kitWords.noChange }]);
    else if (changed.some(([, answer]) => answer === 'yes')) this.go('signature');
    else this.dispatch('changed');
  }

  readonly pause = (): void => {
    if (this.agreed?.state === 'paused') this.dispatch('resumed');
    else if (this.changes.length > 0) this.showProblems([{ control: 'send', words: this.kitWords.changesFirst }]);
    else this.dispatch('paused');
  };

  private sendStill(): void {
    const { still, takeOut = [], takeOutWords = '' } = this.draft;
    if (!still) this.showProblems([{ control: 'still-0', words: this.kitWords.chooseOne }]);
    else if (still === 'still-happy') this.dispatch('confirmed');
    else if (still === 'still-delete') this.dispatch('withdrawn');
    else if (takeOut.length > 0 || takeOutWords.trim()) this.dispatch('changed');
    else this.showProblems([{ control: 'take-out-words', words: this.kitWords.tickOrWrite }]);
  }

  readonly dispatch = (event: ConsentEventType): void => void this.post(event);

  /** What is sent, with the proof of the words that are on the screen now. */
  private async prepare(event: ConsentEventType): Promise<ConsentAnswer> {
    const key = [event, this.register, this.kitWords.lang].join();
    if (this.prepared?.key === key) return this.prepared.answer;
    const answer = this.agreed || event !== 'given' ? await changedAnswer(this, event) : answerOf(await newRecord(this, (this.seed ??= newSeed())));
    this.prepared = { key, answer };
    return answer;
  }

  private async post(event: ConsentEventType): Promise<void> {
    const { markup, kitWords, register, draft } = this;
    if (this.view.phase === 'sending' || this.sending.underway) return;
    const run = ++this.run;
    this.turnTo({ phase: 'sending', announcement: kitWords.sending, problems: [] }, 'send');
    const before = this.state;
    try {
      const answer = await this.prepare(event);
      if (run !== this.run) return;
      const { code, record } = answer;
      const text = record?.wording.text;
      const respondent = { 'me': 'me', 'me-with-help': 'me-with-help', 'legal-authority': 'someone-else' } as const;
      const said = {
        question: { version: text?.version, text: text?.items.map(({ words }) => words).join(' ') ?? kitWords.stopAll, register: text?.register ?? register },
        answer,
        answeredBy: respondent[draft.who as 'me'] as AnsweredBy | undefined,
        lang: text?.lang ?? kitWords.lang,
      };
      const entries = Object.entries({ '': answer.state ?? '', '-event': answer.event, '-code': code, '-record': JSON.stringify(record) });
      await this.sending.send(
        said,
        entries.map(([end, value]) => [markup.name + end, value] as const),
        (outcome) => run === this.run && this.conclude(outcome, answer),
        () => run === this.run && this.turnTo({ announcement: kitWords.sendingLong }),
      );
    } catch (error) {
      reportError(error);
      if (run === this.run) this.conclude({ sent: false, reason: 'page' }, { event, code: '' });
    }
    const { state } = this;
    if (state && state !== before && run === this.run) markup.coState.emit({ state, before });
  }

  /** Puts a record, or none, in the place of the page's own, and does not take it for a new one of the page. */
  private hold(record?: ConsentRecord): void {
    this.isHolding = true;
    this.markup.holdRecord(record);
    this.isHolding = false;
    this.seen = { mode: this.markup.mode, record };
  }

  private conclude(outcome: Outcome, answer: ConsentAnswer): void {
    const { host } = this.markup;
    const { record, state } = answer;
    // The answer may take a while: whoever has gone on elsewhere is told, and not taken away from there.
    const isHere = host.matches(':focus-within') || document.activeElement === document.body;
    if (outcome.sent) {
      this.agreed = record;
      this.state = state ?? this.state;
      this.sent = answer;
      this.draft = { answers: answersIn(record?.answers ?? []), code: this.draft.code };
      this.prepared = undefined;
      // Whatever the page does next stands on what was sent.
      if (record) this.hold(record);
      this.turnTo({ phase: 'sent', outcome, arrived: new Date(), announcement: this.kitWords.sentStatus }, isHere ? 'title' : undefined);
    } else {
      const words = outcome.errors?.map((error) => error.words).join(' ');
      const problems = words ? [{ control: 'not-sent', words }] : [];
      this.turnTo({ phase: 'not-sent', outcome, problems, announcement: this.kitWords.notSentStatus }, isHere ? 'not-sent' : undefined);
    }
  }

  readonly startSound = (): void => {
    if (this.view.microphone === 'asked') return;
    const run = this.forgetSound();
    this.turnTo({ microphone: 'asked' }, 'record');
    void startRecording().then(
      async (recording) => {
        // The person has gone on while the browser asked them.
        if (run !== this.soundRun) {
          recording.stop();
          return;
        }
        this.sound = recording;
        this.turnTo({ microphone: 'on' }, 'record');
        const sound = await recording.ended;
        if (run !== this.soundRun) return;
        this.view = { ...this.view, microphone: undefined };
        this.put({ sound }, 'record');
        focusOn(this.markup.host, 'record');
      },
      () => run === this.soundRun && this.turnTo({ microphone: 'refused' }, 'record'),
    );
  };

  readonly playYes = (): void => {
    if (this.draft.sound) void playSound(this.draft.sound);
  };

  readonly stopSound = (): void => this.sound?.stop();

  /** Lets the microphone go; nothing is recorded of what is on its way. */
  forgetSound(): number {
    this.sound?.stop();
    this.sound = undefined;
    return ++this.soundRun;
  }

  private keep(keep: (form: Form) => void): void {
    keep(this);
    this.turnTo({ announcement: this.kitWords.consentCopySaved });
  }

  readonly keepCopy = (): void => this.keep(saveReceipt);

  readonly keepRecord = (): void => this.keep(saveRecord);

  readonly printOut = (printsLarge: boolean): void => {
    this.turnTo({ printsLarge });
    print();
  };

  /** Nothing of the person is here any more, and nothing of what the page gave. */
  readonly finishAll = (): void => {
    const phase = this.view.phase === 'sent' ? 'finished' : 'finished-unsent';
    this.hold();
    this.begin(undefined);
    this.turnTo({ phase, announcement: this.kitWords.finishedStatus }, 'title');
  };

  readonly beginAgain = (): void => {
    this.begin(undefined);
    this.go(this.items.length > 0 ? 'about' : this.view.screen);
  };

  /** Somebody comes Back to the page as the browser kept it: what was sent, or given by the page, is not for the next person. */
  readonly hideSent = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && (this.sent ?? this.agreed)) this.finishAll();
  };
}

/** What is sent of a new record. */
const answerOf = (record: ConsentRecord): ConsentAnswer => ({
  event: record.state === 'refused' ? 'refused' : 'given',
  state: record.state,
  code: record.code,
  record,
});
