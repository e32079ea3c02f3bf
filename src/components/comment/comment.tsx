import { Component, Element, Event, type EventEmitter, Host, Method, Prop, State, forceUpdate, h } from '@stencil/core';
import { commentAnswerOf, commentEntries, countedDraft, type CommentAnswer, type CommentDraft } from '../../answers/comment';
import { longestComment } from '../../answers/limits';
import { makeCode } from '../../consent/code';
import { words as commentWords } from '../../language/en/tools/comment';
import type { OwnMessages } from '../../language/locales';
import type { Register } from '../../language/messages';
import { reportLater } from '../../language/misuse';
import { registerOf } from '../../language/reading';
import type { CommentMessages } from '../../language/tools/comment';
import { wordsFor } from '../../language/words';
import { afterPause, countInWords } from '../../parts/count';
import { focusOn } from '../../parts/focus';
import { askedQuestion } from '../../parts/shown-text';
import { hasWords } from '../../parts/slots';
import type { Theme } from '../../parts/theme';
import type { AnswerDetail, NotSentDetail, SentDetail, SubmitDetail } from '../../sending/events';
import type { ProblemDetail, SentInfo } from '../../sending/outcome';
import { times, type Encoding, type Post } from '../../sending/post-answer';
import type { Entries, ToolContent } from '../../sending/sending';
import { Frame } from '../../tool/frame';
import { keepCopy } from '../../tool/keep-copy';
import type { ToolProblem } from '../../tool/problem';
import type { FormTool } from '../../tool/sending-form';
import { untouched, type ToolState } from '../../tool/state';
import { canRecord, draftBefore, misuseOf, problemsOf } from './comment.logic';
import { Recorder } from './comment.recorder';
import { commentBox, copyLines } from './comment.screens';

/** What is asked only because of an answer at another control: what was wrong with it may not be asked any more. */
const dependents: Readonly<Record<string, readonly string[]>> = { 'reply-0': ['contact', 'safe-0'], 'contact': ['safe-0'] };

/**
 * Asks for a comment or a story in the person's own words, written or spoken by the person, or written by someone for them, and sends it to the organisation.
 * There is no puzzle and no account. It can ask who is answering, whether it may be published, and whether a reply is wanted. Who reads it, and when, is in the slot `about`.
 *
 * @summary Say something in your own words
 * @status experimental
 * @since the next version
 * @slot - The question. Readable without JavaScript. Left out: “What do you want to say?”
 * @slot easy - The question in easy words, shown with `words="easy"`.
 * @slot about - Who reads what people write here, and when: “Amina and Joe read this on weekdays.”
 * @slot next - What happens next, shown when the answer has arrived.
 * @slot contact - Whom to ask when sending does not work.
 * @slot help - A `<co-help>`: whom to reach, if the person needs help or is not safe. It is on every screen.
 * @part tool - The box around the tool.
 * @cssprop --co-brand - The site's brand colour; every other colour is made from it, with enough contrast.
 * @cssprop --co-pictures - `none` leaves every picture out; its words stay.
 */
@Component({ tag: 'co-comment', styleUrl: 'comment.css', shadow: true })
export class CommentElement implements FormTool<CommentAnswer> {
  /** Name of the answer, in the envelope and in a form post. Required. */
  @Prop({ reflect: true }) readonly name: string = '';
  /** The site's own id of the question. */
  @Prop() readonly questionId?: string;
  /** The version of its text. */
  @Prop() readonly questionVersion?: string;
  /** The most characters that a person can send. */
  @Prop() readonly limit: number = 10_000;
  /** A person can record what they want to say. Your server must take recordings (`multipart/form-data`). Needs `encoding="json"` and a secure context (`https:`, or `localhost`). */
  @Prop() readonly spoken: boolean = false;
  /** How long a recording can be, in seconds: at most 300. */
  @Prop() readonly spokenLimit: number = longestComment;
  /** Asks who is answering: the person, the person with help, or someone who writes for them. */
  @Prop() readonly askWho: boolean = false;
  /** Asks whether the organisation may publish it, and under which name. The person gets a code with which they take it back. */
  @Prop() readonly askPublish: boolean = false;
  /** Asks whether the organisation may reply, where to, and whether that is safe. What is not safe is not sent. */
  @Prop() readonly askReply: boolean = false;
  /** Address of the page with your rules: what you publish, and what you do not. */
  @Prop() readonly moderationHref?: string;
  /** Address of the page where people take back what you published. They see it with their code. */
  @Prop() readonly changeHref?: string;
  /** Address of the privacy notice. */
  @Prop() readonly privacyHref?: string;
  /** Address of the page that says how to complain about the use of people's data. Every controller in the UK has to tell people (Data (Use and Access) Act 2025). Left out: no link. */
  @Prop() readonly complainHref?: string;
  /** Address that receives the answer, by POST. */
  @Prop() readonly action?: string;
  /** How the answer is written for `action`: `json`, its envelope; or `form`, the fields `name`, `name-who`, `name-publish`, `name-shown-name`, `name-take-back`, `name-reply`, `name-contact` and `name-safe`. */
  @Prop() readonly encoding: Encoding = 'json';
  /** Whether cookies go to `action`: `omit`, `same-origin` or `include`, as in `fetch`. */
  @Prop() readonly credentials: RequestCredentials = 'omit';
  /** Sends the address of the page with the answer, without its query and fragment, and tells the person. */
  @Prop() readonly includePage: boolean = false;
  /** Level of the titles, 1 to 6. Left out: one below the heading before the tool. */
  @Prop() readonly headingLevel?: number;
  /** Which words are shown: the question's and the tool's own. Left out: as the page is read (`<co-reading-bar>`, `data-co-reading`). */
  @Prop() readonly words?: Register;
  /** Your own words instead of some of the tool's: `{ send: 'Send my idea' }`. For every element at once, use `setMessages()`. */
  @Prop() readonly messages?: OwnMessages<CommentMessages>;
  /** Fixes the theme: `light` or `dark`, `more-contrast` or `calm`, or one of each. Left out: that of the page. */
  @Prop() readonly theme?: Theme;

