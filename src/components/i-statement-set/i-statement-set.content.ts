/** What is sent, in which words a person reads it again, and where a server's problem with it belongs. */
import type { AnswerEnvelope, AnsweredStatement, StatementSetAnswer } from '../../answers/envelope';
import { answerOf, entriesInSet } from '../../answers/statement';
import type { Entries, ToolContent } from '../../sending/sending';
import { askOf } from '../../tool/statement';
import type { IStatementSet } from './i-statement-set';
import { draftOf, endOf } from './i-statement-set.answering';
import { askedWords, creditsOf, isAnswered, questionOf, stepOf, titleOf, wordsIn, type Statement } from '../../tool/statements';

/** The statements that the person has answered or skipped, in their order. */
const toSend = (set: IStatementSet): Statement[] =>
  set.statements.filter(({ key }) => {
    const draft = draftOf(set, key);
    return draft.isSkipped || isAnswered(draft);
  });

/** What is sent: every answer with the words on the screen. */
export function contentOf(set: IStatementSet): ToolContent<StatementSetAnswer> {
  const { register, answeredBy, kitWords, shownChoices, shownPack } = set;
  const { id, version, language } = shownPack ?? {};
  const answers = toSend(set).map((statement): AnsweredStatement => {
    const question = questionOf(statement, register, answeredBy);
    const draft = draftOf(set, statement.key);
    return draft.isSkipped ? { question, skipped: true } : { question, answer: answerOf(draft, shownChoices) };
  });
  return {
    question: { id, version, text: titleOf(set.host, shownPack) || askOf(set, kitWords), register },
    answer: { answers },
    answeredBy,
    lang: language ?? kitWords.lang,
  };
}

/** The same as fields of a form post. */
export function entriesOf(set: IStatementSet): Entries {
  const { name, answeredBy = '' } = set;
  const entries = toSend(set).flatMap(({ key }) => {
    const draft = draftOf(set, key);
    return entriesInSet(name, key, draft, draft.isSkipped);
  });
  return [...entries, ...(answeredBy ? [[`${name}-who`, answeredBy] as const] : [])];
}

/** The control for each part of what was sent. If it is not on the screen, that is the way back to its statement. */
export function controlsOf(set: IStatementSet): Record<string, string> {
  const { showsAll } = set;
  const entries = toSend(set).flatMap((statement, index): [string, string][] => {
    const [step, end] = [stepOf(statement), endOf(statement)];
    return [
      [`answers/${index}/answer/more`, showsAll ? `more${end}` : `change-${step}`],
      [`answers/${index}`, showsAll ? `answer${end}-0` : `change-${step}`],
    ];
  });
  return Object.fromEntries([...entries, ['answeredBy', showsAll ? 'who-0' : 'change-who']]);
}

/** What each control is about, by its id. */
export function controlNamesOf(set: IStatementSet): Record<string, string> {
  const { statements, register, answeredBy, kitWords } = set;
  const entries = statements.flatMap((statement): [string, string][] => {
    const { text } = askedWords(statement, register, answeredBy);
    const end = endOf(statement);
    return [`answer${end}-0`, `more${end}`, `change-${stepOf(statement)}`].map((id) => [id, text]);
  });
  return { ...Object.fromEntries(entries), 'who-0': kitWords.who, 'change-who': kitWords.who };
}

/** A person's own copy, line by line. */
export function copyLines(set: IStatementSet, { question, answer }: AnswerEnvelope<StatementSetAnswer>): (string | undefined)[] {
  const { kitWords, host, shownPack } = set;
  return [
    question.text,
    ...answer.answers.flatMap((one) => [one.question.text, ...(one.skipped ? [kitWords.skipped] : [one.answer?.words, one.answer?.more])]),
    wordsIn(host, 'credits') || creditsOf(shownPack, kitWords).join('\n'),
  ];
}
