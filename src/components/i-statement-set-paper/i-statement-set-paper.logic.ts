/** What is typed in from one sheet, what is wrong with it, and what is sent. */
import type { AnsweredStatement, AnswerEnvelope, StatementSetAnswer } from '../../answers/envelope';
import type { AnsweredBy } from '../../answers/scales';
import { answerOf, entriesInSet, type Draft } from '../../answers/statement';
import type { Entries, ToolContent } from '../../sending/sending';
import type { ToolProblem } from '../../tool/problem';
import { askOf, problemsOf } from '../../tool/statement';
import { setAround, titleAround } from '../../tool/statement-mode';
import { askedWords, isAnswered, questionOf, type Statement } from '../../tool/statements';
import type { IStatementSetPaper } from './i-statement-set-paper';

/** One sheet, at one moment. */
export interface SheetDraft {
  /** Its number, as it is typed. */
  readonly sheet: string;
  /** By the key of the statement. */
  readonly answers: Readonly<Record<string, Draft | undefined>>;
  readonly answeredBy?: AnsweredBy;
}

export const emptySheet: SheetDraft = { sheet: '', answers: {} };

/** What counts of an answer now: a choice that is not shown does not, nor do words that are not asked for. */
export function draftOf({ draft, more, shownChoices }: IStatementSetPaper, key: string): Draft {
  const { value, moreText = '' } = draft.answers[key] ?? {};
  return { value: shownChoices.find((choice) => choice.value === value)?.value, moreText: more === 'off' ? '' : moreText };
}

const answered = (paper: IStatementSetPaper): Statement[] => paper.asked.filter(({ key }) => isAnswered(draftOf(paper, key)));

/** Whether a sheet with this number has arrived before. Two groups can have numbered their sheets alike, so it is pointed out and not refused. */
export const isDoubled = ({ draft, done }: Pick<IStatementSetPaper, 'draft' | 'done'>): boolean => done.includes(draft.sheet.trim());

export function findProblems(paper: IStatementSetPaper, isSending: boolean): ToolProblem[] {
  const { draft, asked, more, moreLimit } = paper;
  const problems: ToolProblem[] = draft.sheet.trim() ? [] : [{ control: 'sheet', key: 'writeSheet', flags: { valueMissing: true } }];
  for (const { key } of asked) {
    // Nobody can be made to write more on a sheet that is back.
    const rules = { choiceNeeded: false, more: more === 'off' ? more : 'optional', moreLimit, canSkip: true } as const;
    problems.push(...problemsOf(draftOf(paper, key), rules, `-${key}`));
  }
  return isSending && answered(paper).length === 0 ? [...problems, { control: 'send', key: 'answerOne' }] : problems;
}

export function contentOf(paper: IStatementSetPaper): ToolContent<StatementSetAnswer> {
  const { host, pack, register, answeredBy, kitWords, shownChoices, draft } = paper;
  const answers = answered(paper).map((statement): AnsweredStatement => ({
    question: questionOf(statement, register, answeredBy),
    answer: answerOf(draftOf(paper, statement.key), shownChoices),
  }));
  return {
    // One person’s answers to the set, as if they had given them on a screen.
    tool: setAround(host).localName,
    question: { id: pack?.id, version: pack?.version, text: titleAround(paper) || askOf(paper, kitWords), register },
    answer: { answers, gathered: { by: 'paper', sheet: draft.sheet.trim() } },
    answeredBy,
    lang: pack?.language ?? kitWords.lang,
  };
}

export function entriesOf(paper: IStatementSetPaper): Entries {
  const { name, draft, answeredBy } = paper;
  return [
    ...answered(paper).flatMap(({ key }) => entriesInSet(name, key, draftOf(paper, key))),
    [`${name}-sheet`, draft.sheet.trim()],
    ...(answeredBy ? [[`${name}-who`, answeredBy] as const] : []),
  ];
}

/** The control for each part of what was sent. */
export function controlsOf(paper: IStatementSetPaper): Record<string, string> {
  const entries = answered(paper).flatMap(({ key }, index): [string, string][] => [
    [`answers/${index}/answer/more`, `more-${key}`],
    [`answers/${index}`, `answer-${key}-0`],
  ]);
  return Object.fromEntries([...entries, ['gathered', 'sheet'], ['answeredBy', 'who-0']]);
}

/** What each control is about, by its id. */
export function controlNamesOf({ asked, register, answeredBy, kitWords }: IStatementSetPaper): Record<string, string> {
  const entries = asked.flatMap((statement) => {
    const { text } = askedWords(statement, register, answeredBy);
    return [`answer-${statement.key}-0`, `more-${statement.key}`].map((id) => [id, text]);
  });
  return { ...(Object.fromEntries(entries) as Record<string, string>), 'sheet': kitWords.sheet, 'who-0': kitWords.who };
}

/** A copy of the sheet, line by line. */
export const copyLines = ({ kitWords }: IStatementSetPaper, { question, answer }: AnswerEnvelope<StatementSetAnswer>): (string | undefined)[] => [
  question.text,
  `${kitWords.sheet}: ${answer.gathered?.sheet ?? ''}`,
  ...answer.answers.flatMap((one) => [one.question.text, one.answer?.words, one.answer?.more]),
];
