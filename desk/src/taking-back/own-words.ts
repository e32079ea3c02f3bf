import type { CommentAnswer, OwnStatementsAnswer, StatementSetAnswer } from '../kit.ts';
import type { AnyEnvelope } from '../receiving/envelope.ts';

/** One piece of text that a person wrote, and can write in another way. */
export interface OwnWords {
  /** Name of its field: `more`, `answers-0`, `statements-2`. */
  readonly key: string;
  /** What it is about, if an answer has several. */
  readonly about?: string;
  readonly text: string;
}

type Written = { more?: string; value?: string; recording?: CommentAnswer['recording'] };
type Parts = Written & Partial<StatementSetAnswer & OwnStatementsAnswer>;

/** These hold what other people wrote or counted, or what was agreed: nobody can change such words. */
const fixed: readonly string[] = ['co-idea', 'co-consent-form', 'co-i-statement-set-group'];

/** What a person can change in their answer; the text is empty where they wrote nothing. Choices stay as they were chosen. */
export function ownWordsIn({ tool, answer }: AnyEnvelope): OwnWords[] {
  const { answers, statements, more, value, recording } = answer as Parts;
  if (fixed.includes(tool)) return [];
  return [
    ...((more ?? value ?? recording) === undefined ? [] : [{ key: 'more', text: more ?? '' }]),
    ...(answers ?? []).flatMap(({ question, answer: one }, index) => (one ? [{ key: `answers-${index}`, about: question.text, text: one.more ?? '' }] : [])),
    ...(statements ?? []).map(({ text }, index) => ({ key: `statements-${index}`, text })),
  ];
}

/** An answer with other words in it; `undefined` if nothing would be left. A field that is missing in `fields` stays as it is. */
export function withOwnWords(envelope: AnyEnvelope, fields: Readonly<Record<string, string>>): AnyEnvelope | undefined {
  const changes = new Map(ownWordsIn(envelope).map(({ key, text }) => [key, fields[key] ?? text]));
  const change = <Answer extends Written>(answer: Answer, key: string): Answer => {
    const { more: _, ...rest } = answer;
    const text = changes.get(key) ?? '';
    return (text.trim() ? { ...rest, more: text } : rest) as Answer;
  };
  const isEmpty = ({ more, value, recording }: Written): boolean => (more ?? value ?? recording) === undefined;

  const answer = envelope.answer as Parts;
  if (changes.has('more')) {
    const changed = change(answer, 'more');
    return isEmpty(changed) ? undefined : { ...envelope, answer: changed };
  }
  if (answer.answers) {
    const answers = answer.answers.map((one, index) => {
      if (!one.answer) return one;
      const changed = change(one.answer as Written, `answers-${index}`);
      return isEmpty(changed) ? { question: one.question, skipped: true as const } : { ...one, answer: changed };
    });
    return answers.some((one) => one.answer) ? { ...envelope, answer: { ...answer, answers } } : undefined;
  }
  const statements = (answer.statements ?? [])
    .map((one, index) => ({ ...one, text: changes.get(`statements-${index}`) ?? one.text }))
    .filter(({ text }) => text.trim());
  return statements.length > 0 ? { ...envelope, answer: { ...answer, statements } } : undefined;
}
