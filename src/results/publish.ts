/**
 * What may be published of counted answers without saying what one person answered. Source of the defaults: the disclosure rules of OpenSAFELY (counts of 7 or
 * fewer are hidden, then the others are rounded to the nearest 5), and the practice of several public bodies in the United Kingdom to publish nothing under 10.
 */

import { isDay } from '../consent/record';

/** How many people chose each answer, in the order of the choices. */
export type Counts = readonly number[];

/** How an answer reached the organisation: on a screen, by raised hands that a person counted, on paper. */
export type Way = 'screen' | 'hands' | 'paper';

/** The same answers, split into groups of people: each person is in one group. */
export interface Breakdown {
  /** What the groups are of: `answered-by`. Only what was named before people answered. */
  readonly by: string;
  readonly groups: readonly { readonly name: string; readonly counts: Counts }[];
}

/** Everything that is published about one question, together: what is shown in one table can give away what is hidden in another. */
export interface CountedQuestion {
  /** What people could choose: the values of the answers. */
  readonly choices: readonly string[];
  readonly counts: Counts;
  /** How many people were asked, where that is known. */
  readonly asked?: number;
  /** How many answers came in each way. */
  readonly gathered?: Readonly<Partial<Record<Way, number>>>;
  readonly breakdowns?: readonly Breakdown[];
  /** The last day to answer (`2026-11-30`), or the moment when the last answer was taken (`2026-11-30T17:00:00Z`). Two results of different days would say what the people between them answered. */
  readonly closed?: string;
}

/** May be stricter than the defaults, never less strict. */
export interface Rules {
  /** Under this many answers nothing is published. Default and least: 10. */
  readonly least: number;
  /** Counts of this many and fewer are hidden, nought too. Default and least: 7. */
  readonly hidden: number;
  /** What is shown is rounded to the nearest of these. Default and least: 5. */
  readonly nearest: number;
}

/** A count that is hidden looks the same as one of nought. `percent` is whole, and of the rounded number of all answers. */
export type Shown = { readonly isHidden: true } | { readonly isHidden: false; readonly count: number; readonly percent: number };

export interface PublishedGroup {
  readonly name: string;
  readonly cells: readonly Shown[];
}

/** `open`: answers can still come. `too-few`: under the least number, nothing else is said. */
export type Published =
  | { readonly state: 'open' }
  | { readonly state: 'too-few'; readonly least: number }
  | {
      readonly state: 'published';
      readonly closed: string;
      /** How many people answered, rounded. */
      readonly answered: number;
      readonly asked?: number;
      readonly choices: readonly string[];
      readonly cells: readonly Shown[];
      readonly gathered: readonly { readonly way: Way; readonly cell: Shown }[];
      readonly breakdowns: readonly { readonly by: string; readonly groups: readonly PublishedGroup[] }[];
      readonly rules: Rules;
    };

export const defaultRules: Rules = { least: 10, hidden: 7, nearest: 5 };

const sum = (counts: Counts): number => counts.reduce((total, count) => total + count, 0);

/** One row or column that adds up to something known: the places of its cells in the table. */
type Line = readonly (readonly [row: number, column: number])[];

/** At least this many counts must be possible for a cell that is hidden because it is small, for a reader who knows these rules and how many people answered. */
const possible = 4;

/**
 * Whether nobody can work out what is hidden in a line from its total and what is shown. Few people in all, or one cell alone, would be the difference. A hidden
 * cell that is not small is at most as large as the smallest shown, so much room is left for the small ones.
 */
function isSafe(unseen: Counts, seen: Counts, { hidden, nearest }: Rules): boolean {
  if (unseen.length === 0) return true;
  if (unseen.length === 1 || sum(unseen) <= hidden) return false;
  const most = (count: number): number => Math.round(count / nearest) * nearest + Math.floor((nearest - 1) / 2);
  const leastOfAll = sum(unseen) + sum(seen) - sum(seen.map(most));
  return leastOfAll - (unseen.length - 1) * most(Math.min(...seen)) <= hidden + 1 - possible;
}

/** Which cells of a table are hidden: the small ones, and in every line the next smallest, too, for as long as it is not safe. */
function hiddenCells(rows: readonly Counts[], lines: readonly Line[], isHiddenAnyway: (row: number, column: number) => boolean, rules: Rules): boolean[][] {
  const isHidden = rows.map((counts, row) => counts.map((count, column) => count <= rules.hidden || isHiddenAnyway(row, column)));
  const at = ([row, column]: Line[number]): number => rows[row]?.[column] ?? 0;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const line of lines) {
      const seen = line.filter(([row, column]) => !isHidden[row]?.[column]).sort((one, other) => at(one) - at(other));
      const unseen = line.filter((place) => !seen.includes(place));
      const [next] = seen;
      if (!next || isSafe(unseen.map(at), seen.map(at), rules)) continue;
      (isHidden[next[0]] as boolean[])[next[1]] = true;
      isChanged = true;
    }
  }
  return isHidden;
}

