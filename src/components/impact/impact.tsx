import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import { differences, type Difference, type ImpactAnswer, type Round } from '../../answers/impact';
import { words as english } from '../../language/en/tools/impact';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { registerOf } from '../../language/reading';
import type { ImpactMessages } from '../../language/tools/impact';
import { wordsFor } from '../../language/words';
import { afterPause, countInWords } from '../../parts/count';
import { focusQuestion } from '../../parts/focus';
import { askedQuestion } from '../../parts/shown-text';
import { hasWords } from '../../parts/slots';
import type { Theme } from '../../parts/theme';
import type { NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { AskingTool } from '../../tool/sending-form';
import { untouched, type ToolState } from '../../tool/state';
import { chosenByLink, misuseOf, roundOf, moreLimit, problemsOf, shownSlot } from './impact.logic';
import { box } from './impact.screens';

/**
 * Asks people what difference something made to them: now, after about three months, or after about a year. One choice is enough; words are extra. A link in an e-mail can
 * choose for the person (`?name=better`): they see their choice, and send it themselves. Answers are never added up to a score.
 *
 * @summary What difference did it make?
 * @status experimental
 * @since the next version
 * @slot - What you changed: “The library café has a lift now.” Readable without JavaScript.
 * @slot easy - The same in easy words, shown with `words="easy"`.
 * @slot next - What happens next, shown when the answer has arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @slot help - A `<co-help>`: whom to reach, if the person needs help or is not safe. It is on every screen.
 * @part tool - The box around the tool.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 */
@Component({ tag: 'co-impact', styleUrl: 'impact.css', shadow: true })
export class Impact implements AskingTool<ImpactAnswer> {
  /** Name of the answer, in the envelope, and of the part of a link that chooses: `?library-lift=better`. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** The site's own id of what you changed. Use the same one each time you ask. */
  @Prop() readonly changeId?: string;
  /** When you ask: `now`, after about `3-months`, or after about a `year`. */
  @Prop() readonly round: Round = 'now';
  /** Takes "Skip this one" away. */
  @Prop() readonly noSkip: boolean = false;
  /** Address that receives the answer, by POST. */
  @Prop() readonly action?: string;
  /** How the answer is written for `action`: `json`, its envelope; or `form`, the fields `name`, `name-round` and `name-more`. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answer, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Address of the page that says how to complain about the use of people's data. */
  @Prop() readonly complainHref?: string;
  /** Level of the titles, 1 to 6. Left out: one below the heading before the tool. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown: the question's and the tool's own. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** The page's own words instead of some of the tool's. For every element at once: `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ImpactMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** The person sends. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<ImpactAnswer>>;
  /** The answer arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answer did not arrive; it is still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  /** The person skipped the question. */
  @Event() coSkip!: EventEmitter<SkipDetail>;
  @Element() readonly host!: HTMLCoImpactElement;
  @State() state: ToolState = untouched;
  @State() value?: Difference;
  @State() text = '';
  /** What the live region under the text area says. */
  @State() count = '';
  /** Whether a link has chosen, and the person has not chosen anything else. */
  @State() isByLink = false;
  readonly frame = new Frame<ImpactAnswer>(this);
  readonly controls = { value: 'answer-0', words: 'answer-0', more: 'more' };
  readonly isOff = false;
  register: Register = 'standard';
  kitWords: ImpactMessages = english.standard;
  private readonly sayLater = afterPause();

  connectedCallback(): void {
    this.frame.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
  }

  componentWillLoad(): void {
    this.value = chosenByLink(this.name, isBrowser ? location.search : '');
    this.isByLink = this.value !== undefined;
  }

  componentWillRender(): void {
    this.register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, english, this.register, this.messages);
    reportLater(this.host, () => misuseOf(this, hasWords(this.host)));
  }

  /** Puts the focus on the first thing to answer. */
  @Method()
  async setFocus(): Promise<void> {
    focusQuestion(this.host);
  }

  /** The page has sent the answer: shows the thanks, with a code and words for the person if given. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** The page could not send the answer: it stays, and the person can try again. They are shown `problem`. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get roundNow(): Round {
    return roundOf(this.round);
  }

  get controlNames(): Readonly<Record<string, string>> {
    return { 'answer-0': this.kitWords[this.roundNow], 'more': this.kitWords.more };
  }

  findProblems(): readonly ToolProblem[] {
    return problemsOf(this.value, this.text, !this.noSkip);
  }

  content(): ToolContent<ImpactAnswer> {
    const { host, register, kitWords, value = 'not-sure', roundNow, text, changeId } = this;
    const more = text.trim() === '' ? {} : { more: text };
    const answer = { value, words: kitWords[value], round: roundNow, ...more };
    return { question: askedQuestion(host, shownSlot(host, register), changeId), answer, lang: kitWords.lang };
  }

  entries(): Entries {
    const { name, value = '', roundNow, text } = this;
    const entries: [string, string][] = [
      [name, value],
      [`${name}-round`, roundNow],
      [`${name}-more`, text],
    ];
    return entries.filter((entry) => name && entry[1]);
  }

  forget(): void {
    this.value = undefined;
    // The next person must not find an answer in the address.
    const address = new URL(location.href);
    if (chosenByLink(this.name, address.search)) {
      address.searchParams.delete(this.name);
      history.replaceState(history.state, '', address);
    }
    this.text = '';
    this.isByLink = false;
    this.count = '';
    this.sayLater();
  }

  readonly choose = (value: string | undefined): void => {
    this.value = differences.find((each) => each === value);
    this.isByLink = false;
    this.frame.changed('answer-0');
  };

  readonly write = (text: string): void => {
    this.text = text;
    this.frame.changed('more');
    this.sayLater(() => (this.count = countInWords(text, moreLimit, this.kitWords)));
  };

  readonly redraw = (): void => forceUpdate(this.host);
  readonly keep = (): void => keepCopy(this, ({ question, answer }) => [question.text, answer.words, answer.more]);

  render() {
    return <Host>{box(this)}</Host>;
  }
}
