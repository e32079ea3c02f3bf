import { toJson } from '../language/json';
import { Env, type EventEmitter } from '@stencil/core';
import { honeypot, seal, type AnswerEnvelope, type Content, type StatementAnswer } from '../answers/envelope';
import { reportMisuse } from '../language/misuse';
import { languageOf } from '../language/nearest';
import { isWebAddress } from './address';
import { diagnose } from './diagnosis';
import type { NotSentDetail, SentDetail, SubmitDetail } from './events';
import { words, type Outcome, type ProblemDetail, type SentInfo } from './outcome';
import { postAnswer, type Encoding, type Post } from './post-answer';
import { errorsOf } from './reply';
import { verdictOf } from './shield';

/** How long a page may take to answer `coSubmit`, in milliseconds, before the person is told that nothing was sent. */
export const pageTimeout = 60_000;
/** After how many milliseconds the person is told that it takes long. */
const slowAfter = 8000;
/** How long a proof of work may take, in milliseconds, before the answer goes without. */
const proofTimeout = 20_000;

/** What a tool has that sends: its element, the attributes that say where and how, and the three events. */
export interface SendingTool<Answer = StatementAnswer> {
  readonly host: HTMLElement;
  readonly name: string;
  readonly action?: string;
  readonly encoding: Encoding;
  readonly credentials: RequestCredentials;
  readonly includePage: boolean;
  /** It can tell of more than this tool sends: a set also tells what its modes send. */
  readonly coSubmit: { emit(detail: SubmitDetail<NoInfer<Answer>>): Event };
  /** What is sent with the answer: for a page that sends by itself. */
  readonly recording?: Blob;
  /** Puts the envelope, as JSON, into one request with its recording; nothing if there is none. */
  attach?(envelope: string): Pick<Post, 'body' | 'limits'> | undefined;
  readonly coSent: EventEmitter<SentDetail>;
  readonly coNotSent: EventEmitter<NotSentDetail>;
}

/** What only the tool knows of an answer. `tool`: the tool that asked, if it is not the element that sends. */
export type ToolContent<Answer = StatementAnswer> = Pick<Content<Answer>, 'question' | 'answer' | 'answeredBy' | 'lang'> &
  Partial<Pick<Content<Answer>, 'tool'>>;

/** Fields of a form post, by name. */
export type Entries = readonly (readonly [name: string, value: string])[];

/**
 * The way of one tool's answers out of the page: to an address, or through the page itself.
 *
 * ```ts
 * private readonly sending = new Sending<MyAnswer>(this);
 *
 * await this.sending.send(() => ({ question, answer, lang }), () => entries, (outcome) => (this.outcome = outcome));
 * ```
 */
export class Sending<Answer = StatementAnswer> {
  /** The sealed envelopes, the last one first, until they are cleared. An answer that is given again, even after another, keeps its envelope. */
  private sealed: AnswerEnvelope<Answer>[] = [];
  private settle?: (outcome: Outcome) => void;
  private abort?: AbortController;
  private readonly since = performance.now();

  constructor(private readonly tool: SendingTool<Answer>) {}

  /** Whether an answer is on its way. */
  get underway(): boolean {
    return this.settle !== undefined;
  }

  /** The answer that was sealed last. */
  get envelope(): AnswerEnvelope<Answer> | undefined {
    return this.sealed[0];
  }

