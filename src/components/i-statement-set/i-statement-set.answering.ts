import type { AnsweredBy } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import { countInWords } from '../../parts/count';
import type { AnswerDetail } from '../../sending/events';
import type { ToolProblem } from '../../tool/problem';
import { problemsOf as problemsOfAnswer } from '../../tool/statement';
import { checking } from '../../tool/steps';
import type { IStatementSet } from './i-statement-set';
import { isAnswered, stepOf, type Statement } from '../../tool/statements';

/** What a person has done with one statement. */
export interface StatementDraft extends Draft {
  readonly isSkipped?: boolean;
}

/** What a person has answered, at one moment. */
export interface SetDraft {
  /** By the key of the statement. */
  readonly answers: Readonly<Record<string, StatementDraft | undefined>>;
  readonly answeredBy?: AnsweredBy;
}

/** Detail of `coAnswer` of a set: which statement, too. Never holds what the person wrote. */
export interface SetAnswerDetail extends AnswerDetail {
  /** The site's own id of the statement, where it gave one. */
  readonly statementId?: string;
}

/** What counts of an answer now: a choice that is not shown does not, nor do words that are not asked for. */
export function draftOf({ draft, more, shownChoices }: IStatementSet, key: string): StatementDraft {
  const { value, moreText = '', isSkipped } = draft.answers[key] ?? {};
  return { value: shownChoices.find((choice) => choice.value === value)?.value, moreText: more === 'off' ? '' : moreText, isSkipped };
}

/** The end of the ids of the controls of a statement. */
export const endOf = ({ key }: Pick<Statement, 'key'>): string => `-${key}`;

const statementAt = ({ statements }: IStatementSet, step: string): Statement | undefined => statements.find((statement) => stepOf(statement) === step);

/** What to put right with one statement. On a screen of its own it is answered or skipped. */
function problemsWith(set: IStatementSet, statement: Statement, isAlone: boolean): ToolProblem[] {
  const { more, moreLimit } = set;
  const draft = draftOf(set, statement.key);
  return problemsOfAnswer(draft, { choiceNeeded: isAlone && !isAnswered(draft), more, moreLimit, canSkip: true }, endOf(statement));
}

/** What to put right on one step. */
export function problemsOf(set: IStatementSet, step: string): ToolProblem[] {
  const statement = statementAt(set, step);
  return statement ? problemsWith(set, statement, true) : [];
}

/** What to put right on the screen. */
export function findProblems(set: IStatementSet, isSending: boolean): ToolProblem[] {
  const { statements, showsAll, state } = set;
  if (!set.isLast) return problemsOf(set, state.screen);
  const problems = showsAll ? statements.flatMap((statement) => problemsWith(set, statement, false)) : [];
  const isEmpty = !statements.some(({ key }) => isAnswered(draftOf(set, key)));
  return isSending && isEmpty ? [...problems, { control: 'send', key: 'answerOne' }] : problems;
}

/** The person changed their answer at a control, and the page is told. */
function put(set: IStatementSet, key: string, change: Partial<Draft>, control: string): void {
  const { draft, frame, name, statements } = set;
  set.draft = { ...draft, answers: { ...draft.answers, [key]: { moreText: '', ...draft.answers[key], ...change, isSkipped: false } } };
  frame.changed(control);
  // Nothing was answered when they wanted to send, and now something is.
  frame.changed('send');
  const { value, moreText } = draftOf(set, key);
  set.coAnswer.emit({ name, statementId: statements.find((statement) => statement.key === key)?.id, value, written: moreText.trim() !== '' });
}

export const choose = (set: IStatementSet, key: string, value: string | undefined): void => put(set, key, { value }, `answer${endOf({ key })}-0`);

export function write(set: IStatementSet, key: string, moreText: string): void {
  put(set, key, { moreText }, `more${endOf({ key })}`);
  set.sayLater(() => (set.count = { key, words: countInWords(moreText, set.moreLimit, set.kitWords) }));
}

/** The person skips the statement on the screen: an answer that they had given to it goes, because that is what they say. */
export function skipStatement(set: IStatementSet): void {
  const { state, draft, steps, name } = set;
  const statement = statementAt(set, state.screen);
  if (!statement) return;
  set.draft = { ...draft, answers: { ...draft.answers, [statement.key]: { moreText: '', isSkipped: true } } };
  set.go((!state.isChanging && steps[steps.indexOf(state.screen) + 1]) || checking);
  set.coSkip.emit({ name, questionId: statement.id });
}

/** What the person did in a server's drawing of the set before its script loaded; nothing if no server has drawn it. */
export function givenBefore(host: Element, name: string): SetDraft | undefined {
  const root = host.shadowRoot;
  if (!root?.querySelector('fieldset')) return undefined;
  const answers: Record<string, StatementDraft> = {};
  let answeredBy: AnsweredBy | undefined;
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:checked,textarea')) {
    const [, part = '', key = ''] = /^(-more)?\[(.*)\]$/.exec(field.name.slice(name.length)) ?? [];
    if (field.name === `${name}-who`) answeredBy = field.value as AnsweredBy;
    else if (key) answers[key] = { moreText: '', ...answers[key], [part ? 'moreText' : 'value']: field.value };
  }
  return { answers, answeredBy };
}
