import { defaultRules, type Published, type Rules, type Shown } from './publish';

/** The words that people read of one statement. All of it is plain text. */
export interface StatementWords {
  /** What people were asked, exactly as they saw it: “I choose who comes into my home.” */
  readonly text: string;
  /** The same in easy words. */
  readonly easy?: string;
  /** The words of the choices, in their order. If they are left out, people read the choices themselves. */
  readonly words?: readonly string[];
  /** The same in easy words. */
  readonly easyWords?: readonly string[];
  /** BCP 47 tag of the language of these words, if the page is in another one: `cy`. */
  readonly language?: string;
}

/** One statement, and what may be published of its answers: `{ text: 'I choose who comes into my home.', ...publish(question, new Date()) }`. */
export type PublishedStatement = Published & StatementWords;

type Results = Extract<PublishedStatement, { readonly state: 'published' }>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const areStrict = (rules: unknown): boolean =>
  (['least', 'hidden', 'nearest'] as const).every((name) => Number((Object(rules) as Partial<Rules>)[name]) >= defaultRules[name]);
const ways: readonly unknown[] = ['screen', 'hands', 'paper'];

/** A number that would say what a few people answered, or that nobody has rounded. */
function numberProblem(name: string, count: unknown, { hidden, nearest }: Rules): string | undefined {
  if (!isCount(count)) return `${name}: is not a whole number.`;
  if (count <= hidden) return `${name}: ${count} is so small that it can say what one person answered. Hide numbers of ${hidden} and fewer.`;
  return count % nearest === 0 ? undefined : `${name}: ${count} is not rounded to the nearest ${nearest}.`;
}

/** The same of numbers that add up to something known. */
function lineProblem(names: readonly string[], cells: readonly Shown[], rules: Rules): string | undefined {
  for (const [index, cell] of cells.entries()) {
    const problem = cell.isHidden ? undefined : numberProblem(names[index] ?? '', cell.count, rules);
    if (problem) return problem;
  }
  const hidden = cells.findIndex(({ isHidden }) => isHidden);
  const isAlone = hidden >= 0 && cells.length > 1 && cells.every(({ isHidden }, index) => isHidden === (index === hidden));
  return isAlone ? `${names[hidden] ?? ''}: is the only hidden number, so anyone can work it out from the others. Hide one more.` : undefined;
}

/** The first field that is not as `publish()` returns it, or not as people can read it. The numbers in them come later. */
function wrongField(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { text, easy, language, state, least, rules, choices, cells, gathered, closed, asked, words, easyWords } = fields;
  const isLeftOutOr = (isRight: (value: unknown) => boolean, value: unknown): boolean => value === undefined || isRight(value);
  const length = Array.isArray(choices) ? choices.length : 0;
  const isForEach = (list: unknown): boolean => areTexts(list) && list.length === length;
  const right: Readonly<Record<string, boolean>> = {
    text: isText(text),
    easy: isLeftOutOr(isText, easy),
    language: isLeftOutOr(isText, language),
    ...(state === 'too-few' && { least: isCount(least) }),
    ...(state === 'published' && {
      rules: areStrict(rules),
      choices: areTexts(choices) && length > 1,
      cells: Array.isArray(cells) && cells.length === length,
      words: isLeftOutOr(isForEach, words),
      easyWords: isLeftOutOr(isForEach, easyWords),
      gathered: Array.isArray(gathered) && gathered.every((one) => ways.includes((Object(one) as { way?: unknown }).way)),
      closed: typeof closed === 'string',
      asked: isLeftOutOr(isCount, asked),
    }),
    state: state === 'open' || state === 'too-few' || state === 'published',
  };
  return Object.keys(right).find((name) => !right[name]);
}

/**
 * Why something is not the published results of a statement, in words for a developer; nothing if it is. Small and unrounded numbers are refused, and so is what
 * gives them away at first sight. It cannot see everything that `publish()` prevents.
 *
 * @param value What `JSON.parse` returned.
 */
export function statementProblem(value: unknown): string | undefined {
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  const wrong = wrongField(fields);
  if (wrong) return `${wrong}: is missing, or does not fit what publish() returns.`;
  if (fields.state !== 'published') return undefined;
  const { rules, choices, answered, gathered, cells: given } = value as Results;
  const cells = given.map((cell) => Object(cell) as Shown);
  const names = choices.map((choice) => `"${choice}"`);
  const problem = numberProblem('answered', answered, rules) ?? lineProblem(names, cells, rules);
  if (problem) return problem;
  if (answered < rules.least) return `answered: ${answered} is too few. Publish no numbers under ${rules.least}: state "too-few".`;
  const shown = cells.reduce((total, cell) => total + (cell.isHidden ? 0 : cell.count), 0);
  if (shown > answered) return `answered: ${answered} is less than the answers, which add up to ${shown}.`;
  const wayNames = gathered.map(({ way }) => way);
  return lineProblem(
    wayNames,
    gathered.map(({ cell }) => Object(cell) as Shown),
    rules,
  );
}
