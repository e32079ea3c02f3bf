import { Env } from '@stencil/core';
import '../language/ar';
import '../language/cy';
import { words as cardWords } from '../language/en/tools/i-statement';
import { words as impactWords } from '../language/en/tools/impact';
import { words as makerWords } from '../language/en/tools/i-statement-maker';
import { wordsIn } from '../language/words';
import type { Register } from '../language/messages';
import { commentAnswerOf, countedDraft, type CommentAnswer, type CommentDraft } from './comment';
import {
  honeypot,
  seal,
  type AnsweredStatement,
  type AnswerEnvelope,
  type AskedQuestion,
  type OwnStatement,
  type OwnStatementsAnswer,
  type StatementAnswer,
  type StatementSetAnswer,
} from './envelope';
import { differences, rounds, type ImpactAnswer, type Round } from './impact';
import { choicesToShow, respondents, type AnsweredBy, type Choice, type ScaleName } from './scales';
import { answerOf, fieldName, statementKey } from './statement';

/** What a server knows of the card that it put into its page. A form post holds only what the person did: what was asked is not the sender's to say. */
export interface AskedStatement {
  /** The `name` of the card, which begins the names of its fields. */
  readonly name: string;
  /** The question with the exact words of the page. `register` defaults to `standard`. */
  readonly question: Omit<AskedQuestion, 'register'> & Partial<Pick<AskedQuestion, 'register'>>;
  /** The scale of the card, `always-sometimes-never` where it is left out; or the page's own choices. */
  readonly choices?: ScaleName | readonly Choice[];
  /** BCP 47 tag of the language of the words, `en` where it is left out. */
  readonly lang?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What a server knows of the set that it put into its page. */
export interface AskedStatementSet extends Pick<AskedStatement, 'name' | 'choices' | 'lang'> {
  /** The title of the set with its id and version, as the page has them. `register` is that of all statements, and defaults to `standard`. */
  readonly question: AskedStatement['question'];
  /** The statements with the exact words of the page, in their order. */
  readonly statements: readonly Omit<AskedQuestion, 'register'>[];
}

/** What arrived, and what the person could choose from. */
class FormPost {
  private readonly texts: ReadonlyMap<string, string>;
  readonly register: Register;
  readonly answeredBy?: AnsweredBy;
  private readonly offered: readonly Choice[];

  constructor(
    fields: Iterable<readonly [name: string, value: unknown]>,
    private readonly asked: AskedStatement,
  ) {
    const { name, question, choices = 'always-sometimes-never', lang = 'en' } = asked;
    if (!name || !question.text) throw new TypeError('envelopeFromForm: asked.name and asked.question.text are needed.');
    this.texts = new Map([...fields].filter((field): field is [string, string] => typeof field[1] === 'string'));
    this.register = question.register ?? 'standard';
    this.answeredBy = respondents.find((respondent): respondent is AnsweredBy => respondent === this.field('who'));
    // Without JavaScript, the tool does not use the words about the other person. Only then is the empty field in the post.
    const forSomeone = this.answeredBy === 'someone-else' && !this.texts.has(`${name}-${honeypot}`);
    const [own, scale] = typeof choices === 'string' ? [undefined, choices] : [choices, undefined];
    this.offered = choicesToShow(own, scale ?? 'always-sometimes-never', wordsIn(lang, cardWords, this.register), this.register, forSomeone);
  }

  text(name: string): string {
    return this.texts.get(name) ?? '';
  }

  private field(part: string): string {
    return this.text(`${this.asked.name}-${part}`);
  }

  /** What a person wrote in a field. Browsers write line ends as CR LF in a form post. */
  words(name: string): string {
    return this.text(name).replaceAll('\r\n', '\n');
  }

  /** The answer in two fields. */
  answerIn(value: string, more: string): StatementAnswer {
    return answerOf({ value: this.text(value), moreText: this.words(more) }, this.offered);
  }

