/** What is counted in a room, what is wrong with it, and what is sent. */
import type { AnswerEnvelope, CountedSetAnswer, CountedStatement } from '../../answers/envelope';
import { fieldName } from '../../answers/statement';
import { numberIn } from '../../parts/number-field';
import type { Entries, ToolContent } from '../../sending/sending';
import { tooLongAt, type ToolProblem } from '../../tool/problem';
import { askOf } from '../../tool/statement';
import { titleAround } from '../../tool/statement-mode';
import { askedWords, questionOf, stepOf, type Statement } from '../../tool/statements';
import { checking } from '../../tool/steps';
import type { IStatementSetGroup } from './i-statement-set-group';

/** What was counted about one statement: numbers as they are typed, by the value of the choice. */
export interface Tally {
  readonly hands: Readonly<Record<string, string | undefined>>;
  readonly said: string;
}

/** A session, at one moment. */
export interface GroupDraft {
  readonly people: string;
  readonly countedBy: string;
  /** By the key of the statement. */
  readonly tallies: Readonly<Record<string, Tally | undefined>>;
}

export const emptyDraft: GroupDraft = { people: '', countedBy: '', tallies: {} };
const emptyTally: Tally = { hands: {}, said: '' };

/** The screen before the first statement. */
export const room = 'room';

export const tallyOf = ({ draft }: Pick<IStatementSetGroup, 'draft'>, key: string): Tally => draft.tallies[key] ?? emptyTally;

/** The hands for one choice; 0 where nothing is typed. */
export const handsFor = ({ hands }: Tally, value: string): number => numberIn(hands[value] ?? '') ?? 0;

/** All hands of one statement. */
export const handsIn = (tally: Tally, values: readonly string[]): number => values.reduce((sum, value) => sum + handsFor(tally, value), 0);

/** A choice with its count, in words. */
export const countWords = ({ kitWords }: Pick<IStatementSetGroup, 'kitWords'>, words: string, count: string | number): string =>
  kitWords.counted.replace('{words}', () => words).replace('{count}', `${count}`);

/** How many hands there are, and whether that is more than people. It is pointed out, and never refused: people may put up both, or change their minds. */
export function handsInWords(group: IStatementSetGroup, key: string): string[] {
  const { kitWords, shownChoices, draft } = group;
  const hands = handsIn(
    tallyOf(group, key),
    shownChoices.map(({ value }) => value),
  );
  const people = numberIn(draft.people) ?? 0;
  const sum = kitWords.hands.replace('{hands}', `${hands}`).replace('{people}', `${people}`);
  return hands > people ? [sum, kitWords.moreHands] : [sum];
}

/** Whether anything is counted, or written down, about a statement. */
export const isCounted = (tally: Tally): boolean => Object.values(tally.hands).some((text) => text?.trim()) || tally.said.trim() !== '';

/** The id of the control of one choice. */
export const controlOf = (key: string, index: number): string => `count-${key}-${index}`;

const counted = (group: IStatementSetGroup): Statement[] => group.asked.filter(({ key }) => isCounted(tallyOf(group, key)));

/** What to put right on one screen. */
export function problemsOf(group: IStatementSetGroup, step: string): ToolProblem[] {
  const { draft, asked, shownChoices, moreLimit } = group;
  if (step === room) {
    return [
      ...(numberIn(draft.people) === undefined ? [{ control: 'people', key: 'writeNumber' as const }] : []),
      ...(draft.countedBy.trim() ? [] : [{ control: 'counted-by', key: 'writeWho' as const }]),
    ];
  }
  const statement = asked.find((each) => stepOf(each) === step);
  if (!statement) return [];
  const { key } = statement;
  const { hands, said } = tallyOf(group, key);
  const isWrong = (text = ''): boolean => text.trim() !== '' && numberIn(text) === undefined;
  return [
    ...shownChoices.flatMap(({ value }, index) => (isWrong(hands[value]) ? [{ control: controlOf(key, index), key: 'writeNumber' as const }] : [])),
    ...tooLongAt(`said-${key}`, said, moreLimit),
  ];
}

/** What to put right on the screen. */
export function findProblems(group: IStatementSetGroup, isSending: boolean): ToolProblem[] {
  const { state } = group;
  if (state.screen !== checking) return problemsOf(group, state.screen);
  return isSending && counted(group).length === 0 ? [{ control: 'send', key: 'answerOne' }] : [];
}

/** What is sent. It has its own tool, so that a receiver that knows only answers of one person takes no count for one. */
export function contentOf(group: IStatementSetGroup): ToolContent<CountedSetAnswer> {
  const { pack, register, kitWords, shownChoices, draft } = group;
  const counts = counted(group).map((statement): CountedStatement => {
    const tally = tallyOf(group, statement.key);
    const said = tally.said.trim() ? { said: tally.said } : {};
    return {
      question: questionOf(statement, register, undefined),
      counts: shownChoices.map(({ value, words }) => ({ value, words, count: handsFor(tally, value) })),
      ...said,
    };
  });
  return {
    question: { id: pack?.id, version: pack?.version, text: titleAround(group) || askOf({}, kitWords), register },
    answer: { counts, gathered: { by: 'hands', people: numberIn(draft.people) ?? 0, countedBy: draft.countedBy.trim() } },
    lang: pack?.language ?? kitWords.lang,
  };
}

/** The same as fields of a form post: `home-count[home-1][always]`, `home-said[home-1]`, `home-people`, `home-counted-by`. */
export function entriesOf(group: IStatementSetGroup): Entries {
  const { name, draft, shownChoices } = group;
  return [
    ...counted(group).flatMap(({ key }) => {
      const tally = tallyOf(group, key);
      return [
        ...shownChoices.map(({ value }) => [`${fieldName(name, key, '-count')}[${value}]`, String(handsFor(tally, value))] as const),
        ...(tally.said.trim() ? [[fieldName(name, key, '-said'), tally.said] as const] : []),
      ];
    }),
    [`${name}-people`, draft.people.trim()],
    [`${name}-counted-by`, draft.countedBy.trim()],
  ];
}

/** Where a server's problem with a part belongs, on the screen where the counts are checked: the way back to it. */
export const controlsOf = (group: IStatementSetGroup): Record<string, string> =>
  Object.fromEntries([
    ...counted(group).map((statement, index) => [`counts/${index}`, `change-${stepOf(statement)}`]),
    ['gathered', `change-${room}`],
  ]) as Record<string, string>;

/** What each control is about, by its id. */
export function controlNamesOf(group: IStatementSetGroup): Record<string, string> {
  const { asked, register, kitWords, shownChoices } = group;
  const entries = asked.flatMap((statement): [string, string][] => [
    ...shownChoices.map(({ words }, index): [string, string] => [controlOf(statement.key, index), words]),
    [`said-${statement.key}`, kitWords.said],
    [`change-${stepOf(statement)}`, askedWords(statement, register, undefined).text],
  ]);
  return { ...Object.fromEntries(entries), 'people': kitWords.people, 'counted-by': kitWords.countedBy, [`change-${room}`]: kitWords.people };
}

/** A copy, line by line. */
export const copyLines = (group: IStatementSetGroup, { question, answer }: AnswerEnvelope<CountedSetAnswer>): (string | undefined)[] => [
  question.text,
  `${group.kitWords.people} ${answer.gathered.people}`,
  `${group.kitWords.countedBy} ${answer.gathered.countedBy}`,
  ...answer.counts.flatMap((one) => [one.question.text, one.counts.map(({ words, count }) => countWords(group, words, count)).join('\n'), one.said]),
];