  /** The person changed their answer. */
  @Event() coAnswer!: EventEmitter<AnswerDetail>;
  /** The person sends. Cancelable: then the page sends, and calls `confirmSent()` or `failSent()`. */
  @Event() coSubmit!: EventEmitter<SubmitDetail<CommentAnswer>>;
  /** The answer arrived. */
  @Event() coSent!: EventEmitter<SentDetail>;
  /** The answer did not arrive; it is still with the person. */
  @Event() coNotSent!: EventEmitter<NotSentDetail>;

  @Element() readonly host!: HTMLCoCommentElement;
  @State() state: ToolState = untouched;
  @State() draft: CommentDraft = { text: '' };
  /** What the live region under the text area says. */
  @State() count = '';
  readonly frame = new Frame<CommentAnswer>(this);
  readonly controls = { more: 'text', answeredBy: 'who-0', publish: 'publish-0', shownName: 'shown-name', reply: 'reply-0', contact: 'contact' };
  register: Register = 'standard';
  kitWords: CommentMessages = commentWords.standard;
  readonly recorder = new Recorder(this);
  private takeBackCode = '';
  private readonly sayLater = afterPause();

  connectedCallback(): void {
    this.frame.enter();
  }

  disconnectedCallback(): void {
    this.frame.leave();
    this.recorder.stop();
  }

  componentWillLoad(): void {
    this.draft = draftBefore(this.host);
  }

  componentWillRender(): void {
    this.register = registerOf(this.host, this.words);
    this.kitWords = wordsFor(this.host, commentWords, this.register, this.messages);
    reportLater(this.host, () => misuseOf(this));
  }

  /** Puts the focus into the field. */
  @Method()
  async setFocus(): Promise<void> {
    focusOn(this.host, 'text');
  }

  /** Call this when the page has sent the answer. It shows the thanks, and a code and words for the person if you give them. */
  @Method()
  async confirmSent(info?: SentInfo): Promise<void> {
    this.frame.sending.confirm(info);
  }

  /** Call this when the page could not send the answer. It stays, and the person sees `problem`: words, or a server's problem with each part. */
  @Method()
  async failSent(problem?: string | ProblemDetail): Promise<void> {
    this.frame.sending.fail(problem);
  }

  /** The slot of the question that fits the register, and has words. */
  get questionSlot(): string {
    return this.register === 'easy' && hasWords(this.host, 'easy') ? 'easy' : '';
  }

  get recording(): Blob | undefined {
    return this.recorder.sound;
  }

  get counted(): CommentDraft {
    return countedDraft(this.draft, this);
  }

  get controlNames(): Readonly<Record<string, string>> {
    const { kitWords } = this;
    return { 'text': kitWords.yourWords, 'contact': kitWords.contactLabel, 'safe-0': kitWords.safe };
  }

  findProblems(): readonly ToolProblem[] {
    const { control } = this.recorder;
    return [...problemsOf(this.counted, this.limit, canRecord(this)), ...(control ? [{ control, key: 'stopFirst' as const }] : [])];
  }

  content(): ToolContent<CommentAnswer> {
    const { host, questionId, questionVersion, kitWords, counted, questionSlot } = this;
    const { text, ...question } = askedQuestion(host, questionSlot, questionId, questionVersion);
    this.takeBackCode ||= makeCode();
    this.recorder.hush();
    return {
      question: { ...question, text: text || kitWords.ask },
      answer: commentAnswerOf(counted, this.takeBackCode),
      answeredBy: counted.answeredBy,
      lang: kitWords.lang,
    };
  }

  /** The envelope and the recording in one request. A large one may take minutes on a slow line. */
  attach(envelope: string): Pick<Post, 'body' | 'limits'> | undefined {
    const { recording } = this;
    if (!recording) return undefined;
    const body = new FormData();
    body.append('answer', envelope);
    body.append('recording', recording, 'recording');
    const { size } = recording;
    return { body, limits: { ...times, perTry: times.perTry + size / 20, whole: times.whole + size / 10 } };
  }

  entries(): Entries {
    return commentEntries(this.name, this.counted, this.takeBackCode);
  }

  forget(): void {
    this.sayLater();
    this.recorder.leave();
    this.draft = { text: '' };
    this.count = this.takeBackCode = '';
  }

  /** The person changed something at a control, and the page is told. */
  put(change: Partial<CommentDraft>, control: string): void {
    this.draft = { ...this.draft, ...change };
    for (const each of [control, ...(dependents[control] ?? [])]) this.frame.changed(each);
    this.coAnswer.emit({ name: this.name, written: this.draft.text.trim() !== '' });
  }

  readonly write = (text: string): void => {
    this.put({ text }, 'text');
    this.sayLater(() => (this.count = countInWords(text, this.limit, this.kitWords)));
  };

  /** After clearing, the person writes again. */
  readonly reopen = (): void => {
    this.frame.show({ phase: 'open', announcement: 'openedStatus' }, 'text');
  };

  readonly redraw = (): void => forceUpdate(this.host);

  readonly keep = (): void => keepCopy(this, (envelope) => copyLines(this, envelope));

  render() {
    return <Host>{commentBox(this)}</Host>;
  }
}