  /** A post without JavaScript has no id, so each gets a new one. */
  seal<Answer>(tool: string, answer: Answer): AnswerEnvelope<Answer> {
    const { name, question, lang = 'en' } = this.asked;
    const [id, proof, page] = ['id', 'proof', 'page'].map((part) => this.field(part)) as [string, string, string];
    const sealed = seal({
      tool,
      name,
      question: { ...question, register: this.register },
      answer,
      ...(this.answeredBy && { answeredBy: this.answeredBy }),
      lang,
      kit: String(Env.kitVersion),
      verdict: this.field(honeypot) || this.field('verdict') === 'unsure' ? 'unsure' : 'likely-person',
      ...(proof && { proof }),
      ...(/^https?:/.test(page) && { page }),
    });
    return uuid.test(id) ? { ...sealed, id } : sealed;
  }
}

/**
 * Makes the envelope of a card out of a form post: of a server-rendered card without JavaScript, of one with `encoding="form"`, or of a form
 * around the card. Runs on a server, without a DOM.
 *
 * ```js
 * const envelope = envelopeFromForm(new URLSearchParams(body), { name: 'home', question: { text: 'I choose who comes into my home.' } });
 * ```
 *
 * Fields that do not belong to the card, and values that it did not offer, are left out. A post without JavaScript has no id, so each gets a new one.
 *
 * @returns The envelope, or `undefined` where nothing was answered, or the statement was skipped: show the page again.
 * @throws TypeError where `asked` has no name or no words: a mistake of the server.
 */
export function envelopeFromForm(fields: Iterable<readonly [name: string, value: unknown]>, asked: AskedStatement): AnswerEnvelope | undefined {
  const post = new FormPost(fields, asked);
  const answer = post.answerIn(asked.name, `${asked.name}-more`);
  return Object.keys(answer).length > 0 ? post.seal('co-i-statement', answer) : undefined;
}

/**
 * The same for a set of statements: of a server-rendered set without JavaScript, or of one with `encoding="form"`.
 *
 * ```js
 * const envelope = envelopeFromSetForm(new URLSearchParams(body), {
 *   name: 'home',
 *   question: { text: 'My home' },
 *   statements: [{ id: 'home-1', text: 'I choose who comes into my home.' }],
 * });
 * ```
 *
 * @returns The envelope, or `undefined` where no statement was answered: show the page again.
 * @throws TypeError where `asked` has no name or no words: a mistake of the server.
 */
export function envelopeFromSetForm(
  fields: Iterable<readonly [name: string, value: unknown]>,
  asked: AskedStatementSet,
): AnswerEnvelope<StatementSetAnswer> | undefined {
  const { name, statements } = asked;
  const post = new FormPost(fields, asked);
  const answers = statements.flatMap((statement, index): AnsweredStatement[] => {
    const key = statement.id ? statementKey(statement.id, statement.version) : String(index + 1);
    const question = { ...statement, register: post.register };
    if (post.text(fieldName(name, key)) === 'skipped') return [{ question, skipped: true }];
    const answer = post.answerIn(fieldName(name, key), fieldName(name, key, '-more'));
    return Object.keys(answer).length > 0 ? [{ question, answer }] : [];
  });
  const sheet = post.text(`${name}-sheet`);
  const answer: StatementSetAnswer = sheet ? { answers, gathered: { by: 'paper', sheet } } : { answers };
  return answers.some((one) => one.answer) ? post.seal('co-i-statement-set', answer) : undefined;
}

/**
 * The same for a comment: of a server-rendered one without JavaScript, or of one with `encoding="form"`. Where to reply to is left out if it is not safe.
 *
 * ```js
 * const envelope = envelopeFromCommentForm(new URLSearchParams(body), { name: 'ideas', question: { text: 'What would you change?' } });
 * ```
 *
 * Without JavaScript, the post has no code to take back what is published. Give the person one, with `makeCode` of `coproduction-kit/consent`.
 *
 * @returns The envelope, or `undefined` where the person wrote nothing: show the page again.
 * @throws TypeError where `asked` has no name or no words: a mistake of the server.
 */
export function envelopeFromCommentForm(
  fields: Iterable<readonly [name: string, value: unknown]>,
  asked: Omit<AskedStatement, 'choices'>,
): AnswerEnvelope<CommentAnswer> | undefined {
  const post = new FormPost(fields, asked);
  const part = (name: string): string | undefined => post.text(`${asked.name}-${name}`).trim() || undefined;
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => values.find((value) => value === part(name));
  const draft: CommentDraft = {
    text: post.text(asked.name).replaceAll('\r\n', '\n'),
    publish: oneOf('publish', ['yes', 'no']),
    shownName: part('shown-name'),
    reply: oneOf('reply', ['yes', 'no']),
    contact: part('contact'),
    safe: oneOf('safe', ['yes', 'no', 'not-sure']),
  };
  const answer = commentAnswerOf(countedDraft(draft, { askPublish: true, askReply: true }), part('take-back'));
  return draft.text.trim() ? post.seal('co-comment', answer) : undefined;
}

/** What a server knows of the question what difference something made. */
export interface AskedImpact extends Pick<AskedStatement, 'name' | 'lang'> {
  /** What you changed, with its `change-id` as `id`, in the exact words of the page. `register` defaults to `standard`. */
  readonly question: AskedStatement['question'];
  /** When you asked. Left out: as the page says it in the post. */
  readonly round?: Round;
}

/**
 * The same for `<co-impact>`: of one that a server has drawn, without JavaScript, or of one with `encoding="form"`.
 *
 * ```js
 * const envelope = envelopeFromImpactForm(new URLSearchParams(body), { name: 'library-lift', question: { id: 'lift-1', text: 'The library café has a lift now.' } });
 * ```
 *
 * @returns The envelope, or `undefined` where nothing was chosen: show the page again.
 * @throws TypeError where `asked` has no name or no words: a mistake of the server.
 */
export function envelopeFromImpactForm(
  fields: Iterable<readonly [name: string, value: unknown]>,
  asked: AskedImpact,
): AnswerEnvelope<ImpactAnswer> | undefined {
  const { name, lang = 'en' } = asked;
  const post = new FormPost(fields, asked);
  const value = differences.find((each) => each === post.text(name));
  const round = asked.round ?? rounds.find((each) => each === post.text(`${name}-round`)) ?? 'now';
  const more = post.words(`${name}-more`);
  const words = value && wordsIn(lang, impactWords, post.register)[value];
  return value && words ? post.seal('co-impact', { value, words, round, ...(more.trim() && { more }) }) : undefined;
}

/** The names of the fields of statements that a person wrote: `own[2]`. */
const ownField = /^\[(\d{1,4})\]$/;

/**
 * The same for what people wrote themselves: of `<co-i-statement-maker>` that a server has drawn, without JavaScript, or with `encoding="form"`.
 *
 * ```js
 * const envelope = envelopeFromMakerForm(new URLSearchParams(body), { name: 'own', question: { text: 'What is a good day like for you?' } });
 * ```
 *
 * @returns The envelope, or `undefined` where nothing was written: show the page again.
 * @throws TypeError where `asked` has no name or no words: a mistake of the server.
 */
export function envelopeFromMakerForm(
  fields: Iterable<readonly [name: string, value: unknown]>,
  asked: AskedStatement,
): AnswerEnvelope<OwnStatementsAnswer> | undefined {
  const { name, lang = 'en' } = asked;
  const all = [...fields];
  const post = new FormPost(all, asked);
  const pictures = wordsIn(lang, makerWords, post.register) as unknown as Readonly<Record<string, string | undefined>>;
  const keys = all.flatMap(([field]) => (field.startsWith(name) ? (ownField.exec(field.slice(name.length))?.[1] ?? []) : []));
  const statements = [...new Set(keys)]
    .sort((one, other) => Number(one) - Number(other))
    .flatMap((key): OwnStatement[] => {
      const text = post.words(fieldName(name, key));
      const picture = post.text(fieldName(name, key, '-picture'));
      const words = pictures[`picture-${picture}`];
      const now = post.answerIn(fieldName(name, key, '-now'), '');
      return text.trim() ? [{ text, ...(words && { picture: { name: picture, words } }), ...(now.value && { now }) }] : [];
    });
  return statements.length > 0 ? post.seal('co-i-statement-maker', { statements }) : undefined;
}
