import { toJson } from '../../language/json';
import { forceUpdate } from '@stencil/core';
import { readCode } from '../../consent/code';
import { readRecord, today, type ConsentAnswer, type ConsentEventType, type ConsentRecord, type Permission } from '../../consent/record';
import { consentWords } from '../../language/english';
import { registerOf } from '../../language/reading';
import { wordsFor } from '../../language/words';
import { isStillAt } from '../../parts/focus';
import { printOr } from '../../parts/print';
import type { Outcome } from '../../sending/outcome';
import { Sending } from '../../sending/sending';
import { Conversation, untouched } from './consent-form.conversation';
import { entriesOf, saidOf } from './consent-form.envelope';
import { childrenOf, isBrowser, itemOf, slotOf } from './consent-form.markup';
import { changedAnswer, newAnswer, newSeed, type Seed } from './consent-form.record';
import { saveReceipt, saveRecord, sentTitle } from './consent-form.receipt';
import { playSound } from './consent-form.recording';
import { answersIn, beginningOf } from './consent-form.steps';
import { refusedBy } from './consent-form.refusals';
import type { Form, Page } from './consent-form.view';

/** How long a page may look for a record, in milliseconds. */
const lookUpTimeout = 30_000;

/** The record that a page looks for; nothing where it finds none, or not in time. */
function foundIn(given: unknown): Promise<ConsentRecord | undefined> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, lookUpTimeout));
  return Promise.race([late, Promise.resolve(given)]).then(readRecord, () => undefined);
}

/** The way of a person through the form: what it begins with, what is sent, and what is left of it. */
export class Flow extends Conversation implements Form {
  sent?: ConsentAnswer;
  readonly sending: Sending<ConsentAnswer>;
  /** What the page gave last, and what was begun with. */
  private offered?: Pick<Page, 'mode' | 'record'>;
  private opened?: string;
  private isHolding = false;
  /** Counts up with each beginning and each sending: whatever comes late from another one is dropped. */
  private run = 0;
  private seed?: Seed;

  constructor(markup: Page) {
    super(markup);
    this.sending = new Sending(markup);
  }

  /** Reads what the page says now. */
  read(): void {
    const { host, mode, record, words, messages } = this.markup;
    const register = registerOf(host, words);
    const isOther = register !== this.register;
    this.register = register;
    this.kitWords = wordsFor(host, consentWords, register, messages);
    const elements = childrenOf(host, 'co-consent-item', slotOf);
    this.items = elements.map((element) => itemOf(element, register));
    this.controllers = childrenOf(host, 'co-consent-controller', () => 'controllers');
    // What they show follows the form.
    if (isOther) [...elements, ...this.controllers].forEach(forceUpdate);
    if (this.view.screen.startsWith('item-') && !this.agreed && !this.steps.includes(this.view.screen)) this.view = { ...this.view, screen: 'check' };
    if (this.isHolding || (this.offered?.mode === mode && this.offered.record === record)) return;
    this.offered = { mode, record };
    // A framework may give the same record anew each time that it draws.
    const agreed = readRecord(record);
    const opened = mode + toJson(agreed);
    if (this.opened !== opened) this.begin(agreed);
    this.opened = opened;
  }

  /** Begins: at the questions, at what was agreed, or at the code. Nothing of whoever was here before goes on. */
  private begin(agreed: ConsentRecord | undefined): void {
    const { mode } = this.markup;
    this.run++;
    this.spokenYes.leave();
    this.sending.clear();
    this.prepared = this.seed = this.sent = undefined;
    this.readings = {};
    this.agreed = mode === 'ask' ? undefined : agreed;
    this.draft = { answers: answersIn(this.agreed?.answers ?? []) };
    const { state, ...view } = beginningOf(mode, this.agreed, today());
    this.view = { ...untouched, ...view };
    this.become(state);
  }

  get code(): string | undefined {
    return this.agreed?.code ?? this.seed?.code ?? readCode(this.draft.code ?? '');
  }

  get receipt(): ConsentRecord | undefined {
    return this.prepared?.answer.record ?? this.agreed;
  }

