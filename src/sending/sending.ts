import type { AnswerEnvelope } from '../answers/envelope';
import type { Outcome } from './outcome';
import { postAnswer } from './post-answer';

/** How long a page may take to answer `coSubmit`, in milliseconds, before the person is told that nothing was sent. */
export const pageTimeout = 60_000;

/**
 * The way of one tool's answers out of the page: to an address, or through the page itself.
 *
 * ```ts
 * const outcome = await this.sending.send(envelope, () => this.action);
 * ```
 */
export class Sending {
  private settle?: (outcome: Outcome) => void;
  /** Id of the answer that was posted last. */
  private tried?: string;

  /** Whether an answer is on its way. */
  get underway(): boolean {
    return this.settle !== undefined;
  }

  /**
   * Sends to the address that `route` gives; without one it waits for the page to call {@link conclude}.
   * `route` is called when the page's answer can already be taken, so that a page may answer at once.
   */
  async send(envelope: AnswerEnvelope<unknown>, route: () => string | undefined): Promise<Outcome> {
    const abort = new AbortController();
    const concluded = new Promise<Outcome>((resolve) => (this.settle = resolve));
    const action = route();
    const timer = setTimeout(() => action === undefined && this.conclude({ sent: false, reason: 'silence' }), pageTimeout);
    if (action !== undefined) void postAnswer(envelope, action, abort.signal, this.tried === envelope.id).then((outcome) => this.conclude(outcome));
    this.tried = envelope.id;
    const outcome = await concluded;
    clearTimeout(timer);
    abort.abort();
    return outcome;
  }

  /** Says what became of the answer. Returns `false` where none is on its way. */
  conclude(outcome: Outcome): boolean {
    const { settle } = this;
    this.settle = undefined;
    settle?.(outcome);
    return settle !== undefined;
  }
}