  /** Puts an answer into an envelope; the same answer keeps its envelope. */
  seal(own: ToolContent<Answer>): AnswerEnvelope<Answer> {
    const { host, name, includePage } = this.tool;
    const trap = host.shadowRoot?.getElementById(honeypot) as HTMLInputElement | null | undefined;
    const content = {
      tool: host.localName,
      name,
      ...own,
      lang: languageOf(host) || own.lang,
      kit: String(Env.kitVersion),
      verdict: verdictOf(trap?.value, performance.now() - this.since),
      page: includePage ? location.href.split(/[?#]/)[0] : undefined,
    };
    const envelope = seal(content, this.sealed);
    this.sealed = [envelope, ...this.sealed.filter((other) => other !== envelope)];
    return envelope;
  }

  /** Nothing of the answer is kept, or sent, any more. */
  clear(): void {
    this.sealed = [];
    this.abort?.abort();
  }

  /**
   * Sends an answer: tells the page, then posts it, or waits for the page to call {@link confirm} or {@link fail}, also at once.
   * `entries` are what a form post says of it, asked for when `read` has the answer. `show` tells the person what became of it, before the page hears of it;
   * `showSlow`, that it takes long. Neither is called once the answer is cleared, and an answer that is cleared while `read` makes it is not sent.
   * Never throws: where something of the page breaks on the way, the answer was not sent; where it breaks while the outcome is drawn, the outcome stays.
   */
  async send(
    read: () => ToolContent<Answer> | Promise<ToolContent<Answer>>,
    entries: () => Entries,
    show: (outcome: Outcome) => void,
    showSlow?: () => void,
  ): Promise<void> {
    const { tool } = this;
    const { host } = tool;
    const controller = (this.abort = new AbortController());
    const concluded = new Promise<Outcome>((resolve) => (this.settle = resolve));
    const { settle } = this;
    // An answer that was cleared may end after the next one has begun.
    const end = (): void => {
      if (this.settle === settle) this.settle = undefined;
    };
    const breakOff = (error: unknown): void => {
      reportError(error);
      settle?.({ sent: false, reason: 'page' });
    };
    let action: string | undefined;
    let blocked = '';
    const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
      if (effectiveDirective === 'connect-src') blocked = blockedURI;
    };
    let id = '';
    try {
      const content = read();
      // Without a promise, the page hears of the answer in the same task as the press.
      const own = content instanceof Promise ? await content : content;
      if (controller.signal.aborted) {
        end();
        return;
      }
      const envelope = this.seal(own);
      ({ id } = envelope);
      // At the window: a picture called `addEventListener` hides that of the document.
      addEventListener('securitypolicyviolation', hear);
      const proofs: Promise<string>[] = [];
      const { defaultPrevented } = tool.coSubmit.emit({ envelope, recording: tool.recording, waitForProof: (proof) => void proofs.push(proof) });
      action = defaultPrevented ? undefined : tool.action || undefined;
      if (action) this.post(action, envelope, entries(), proofs, controller.signal).then(settle, breakOff);
    } catch (error) {
      breakOff(error);
    }
    const timers = [
      setTimeout(() => action ?? settle?.({ sent: false, reason: 'silence' }), pageTimeout),
      setTimeout(() => controller.signal.aborted || showSlow?.(), slowAfter),
    ];
    const outcome = await concluded;
    end();
    timers.forEach(clearTimeout);
    try {
      if (!controller.signal.aborted) show(outcome);
    } catch (error) {
      reportError(error);
    }
    controller.abort();
    if (outcome.sent) {
      tool.coSent.emit({ id, reference: outcome.reference, message: outcome.message, review: outcome.review });
    } else {
      tool.coNotSent.emit({ id, reason: outcome.reason, status: outcome.status });
      const fix = await diagnose(host, action, outcome, () => blocked);
      if (fix) reportMisuse(host, 'action', fix);
    }
    removeEventListener('securitypolicyviolation', hear);
  }

  private async post(
    action: string,
    envelope: AnswerEnvelope<Answer>,
    entries: Entries,
    proofs: readonly Promise<string>[],
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { tool } = this;
    const { name, encoding, credentials } = tool;
    if (!isWebAddress(action)) return { sent: false, reason: 'network' };
    const { id, verdict, page } = envelope;
    const postWith = (proof?: string): Post => {
      const fields = Object.entries({ id, verdict, page, proof }).map(([key, value = '']) => [`${name}-${key}`, value] as const);
      const asForm = encoding === 'form' && name;
      const json = toJson({ ...envelope, proof });
      const body = asForm ? new URLSearchParams([...entries, ...fields] as [string, string][]) : json;
      return { action, credentials, id, body, ...tool.attach?.(json) };
    };
    const late = new Promise<void>((resolve) => proofs.length && setTimeout(resolve, proofTimeout));
    const proven = Promise.race([late, Promise.all(proofs)]).then(
      (all) => postWith(all?.[0]),
      () => postWith(),
    );
    return postAnswer(postWith(), signal, proven);
  }

  /** The page has sent the answer. */
  confirm(info?: SentInfo | null): void {
    const { id, reference, message, review } = info ?? {};
    if (id && id !== this.envelope?.id) return;
    this.conclude({ sent: true, reference: words(reference), message: words(message), review: review === true });
  }

  /** The page could not send it; `problem` is shown to the person. */
  fail(problem?: string | ProblemDetail | null): void {
    const { detail, errors }: ProblemDetail = typeof problem === 'string' ? { detail: problem } : (problem ?? {});
    this.conclude({ sent: false, reason: 'page', message: words(detail), errors: errorsOf(errors) });
  }

  private conclude(outcome: Outcome): void {
    if (this.settle) this.settle(outcome);
    else reportMisuse(this.tool.host, 'confirmSent() or failSent()', 'was called when no answer was being sent.');
    this.settle = undefined;
  }
}