  readonly proceed = (event: Event): void => {
    event.preventDefault();
    this.reread();
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
    this.turnTo({ phase: 'sending', announcement: 'looking' }, 'send');
    void foundIn(found).then((record) => {
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
    const { still } = this.draft;
    if (this.findProblems(['still'])) return;
    this.dispatch(still === 'still-happy' ? 'confirmed' : still === 'still-delete' ? 'withdrawn' : 'changed');
  }

  readonly dispatch = (event: ConsentEventType): void => void this.post(event);

  /** What is sent, with the proof of the words that were answered to. A second try has the same, unless the person has said something else. */
  private async prepare(event: ConsentEventType): Promise<ConsentAnswer> {
    if (this.prepared?.event === event) return this.prepared.answer;
    const answer = this.agreed || event !== 'given' ? await changedAnswer(this, event) : await newAnswer(this, (this.seed ??= newSeed()));
    this.prepared = { event, answer };
    return answer;
  }

  private async post(event: ConsentEventType): Promise<void> {
    const { markup } = this;
    if (this.view.phase === 'sending' || this.sending.underway) return;
    const run = ++this.run;
    this.turnTo({ phase: 'sending', announcement: 'sending', problems: [] }, 'send');
    const before = this.state;
    try {
      const answer = await this.prepare(event);
      if (run !== this.run) return;
      await this.sending.send(
        () => saidOf(this, answer),
        entriesOf(markup.name, answer),
        (outcome) => run === this.run && this.conclude(outcome, answer),
        () => run === this.run && this.turnTo({ announcement: 'sendingLong' }),
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
    this.offered = { mode: this.markup.mode, record };
  }

  private conclude(outcome: Outcome, answer: ConsentAnswer): void {
    const { record, state } = answer;
    const isHere = isStillAt(this.markup.host);
    if (outcome.sent) {
      this.agreed = record;
      this.state = state ?? this.state;
      this.sent = answer;
      this.draft = { answers: answersIn(record?.answers ?? []), code: this.draft.code };
      this.prepared = undefined;
      // Whatever the page does next stands on what was sent.
      if (record) this.hold(record);
      // Where the person is, they hear the title that takes the focus; elsewhere, the same is announced.
      this.turnTo({ phase: 'sent', outcome, arrived: new Date(), announcement: isHere ? '' : sentTitle(this) }, isHere ? 'title' : undefined);
    } else {
      const problems = refusedBy(outcome, this);
      const target = problems.length > 1 ? 'summary' : (problems[0]?.control ?? 'not-sent');
      this.turnTo({ phase: 'not-sent', outcome, problems, announcement: 'notSentStatus' }, isHere ? target : undefined);
    }
  }

  readonly startSound = (): void => {
    if (this.view.microphone === 'asked') return;
    void this.spokenYes.record(
      (microphone) => this.turnTo({ microphone }, 'record'),
      (sound) => {
        this.view = { ...this.view, microphone: undefined };
        this.put({ sound }, 'record');
        this.goTo('record');
      },
    );
  };

  readonly playYes = (): void => {
    if (this.draft.sound) void playSound(this.draft.sound);
  };

  readonly stopSound = (): void => this.spokenYes.stop();

  /** Follows what the page does with its words, in the moment in which it does it. */
  private readonly observer = isBrowser
    ? new MutationObserver(() => {
        this.refresh();
        this.reread();
      })
    : undefined;

  /** The element comes into the page. */
  enter(): void {
    // `attributeOldValue` asks for attributes, too: `attributes` is a name that the script-tag files shorten.
    this.observer?.observe(this.markup.host, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
  }

  /** The element leaves the page. */
  leave(): void {
    this.observer?.disconnect();
    this.spokenYes.leave();
  }

  private keep(keep: (form: Form) => void): void {
    keep(this);
    this.turnTo({ announcement: 'consentCopySaved' });
  }

  readonly keepCopy = (): void => this.keep(saveReceipt);

  readonly keepRecord = (): void => this.keep(saveRecord);

  readonly printOut = (printsLarge: boolean): void => {
    this.turnTo({ printsLarge });
    printOr(this.keepCopy);
  };

  /** Nothing of the person is here any more, and nothing of what the page gave. */
  readonly finishAll = (): void => {
    const phase = this.view.phase === 'sent' ? 'finished' : 'finished-unsent';
    this.hold();
    this.begin(undefined);
    this.turnTo({ phase, announcement: 'finishedStatus' }, 'title');
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
