import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { words, type ReceivingProblem } from '../language/receiving.ts';

/** What is wrong with one part of an answer, as RFC 9457 has it. The tools show `detail` next to the field that `pointer` names. */
export interface PartProblem {
  readonly pointer: string;
  readonly detail: string;
}

const statuses = {
  'unreadable': 400,
  'invalid': 422,
  'recording-broken': 400,
  'too-long': 413,
  'too-many': 429,
  'other-site': 403,
  'not-stored': 503,
  'no-such-form': 404,
  'nothing-there': 422,
} as const satisfies Record<ReceivingProblem, ContentfulStatusCode>;

/** An answer that is not taken. Nothing of it is stored. */
export class Refusal extends Error {
  readonly problem: ReceivingProblem;
  readonly errors: readonly PartProblem[];
  /** Seconds after which the tool may send it again by itself. */
  readonly retryAfter: number | undefined;

  constructor(problem: ReceivingProblem, { errors = [], retryAfter }: { readonly errors?: readonly PartProblem[]; readonly retryAfter?: number } = {}) {
    super(problem);
    this.problem = problem;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  get status(): ContentfulStatusCode {
    return statuses[this.problem];
  }
}

/** The response to an answer that is not taken: a problem detail, as the tools show it. */
export function problemDetail(context: Context, { problem, status, errors, retryAfter }: Refusal): Response {
  const [title, detail] = words.problems[problem];
  if (retryAfter !== undefined) context.header('retry-after', String(retryAfter));
  return context.body(JSON.stringify({ title, status, detail, ...(errors.length > 0 && { errors }) }), status, { 'content-type': 'application/problem+json' });
}
