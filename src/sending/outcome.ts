/** What the organisation's address may say back; everything is optional. */
export interface SentInfo {
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
  /** The page called `failSent()`. */
  | 'page'
  /** There is no `action`, and the page said nothing. */
  | 'silence';

/** What became of an answer. `message` holds the words of the server or the page for the person, shown as text. */
export type Outcome =
  ({ readonly sent: true } & SentInfo) | { readonly sent: false; readonly reason: NotSentReason; readonly status?: number; readonly message?: string };
