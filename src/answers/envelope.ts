import { toJson } from '../language/json';
import type { Register } from '../language/messages';
import type { AnsweredBy } from './scales';

/**
 * The version of the envelope. Its number grows when a receiver for the old number could go wrong: a part is removed, gets another
 * name, type or meaning, or becomes optional. A new optional part does not need a new version, because receivers ignore parts that they do not know.
 */
export const envelopeSchema = 'coproduction-kit/answer/1';

/** The question as the person saw it. */
export interface AskedQuestion {
  /** The site's own id of the statement or question, where it gave one. */
  readonly id?: string;
  /** The version of its text, where the site gave one. */
  readonly version?: string;
  /** The exact words shown, with runs of white space as one space. */
  readonly text: string;
  /** Whether those words were the standard or the easy ones. */
  readonly register: Register;
}

/** What a person answered to one statement. At least one of `value` and `more` is there. */
export interface StatementAnswer {
  /** The value of the choice. */
  readonly value?: string;
  /** The words of the choice, exactly as shown. */
  readonly words?: string;
  /** What the person wrote under "Tell us more", exactly as written. */
  readonly more?: string;
}

/** One statement of a set, and what the person answered to it. */
export interface AnsweredStatement {
  /** The statement as the person saw it. */
  readonly question: AskedQuestion;
  /** What the person answered, exactly as a single card would send it; left out if they skipped the statement. */
  readonly answer?: StatementAnswer;
  /** The person skipped the statement. One that they did not come to is not in the list. */
  readonly skipped?: true;
}

/** The answers were on paper, and someone typed them in. */
export interface GatheredOnPaper {
  readonly by: 'paper';
  /** The number on the sheet, as it was typed. */
  readonly sheet: string;
}

/** What a person answered to a set of statements. At least one of them has an answer. */
export interface StatementSetAnswer {
  /** In the order in which they were asked. */
  readonly answers: readonly AnsweredStatement[];
  /** How the answers were gathered; left out if the person answered on a screen. */
  readonly gathered?: GatheredOnPaper;
}

/** One I statement that a person wrote. */
export interface OwnStatement {
  /** Exactly as written. It is the person's own: show it as theirs, and do not change it. */
  readonly text: string;
  /** The picture that they picked: its name in the kit, and the words next to it, exactly as shown. */
  readonly picture?: { readonly name: string; readonly words: string };
  /** How true it is for them now, exactly as a single card would send it. */
  readonly now?: StatementAnswer;
}

/** The I statements that a person wrote. At least one. */
export interface OwnStatementsAnswer {
  /** In the order in which they were begun. */
  readonly statements: readonly OwnStatement[];
}

/** One statement that was asked in a room, and how many hands there were for each choice. */
export interface CountedStatement {
  /** The statement as the room saw it. */
  readonly question: AskedQuestion;
  /** Every choice, in the order shown. */
  readonly counts: readonly { readonly value: string; readonly words: string; readonly count: number }[];
  /** What people said, without names, as it was written down. */
  readonly said?: string;
}

/** Hands were counted in a room. They are not answers of one person, so they have another name: a receiver that does not know them takes none for an answer. */
export interface CountedSetAnswer {
  /** In the order in which they were asked. */
  readonly counts: readonly CountedStatement[];
  readonly gathered: {
    readonly by: 'hands';
    /** How many people were in the room. There can be more hands than people: it is pointed out to the person who counts, and not refused. */
    readonly people: number;
    /** Who counted: a name, or what they do there. */
    readonly countedBy: string;
  };
}

/** What a set sends: the answers of one person, or hands counted in a room. */
export type SetAnswer = StatementSetAnswer | CountedSetAnswer;

/**
 * What the shield against spam found. `likely-person`: nothing speaks against it. `unsure`: look at it before it is used.
 * It never says "not a person": the kit drops no answer.
 */
export type Verdict = 'likely-person' | 'unsure';

/**
 * One answer on its way to the organisation. It holds no user agent and no timing, and the page's address only where the site asks for it.
 * JSON Schema: `coproduction-kit/answer.schema.json`.
 */
export interface AnswerEnvelope<Answer = StatementAnswer> {
  readonly schema: typeof envelopeSchema;
  /** UUID of this answer; the same on every try to send it, so that a receiver can drop repeats. */
  readonly id: string;
  /** Tag name of the element that asked. */
  readonly tool: string;
  /** The `name` of that element. */
  readonly name: string;
  readonly question: AskedQuestion;
  readonly answer: Answer;
  /** Who answered; left out when it was not asked or not said. */
  readonly answeredBy?: AnsweredBy;
  /** BCP 47 tag of the language of the words shown. */
  readonly lang: string;
  /** When the person first sent it, ISO 8601, UTC. */
  readonly at: string;
  /** Version of the kit. */
  readonly kit: string;
  readonly verdict: Verdict;
  /** What a proof of work found, where the site uses one: for `verifySolution` of `altcha-lib`. */
  readonly proof?: string;
  /** Address of the page without its query and fragment, only with `include-page`; the person is told. */
  readonly page?: string;
}

/** The id of the field that no person sees, and the end of its name in a form post. */
export const honeypot = 'leave-empty';

/** A version 4 UUID (RFC 9562). `crypto.randomUUID` is missing on pages without a secure context; this works there too. */
export function uuid(): string {
  const random = (digit: number): number => digit ^ (Number(crypto.getRandomValues(new Uint8Array(1))) & (15 >> (digit / 4)));
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => random(Number(digit)).toString(16));
}

/** An answer without what sealing adds. */
export type Content<Answer> = Omit<AnswerEnvelope<Answer>, 'schema' | 'id' | 'at'>;

/**
 * Seals an answer into an envelope, with an id and the time. Where one of `earlier` holds the same answer, it is returned as it is:
 * the person tries again, and the receiver must know it as the same answer. A changed answer is a new one.
 */
export function seal<Answer>(content: Content<Answer>, earlier: readonly AnswerEnvelope<Answer>[] = []): AnswerEnvelope<Answer> {
  const essence = ({ name, question, answer, answeredBy }: Content<Answer>): string => toJson([name, question, answer, answeredBy]);
  const whole = JSON.parse(toJson(content)) as Content<Answer>;
  const same = earlier.find((envelope) => essence(envelope) === essence(whole));
  return same ?? { schema: envelopeSchema, id: uuid(), ...whole, at: new Date().toISOString() };
}
