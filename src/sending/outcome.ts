/** What the server's response may contain; everything is optional. */
export interface SentInfo {
  /** The `id` of the envelope that arrived. A page that confirms late gives it, so that no other answer is taken for it. */
  readonly id?: string;
  /** A code that the person can quote. */
  readonly reference?: string;
  /** Words for the person, shown as text. */
  readonly message?: string;
  /** The answer waits for a person to look at it (HTTP 202). */
  readonly review?: boolean;
}

/** Words for the person out of anything that a server or a page hands over: a string that is not empty, at most 500 characters, else nothing. */
export const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.slice(0, 500) : undefined);

/** Why an answer did not arrive. */
export type NotSentReason =
  /** The device is offline. */
  | 'offline'
  /** No answer: no such host, the connection broke, or a policy of the page or the server forbids it. */
  | 'network'
  /** No answer in time. */
  | 'timeout'
  /** The server said no (HTTP 4xx). */
  | 'refused'
  /** The server failed (HTTP 5xx). */
  | 'server'
  /** The server answered with a web page or a redirect: nobody knows whether the answer arrived. */
  | 'unclear'
  /** The page called `failSent()`, or something on it broke while the answer was sent: the console says what. */
  | 'page'
  /** There is no `action`, and the page said nothing. */
  | 'silence';

/** A problem detail (RFC 9457), as a server sends it; the page may hand it over as it came. */
export interface ProblemDetail {
  /** Words for the person, shown as text. */
  readonly detail?: string;
  /** What is wrong with which part: `{ pointer: '#/answer/more', detail: 'Too long.' }`. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** What a server has against one part of an answer (RFC 9457, its example of `errors`). */
export interface PartError {
  /** Its JSON pointer: `answer/more` for `#/answer/more`. */
  readonly place: string;
  /** Words for the person, shown as text beside the field. */
  readonly words: string;
}

export interface NotSent {
  readonly sent: false;
  readonly reason: NotSentReason;
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** Words of the server or the page for the person, shown as text. */
  readonly message?: string;
  readonly errors?: readonly PartError[];
}

/** What became of an answer. */
export type Outcome = ({ readonly sent: true } & SentInfo) | NotSent;
