import { Env } from '@stencil/core';
import '../language/ar';
import '../language/cy';
import { words as cardWords } from '../language/en/tools/i-statement';
import { wordsIn } from '../language/words';
import { honeypot, seal, type AnswerEnvelope, type AskedQuestion } from './envelope';
import { choicesToShow, respondents, type AnsweredBy, type Choice, type ScaleName } from './scales';
import { answerOf } from './statement';

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
  const { name, question, choices = 'always-sometimes-never', lang = 'en' } = asked;
  if (!name || !question.text) throw new TypeError('envelopeFromForm: asked.name and asked.question.text are needed.');
  const texts = new Map([...fields].filter((field): field is [string, string] => typeof field[1] === 'string'));
  const field = (part: string): string => texts.get(`${name}-${part}`) ?? '';
  const register = question.register ?? 'standard';
  const answeredBy = respondents.find((respondent): respondent is AnsweredBy => respondent === field('who'));
  // Without JavaScript, the card does not use the words about the other person. Only then is the empty field in the post.
  const forSomeone = answeredBy === 'someone-else' && !texts.has(`${name}-${honeypot}`);
  const [own, scale] = typeof choices === 'string' ? [undefined, choices] : [choices, undefined];
  const offered = choicesToShow(own, scale ?? 'always-sometimes-never', wordsIn(lang, cardWords, register), register, forSomeone);
  // Browsers write line ends as CR LF in a form post.
  const answer = answerOf({ value: texts.get(name), moreText: field('more').replaceAll('\r\n', '\n') }, offered);
  if (Object.keys(answer).length === 0) return undefined;
  const sealed = seal({
    tool: 'co-i-statement',
    name,
    question: { ...question, register },
    answer,
    ...(answeredBy && { answeredBy }),
    lang,
    kit: String(Env.kitVersion),
    verdict: field(honeypot) || field('verdict') === 'unsure' ? 'unsure' : 'likely-person',
    ...(field('proof') && { proof: field('proof') }),
    ...(/^https?:/.test(field('page')) && { page: field('page') }),
  });
  return uuid.test(field('id')) ? { ...sealed, id: field('id') } : sealed;
}
