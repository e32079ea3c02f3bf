import { forceUpdate } from '@stencil/core';
import type { ConsentAnswer, ConsentEventType, ConsentRecord, ConsentState, Permission } from '../../consent/record';
import { consentWords } from '../../language/english';
import type { ConsentMessages, Register } from '../../language/messages';
import { languageOf } from '../../language/nearest';
import type { Problem } from '../../parts/error';
import { focusOn } from '../../parts/focus';
import { announce } from '../../parts/live';
import { stepWords } from './consent-form.asking';
import type { Item } from './consent-form.markup';
import { SpokenYes } from './consent-form.recording';
import { answersOf, problemsOf, stepAfter, stepOf, stepsOf } from './consent-form.steps';
import { readScreen, termsOf, textOf, type Readings } from './consent-form.told';
import type { Draft, Page, Seen, View } from './consent-form.view';

/** A form before anything was said on it. */
export const untouched: View = { screen: '', phase: 'open', problems: [], announcement: '' };

/** What is said on a form: where the person is, what they answer, and in which words they were asked. */
export abstract class Conversation {
  view = untouched;
  draft: Draft = { answers: {} };
  register: Register = 'standard';
  kitWords: ConsentMessages = consentWords.standard;
  items: readonly Item[] = [];
  controllers: readonly Element[] = [];
  state?: ConsentState;
  agreed?: ConsentRecord;
  /** What was on the screen, by the language and register of its words; and in which the last answer was given. */
  protected readings: Readonly<Record<string, Readings>> = {};
  private answeredIn = '';
  private version = '';
  private terms: Partial<ConsentRecord> = {};
  protected readonly spokenYes = new SpokenYes();
  /** What is sent, made once: a second try must be known as the same. */
  protected prepared?: { readonly event: ConsentEventType; readonly answer: ConsentAnswer };

  constructor(readonly markup: Page) {}

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

  /** Draws the form again. A mistake in that is reported, and changes nothing of what happens: what has arrived has arrived. */
  readonly refresh = (): void => {
    try {
      forceUpdate(this.markup.host);
    } catch (error) {
      reportError(error);
    }
  };

  protected become(state: ConsentState): void {
    const before = this.state;
    this.state = state;
    if (state !== before) this.markup.coState.emit({ state, before });
  }

  protected turnTo(change: Partial<View>, focus?: string): void {
    const { host } = this.markup;
    const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
    this.view = { ...this.view, announcement: '', ...change };
    this.refresh();
    if (focus) focusOn(host, focus);
    const { screen, announcement } = change;
    if (announcement === undefined && !screen) return;
    // Where buttons have gone with the last screen, Orca misses the title that has the focus.
    const isMissed = screen && buttons.some(({ isConnected }) => !isConnected);
    const item = this.items.find((candidate) => stepOf(candidate) === screen);
    const title = isMissed && (item?.words ?? host.shadowRoot?.getElementById(focus ?? '')?.textContent);
    announce(host, [title, announcement ? this.kitWords[announcement] : screen && stepWords(this)].filter(Boolean).join('\n'));
  }

  readonly put = (change: Partial<Draft>, control: string): void => {
    if (change.signature) {
      this.spokenYes.leave();
      this.view = { ...this.view, microphone: undefined };
    }
    this.draft = { ...this.draft, ...change };
    this.prepared = undefined;
    if (this.state === 'not-started') this.become('reviewing');
    this.turnTo({ problems: this.view.problems.filter((problem) => problem.control !== control && problem.control !== 'send') });
  };

  private get wordsNow(): string {
    return `${languageOf(this.markup.host) || this.kitWords.lang} ${this.register}`;
  }

  get seen(): Seen {
    const { readings, items, terms, version, answeredIn } = this;
    const texts = [...Object.keys(readings).filter((words) => words !== answeredIn), answeredIn].map((words) => {
      const [lang = '', register] = words.split(' ');
      return textOf(readings[words] ?? {}, version, lang, register as Register);
    });
    return { texts, items: items.map((item) => readings[answeredIn]?.[stepOf(item)]?.item ?? item), terms };
  }

  /**
   * Reads what is on the screen, which is what is proved. Where words have changed after an answer to them, that answer is taken back, and the person is
   * told. Another language or register is another text: both are proved.
   */
  protected readonly reread = (): void => {
    const { agreed, view, wordsNow, items, draft } = this;
    if (agreed || !/^(open|not-sent)$/.test(view.phase)) return;
    const before = this.readings[wordsNow] ?? {};
    const now = readScreen(this, before);
    this.readings = { ...this.readings, [wordsNow]: { ...before, ...now } };
    if (now.undo) this.terms = termsOf(this);
    const isChanged = (step: string): unknown => now[step] && before[step] && JSON.stringify(now[step].lines) !== JSON.stringify(before[step].lines);
    const isAround = isChanged('about') || isChanged('undo');
    const names = items.filter((item) => draft.answers[item.name] && (isAround || isChanged(stepOf(item)))).map(({ name }) => name);
    if (names.length === 0) return;
    this.prepared = undefined;
    const answers = Object.fromEntries(Object.entries(draft.answers).filter(([name]) => !names.includes(name)));
    this.draft = { ...draft, answers, takenBack: [...(draft.takenBack ?? []), ...names] };
    this.turnTo({ announcement: 'wordsChanged' });
  };

  /** Says something to an item, in the words that are on the screen now. */
  private say(item: string, answer: Permission): void {
    this.reread();
    this.answeredIn = this.wordsNow;
    this.version = this.markup.textVersion ?? '';
    const takenBack = this.draft.takenBack?.filter((name) => name !== item);
    this.put({ answers: { ...this.draft.answers, [item]: answer }, takenBack }, `item-${item}-0`);
  }

  readonly answer = (item: string, answer: Permission): void => {
    this.say(item, answer);
    this.markup.coAnswer.emit({ name: this.markup.name, item, answer });
  };

  readonly go = (screen: string, change: Partial<View> = {}, focus = `title-${screen}`): void => {
    this.reread();
    this.spokenYes.leave();
    if (this.state === 'not-started') this.become('reviewing');
    this.turnTo(
      { phase: 'open', problems: [], isChanging: screen !== 'check' && this.view.isChanging, outcome: undefined, microphone: undefined, ...change, screen },
      focus,
    );
    this.reread();
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
  protected findProblems(steps: readonly string[]): boolean {
    const problems = steps.flatMap((step) => problemsOf(step, this.items, this.draft, this.kitWords, this.showsAll));
    return this.showProblems(problems);
  }

  protected showProblems(problems: readonly Problem[]): boolean {
    if (problems.length > 0) this.turnTo({ problems }, problems.length > 1 ? 'summary' : problems[0]?.control);
    return problems.length > 0;
  }

  protected readonly isWhole = (step: string): boolean => problemsOf(step, this.items, this.draft, this.kitWords).length === 0;

  protected get following(): string {
    return stepAfter(this.view.screen, this.steps, this.isWhole, this.view.isChanging === true);
  }
}
