import { Component, Element, Event, type EventEmitter, Host, Method, Prop, h } from '@stencil/core';
import type { ConsentAnswer, ConsentRecord, LawfulBasis } from '../../consent/record';
import type { OwnMessages } from '../../language/locales';
import type { ConsentMessages, Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { watchFields } from '../../parts/filled-fields';
import { followPage, leavePage } from '../../parts/follow-page';
import type { Theme } from '../../parts/theme';
import type { NotSentDetail, SentDetail, SkipDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import type { Encoding } from '../../sending/post-answer';
import type { ConsentAnswerDetail, ConsentCodeDetail, ConsentHelpDetail, ConsentStateDetail } from './consent-form.events';
import { Flow } from './consent-form.flow';
import { isBrowser, misuseOf, missingIn } from './consent-form.markup';
import { FormBox } from './consent-form.screens';
import type { Mode, Page } from './consent-form.view';

/** Whether the words can be proved here: a browser has WebCrypto only on a page that came safely. A server that renders has no part in it. */
const isSecure = (): boolean => !isBrowser || Boolean((globalThis.crypto as Partial<Crypto> | undefined)?.subtle);

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
 * @slot - `<co-consent-item>`, one for each permission, and `<co-consent-controller>`, one for each joint controller. Readable before and without script.
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
 * @slot contact - Other ways to reach somebody real, such as a BSL video line.
 * @slot next - What happens next, shown when the answers have arrived.
 * @slot controllers - Filled by the form itself, with `<co-consent-controller>`.
 * @part tool - The box around the form.
 * @cssprop --co-brand - The site's brand colour; every other colour of the form is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-consent-form', styleUrl: 'consent-form.css', shadow: true })
export class ConsentForm implements Page {
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
  /** The page's own words in the place of some of the form's. For every element at once: `setMessages()`. */
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
  private readonly flow = new Flow(this);

  connectedCallback(): void {
    followPage(this.host);
    this.flow.enter();
    addEventListener('pageshow', this.flow.hideSent);
  }

  disconnectedCallback(): void {
    leavePage(this.host);
    removeEventListener('pageshow', this.flow.hideSent);
    this.flow.leave();
  }

  componentWillLoad(): void {
    watchFields();
  }

  componentWillRender(): void {
    this.flow.read();
    reportLater(this.host, () => misuseOf(this, this.missing, this.host.closest('form') !== null, this.isSecure));
  }

  /** What was agreed can be stopped and changed without a hash: only a new consent needs one. */
  private get isSecure(): boolean {
    return isSecure() || this.flow.items.length === 0;
  }

  private get missing(): string[] {
    return missingIn(this, this.flow.items);
  }

  readonly holdRecord = (record?: ConsentRecord): void => {
    this.host.removeAttribute('record');
    this.record = record;
    if (record) return;
    this.host.removeAttribute('principal-id');
    this.principalId = undefined;
  };

  /** Puts the focus on the title of the screen. */
  @Method()
  async setFocus(): Promise<void> {
    this.flow.goTo(`title-${this.flow.view.screen}`);
  }

  /** The page has sent the answers: shows what they are now, with words for the person if given. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.flow.sending.confirm(info);
  }

  /** The page could not send the answers: they stay, and the person can try again. They are shown `problem`. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.flow.sending.fail(problem);
  }

  render() {
    return <Host>{FormBox(this.flow, this.missing, this.isSecure)}</Host>;
  }
}
