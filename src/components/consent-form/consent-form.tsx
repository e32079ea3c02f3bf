import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import type { ConsentAnswer, ConsentEventType, ConsentRecord, ConsentState, LawfulBasis } from '../../consent/record';
import { words as consentWords } from '../../language/en/tools/consent-form';
import type { OwnMessages } from '../../language/locales';
import type { ConsentMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import { focusOn } from '../../parts/focus';
import type { Theme } from '../../parts/theme';
import type { NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import type { ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import type { SteppedTool } from '../../tool/steps';
import { go, problemsNow } from './consent-form.answering';
import { controlsByPlace, namesOfControls } from './consent-form.controls';
import type { ConsentAnswerDetail, ConsentCodeDetail, ConsentHelpDetail, ConsentStateDetail } from './consent-form.events';
import { isSecure, misuseOf, missingIn, type Item } from './consent-form.markup';
import { Opening } from './consent-form.opening';
import { saveReceipt } from './consent-form.receipt';
import type { Seed } from './consent-form.record';
import { formBox } from './consent-form.screens';
import { contentOf, entriesOf, noteArrival, proceed } from './consent-form.sending';
import { SpokenYes } from './consent-form.spoken-yes';
import type { ArrivalTitle, Draft, FormState, Mode, Prepared } from './consent-form.state';
import { countSteps, problemsOf, stepOf, stepsOf } from './consent-form.steps';
import { Wording } from './consent-form.wording';

/**
 * Asks for permission item by item, proves what was shown, gives the person a receipt, and lets them change or undo it as easily as they gave it.
 * Yes and no have the same weight; nothing is preselected, nothing is asked all at once, and a no to everything is a good answer. What is sent holds a
 * record (`coproduction-kit/consent-receipt.schema.json`): the answers, the exact words with their SHA-256, and a log of what happened.
 *
 * Needs a secure context (`https:`, or `localhost`): without it there is no proof of the words, and the form says so and asks nothing.
 *
 * @summary Ask, record and undo permission, item by item
 * @status experimental
 * @since 0.3.0
 * @slot - `<co-consent-item>`, one for each permission, and `<co-consent-controller>`, one for each joint controller. Readable without JavaScript.
 * @slot title - What it is about, in a few words. Left out: `project`.
 * @slot easy-title - The same in easy words.
 * @slot what-happens - What will happen, and how long it takes.
 * @slot easy-what-happens - The same in easy words.
 * @slot why - Why the organisation asks.
 * @slot easy-why - The same in easy words.
 * @slot good - What can be good about it.
 * @slot easy-good - The same in easy words.
 * @slot not-good - What may not be so good about it.
 * @slot easy-not-good - The same in easy words.
 * @slot cannot-undo - What nobody can take back, once it has happened. Left out: that print, and what others have shared, cannot be taken back.
 * @slot easy-cannot-undo - The same in easy words.
 * @slot contact - Other ways to reach a real person, such as a BSL video line.
 * @slot next - What happens next, shown when the answers have arrived.
 * @slot help - A `<co-help>`: whom to reach, if the person needs help or is not safe. It is on every screen.
 * @slot controllers - Filled by the form itself, with `<co-consent-controller>`.
 * @part tool - The box around the form.
 * @cssprop --co-brand - The site's brand colour; every other colour of the form is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-consent-form', styleUrl: 'consent-form.css', shadow: true })
export class ConsentForm implements SteppedTool<ConsentAnswer>, FormTool<ConsentAnswer> {
  /** Name of the answers, in the envelope. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** `ask` asks; `change` shows what was agreed and changes it; `withdraw` stops everything; `after` asks whether the person is still happy. */
  @Prop() readonly mode: Mode = 'ask';
  /** `steps` shows one question a screen; `page` shows all of them at once. */
  @Prop() readonly layout: 'steps' | 'page' = 'steps';
  /** Parts that are not asked, with spaces between: `understood`, `shown-name`, `who`. */
  @Prop() readonly without: string = '';
  /** What it is for, in a few words. */
  @Prop() readonly project?: string;
  /** The organisation that decides what is done with what a person gives: the controller (UK GDPR, Article 4(7)). Required. */
  @Prop() readonly organisation: string = '';
  /** Who asks for the organisation, by name or role. */
  @Prop() readonly askedBy?: string;
  /** Whom to ask in the organisation, by name or role. */
  @Prop() readonly contactName?: string;
  /** E-mail address. One of `contact-email`, `contact-address` and `contact-href` is required: not everybody uses a telephone. */
  @Prop() readonly contactEmail?: string;
  /** Address for letters. */
  @Prop() readonly contactAddress?: string;
  /** Telephone number. */
  @Prop() readonly contactPhone?: string;
  /** Address of a page with other ways, such as a contact form or a BSL video line. */
  @Prop() readonly contactHref?: string;
  /** Address of the privacy notice: a path, or `https:`. Required with `mode="ask"` (UK GDPR, Article 13). */
  @Prop() readonly privacyHref?: string;
  /** Address of the page that says how to complain about the use of people's data. Every controller in the UK has to tell people (Data (Use and Access) Act 2025). Left out: no link. */
  @Prop() readonly complainHref?: string;
  /** Address of the page where a person can change their mind: one with `mode="change"`. */
  @Prop() readonly changeHref?: string;
  /** Why the law lets the organisation use personal data (UK GDPR, Article 6(1)). It is not the person's agreement, which this form asks for. */
  @Prop() readonly lawfulBasis?: LawfulBasis;
  /** The organisation's version of its words. Required with `mode="ask"`: with the hash it proves what was agreed to. */
  @Prop() readonly textVersion?: string;
  /** The last day on which it is kept, as a date of ISO 8601: `2029-12-31`. */
  @Prop() readonly keepUntil?: string;
  /** When the person is asked again, as a date of ISO 8601. From that day on, the consent has expired. */
  @Prop() readonly askAgainOn?: string;
  /** Where the law applies, for the receipt: ISO 3166-1 alpha-2, or a part of it. */
  @Prop() readonly jurisdiction: string = 'GB';
  /** The organisation's own reference for the person, for the receipt; best a code that says nothing to others. Left out: the code of the consent. */
  @Prop({ mutable: true }) principalId?: string;
  /** Sensitive kinds of personal data (UK GDPR, Article 9), for the receipt, with commas between: “health”. */
  @Prop() readonly sensitiveCategories?: string;
  /** Where the person is asked, for the record: “Anytown library”. */
  @Prop() readonly place?: string;
  /** Who of the staff is there, for the record. */
  @Prop() readonly staffMember?: string;
  /** What was agreed before, as the receipt holds it: the object, or its JSON. For `change`, `withdraw` and `after`. Left out: the person writes their code. */
  @Prop({ mutable: true }) record?: ConsentRecord | string;
  /** Address that receives the answers, by POST. */
  @Prop() readonly action?: string;
  /** How they are written for `action`: `json`, their envelope; or `form`, the fields `name`, `name-event`, `name-code` and `name-record`. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answers, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Level of the titles, 1 to 5; those of parts are one deeper. */
  @Prop() readonly headingLevel: number = 2;
  /** Which words are shown: the page's and the form's own. Left out: as the page is read. */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the form's. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<ConsentMessages>;
  /** Fixes the theme. Left out: that of the page. */
  @Prop() readonly theme?: Theme;
  /** The person answered one item, or changed their answer to it. */
  @Event() coAnswer!: EventEmitter<ConsentAnswerDetail>;
  /** The person skipped an item. */
  @Event() coSkip!: EventEmitter<SkipDetail>;
  /** The person has a question, or wants help. Nothing is sent. */
  @Event() coHelp!: EventEmitter<ConsentHelpDetail>;
  /** The person wrote a code that can be one. The page can look for the record: `event.detail.waitForRecord(promise)`. */
  @Event() coCode!: EventEmitter<ConsentCodeDetail>;
  /** The consent has another state. */
  @Event() coState!: EventEmitter<ConsentStateDetail>;
  /** The person sends. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<ConsentAnswer>>;
  /** The answers arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answers did not arrive; they are still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;
  @Element() readonly host!: HTMLCoConsentFormElement;
  @State() state: FormState = { screen: '', phase: 'open', problems: [] };
  readonly frame = new Frame<ConsentAnswer>(this);
  readonly opening = new Opening(this);
  readonly wording = new Wording(this);
  readonly spokenYes = new SpokenYes();
  draft: Draft = { answers: {} };
  register: Register = 'standard';
  kitWords: ConsentMessages = consentWords.standard;
  items: readonly Item[] = [];
  /** The elements of the joint controllers. */
  controllers: readonly Element[] = [];
  consentState?: ConsentState;
  /** What was agreed before. */
  agreement?: ConsentRecord;
  /** What the person is sending, and what is sent for it. */
  event: ConsentEventType = 'given';
  prepared?: Prepared;
  outgoing?: ConsentAnswer;
  /** What arrived last. */
  arrival?: ConsentAnswer;
  seed?: Seed;
  /** Follows what the page does with its words. */
  private readonly observer = isBrowser
    ? new MutationObserver(() => {
        this.redraw();
        this.wording.read();
      })
    : undefined;

  connectedCallback(): void {
    this.frame.enter();
    // `attributeOldValue` asks for attributes, too: `attributes` is a name that the script-tag files shorten.
    this.observer?.observe(this.host, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
  }

  disconnectedCallback(): void {
    this.frame.leave();
    this.observer?.disconnect();
    this.spokenYes.leave();
  }

  componentWillLoad(): void {}

  componentWillRender(): void {
    this.opening.read();
    reportLater(this.host, () => misuseOf(this, missingIn(this, this.items), this.host.closest('form') !== null, isSecure(this.items)));
  }

  /** Puts the focus on the title of the screen. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, `title-${this.state.screen}`);
  }

  /** The page has sent the answers: shows what they are now, with words for the person if given. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** The page could not send the answers: they stay, and the person can try again. They are shown `problem`. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  get showsAll(): boolean {
    return this.layout === 'page';
  }

  /** What was agreed is changed in one step, and signed in another: nobody has to be told how many. */
  get steps(): string[] {
    return this.isPersonal ? ['agreed', 'signature'] : stepsOf(this.items, this.draft, this.without);
  }

  get total(): number {
    return this.isPersonal ? 0 : countSteps(this.items, this.draft, this.without);
  }

  /** Whether the main button sends: what is sent is on the screen. */
  get isLast(): boolean {
    const { screen } = this.state;
    return /^(agreed|stop|still|check)$/.test(screen) || (screen === 'about' && this.showsAll) || (screen === 'signature' && this.isPersonal);
  }

  get isPersonal(): boolean {
    return this.agreement !== undefined;
  }

  get controls(): Record<string, string> {
    return controlsByPlace(this);
  }
  get controlNames(): Record<string, string> {
    return namesOfControls(this);
  }

  titleOf(screen: string): string | undefined {
    return this.items.find((item) => stepOf(item) === screen)?.words;
  }

  problemsOf(step: string, canSkip?: boolean): readonly ToolProblem[] {
    return problemsOf(step, this.items, this.draft, canSkip);
  }

  findProblems(isSending: boolean): readonly ToolProblem[] {
    return problemsNow(this, isSending);
  }

  content(): Promise<ToolContent<ConsentAnswer>> {
    return contentOf(this);
  }
  entries(): Entries {
    return entriesOf(this);
  }

  noteArrival(): ArrivalTitle {
    return noteArrival(this);
  }

  forget(): void {
    this.opening.hold();
    this.opening.begin();
  }

  go(screen: string, change?: Partial<FormState>, focus?: string): void {
    go(this, screen, change, focus);
  }

  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.wording.read();
    if (this.state.phase !== 'sending' && !this.frame.showProblems(true, true, this.isLast && 'notSentYet')) proceed(this);
  };

  /** Puts a record instead of what the page gave about a person; without one, nothing of theirs is in the element. */
  holdRecord(record?: ConsentRecord): void {
    this.host.removeAttribute('record');
    this.record = record;
    if (record) return;
    this.host.removeAttribute('principal-id');
    this.principalId = undefined;
  }

  readonly redraw = (): void => forceUpdate(this.host);
  readonly keep = (): void => saveReceipt(this);

  render() {
    return <Host>{formBox(this)}</Host>;
  }
}