const rowOf = (row: number, counts: Counts): Line => counts.map((_, column) => [row, column] as const);

function checkRules(rules: Rules): void {
  for (const name of ['least', 'hidden', 'nearest'] as const)
    if (!(rules[name] >= defaultRules[name])) throw new RangeError(`rules.${name}: ${rules[name]} is less strict than ${defaultRules[name]}.`);
}

/** When no answer can come any more: a day has to be over. A date that can be read in two ways never is. */
function endOf(closed: string): number {
  if (isDay(closed)) return Date.parse(closed) + 24 * 60 * 60_000;
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(closed);
  return isMoment ? Date.parse(closed) : NaN;
}

/**
 * What would be rounded to nought, or to a number that is small itself, is hidden, or too few: with 7 and the nearest 7, 10 would be shown as 7. A nought that is
 * shown says that nobody answered so.
 */
function withoutSmall({ least, hidden, nearest }: Rules): Rules {
  let most = hidden;
  while (Math.round((most + 1) / nearest) * nearest <= most) most += 1;
  return { least: Math.max(least, most + 1), hidden: most, nearest };
}

function checkCounts(counts: Counts, { length }: readonly string[], what: string): void {
  if (counts.length !== length) throw new RangeError(`${what}: has ${counts.length} counts for ${length} choices.`);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${what}: has a count that is not a whole number from 0.`);
}

/**
 * What may be published of a question at a moment. Throws a `RangeError` where counts do not belong together: a group has other choices, or groups do not add up
 * to all answers (then a difference between two tables would be of few people).
 */
export function publish(question: CountedQuestion, now: Date, given: Rules = defaultRules): Published {
  const { choices, counts, asked, gathered = {}, breakdowns = [], closed } = question;
  checkRules(given);
  const rules = withoutSmall(given);
  checkCounts(counts, choices, 'counts');
  for (const { by, groups } of breakdowns) {
    for (const group of groups) checkCounts(group.counts, choices, `${by}, ${group.name}`);
    for (const [column, count] of counts.entries())
      if (sum(groups.map((group) => group.counts[column] ?? 0)) !== count) throw new RangeError(`${by}: the groups do not add up to all answers.`);
  }
  if (closed === undefined || !(endOf(closed) <= now.getTime())) return { state: 'open' };
  const all = sum(counts);
  if (all < rules.least) return { state: 'too-few', least: rules.least };

  const rounded = (count: number): number => Math.round(count / rules.nearest) * rules.nearest;
  const [isHidden = []] = hiddenCells([counts], [rowOf(0, counts)], () => false, rules);
  const shown = sum(counts.map((count, column) => (isHidden[column] ? 0 : rounded(count))));
  // What is shown is never more than all of it.
  const answered = isHidden.includes(true) ? Math.max(rounded(all), shown) : shown;
  const show = (count: number, isUnseen = false): Shown =>
    isUnseen ? { isHidden: true } : { isHidden: false, count: rounded(count), percent: Math.round((100 * rounded(count)) / answered) };
  const oneRow = (row: Counts): readonly Shown[] => {
    const [hidden = []] = hiddenCells([row], [rowOf(0, row)], () => false, rules);
    return row.map((count, column) => show(count, hidden[column]));
  };

  const cells = counts.map((count, column) => show(count, isHidden[column]));
  const ways = (['screen', 'hands', 'paper'] as const).filter((way) => gathered[way]);
  const wayCounts = ways.map((way) => gathered[way] ?? 0);
  if (ways.length > 0 && sum(wayCounts) !== all) throw new RangeError('gathered: does not add up to all answers.');
  // That all came in one way says nothing of anybody.
  const wayCells = ways.length === 1 ? [show(all)] : oneRow(wayCounts);

  const tables = breakdowns.map(({ by, groups }) => {
    const rows = groups.map((group) => group.counts);
    // A column whose total is hidden is hidden as a whole: what is shown of it would add up to that total.
    const columns = choices.flatMap((_, column) => (isHidden[column] ? [] : [rows.map((_row, row) => [row, column] as const)]));
    const isHiddenAnyway = (row: number, column: number): boolean => isHidden[column] === true || sum(rows[row] ?? []) < rules.least;
    const hidden = hiddenCells(rows, [...rows.map((row, index) => rowOf(index, row)), ...columns], isHiddenAnyway, rules);
    return { by, groups: groups.map(({ name, counts: own }, row) => ({ name, cells: own.map((count, column) => show(count, hidden[row]?.[column])) })) };
  });

  return {
    ...{ state: 'published', closed, answered, choices, cells, breakdowns: tables, rules },
    gathered: ways.map((way, index) => ({ way, cell: wayCells[index] ?? show(0, true) })),
    ...(asked !== undefined && { asked }),
  };
}
