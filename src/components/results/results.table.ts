/** Reads what the page has in the element: one table for each statement, in ordinary HTML. */
import type { Mistake } from '../../language/misuse';
import { defaultRules, type Rules, type Shown, type Way } from '../../results/publish';
import { statementProblem, type PublishedStatement } from '../../results/statement';

const textOf = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A whole number as people write it: `1,240`, `١٢٤٠`. Nothing else is one. */
function numberOf(text: string): number {
  // The last four bits of an Arabic or a Persian digit are its value.
  const digits = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[\s,.٬’']/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : NaN;
}

interface Row {
  readonly words: string;
  readonly easy: string;
  /** What the row is about, if it is not an answer: `answered`, `asked`, `screen`, `hands`, `paper`, `closed`. */
  readonly about: string;
  readonly value: string;
  readonly isHidden: boolean;
}

/** The rows with something in them; a row of headings has no cell. */
const rowsOf = (table: Element): Row[] =>
  [...table.querySelectorAll('tr')].flatMap((row) => {
    const [first, ...others] = row.querySelectorAll('th,td');
    const cell = others.find(({ localName }) => localName === 'td');
    if (!first || !cell) return [];
    return [
      {
        words: textOf(first),
        easy: first.getAttribute('data-easy') ?? '',
        about: row.getAttribute('data-about') ?? '',
        value: textOf(cell),
        isHidden: cell.hasAttribute('data-hidden'),
      },
    ];
  });

/** The statement of one table with its results; or what is wrong with it. */
function statementIn(table: Element, rules: Rules): PublishedStatement | string {
  const caption = table.querySelector('caption');
  const words = { text: textOf(caption), easy: caption?.getAttribute('data-easy') ?? undefined, language: table.getAttribute('lang') ?? undefined };
  const state = table.getAttribute('data-state') ?? 'published';
  if (state === 'open' || state === 'too-few') return { ...words, state, least: rules.least };
  const rows = rowsOf(table);
  const odd = rows.find(({ isHidden, value, about }) => !isHidden && about !== 'closed' && Number.isNaN(numberOf(value)));
  if (odd) return `"${odd.words}": "${odd.value}" is not a whole number. Write the number alone, or <td data-hidden>Hidden</td>.`;
  const find = (name: string): Row | undefined => rows.find(({ about }) => about === name);
  const answered = numberOf(find('answered')?.value ?? '');
  const asked = find('asked');
  const shownIn = ({ isHidden, value }: Row): Shown => {
    const count = numberOf(value);
    return isHidden ? { isHidden } : { isHidden, count, percent: Math.round((100 * count) / answered) };
  };
  const choices = rows.filter(({ about }) => !about);
  return {
    ...words,
    state: state as 'published',
    choices: choices.map((row) => row.words),
    easyWords: choices.map((row) => row.easy || row.words),
    cells: choices.map(shownIn),
    answered,
    asked: asked && numberOf(asked.value),
    gathered: (['screen', 'hands', 'paper'] as const).flatMap((way: Way) => {
      const row = find(way);
      return row ? [{ way, cell: shownIn(row) }] : [];
    }),
    closed: find('closed')?.value ?? '',
    breakdowns: [],
    rules,
  };
}

export interface Tables {
  readonly statements: readonly PublishedStatement[];
  /** What is wrong in the markup. With a mistake, nothing of it is drawn, and the page's own tables are shown. */
  readonly mistake?: Mistake;
}

const isFound = (table: Element, host: Element): boolean => table.closest(host.localName) === host;

/** What the tables of the page say. Rules can only be stricter than those of the kit. */
export function tablesIn(host: Element, hiddenUpTo: number, roundedTo: number): Tables {
  const rules: Rules = { least: defaultRules.least, hidden: hiddenUpTo, nearest: roundedTo };
  const statements: PublishedStatement[] = [];
  const all = [...host.querySelectorAll('table')].filter((table) => isFound(table, host));
  for (const [index, table] of all.entries()) {
    const found = statementIn(table, rules);
    const problem = typeof found === 'string' ? found : statementProblem(found);
    const fix = problem
      ?.replace(/^text:.*/, 'has no <caption>. Write the statement there.')
      .replace(/^choices:.*/, 'has fewer than two answers.')
      .replace(/^rules:.*/, 'has less strict rules than the kit. hidden-up-to is 7 or more, and rounded-to 5 or more.')
      .replace(/^answered: is not.*/, 'has no row for everyone who answered: <tr data-about="answered"><th>Everyone</th><td>75</td></tr>.');
    if (fix) return { statements: [], mistake: [`table ${index + 1}`, fix] };
    statements.push(found as PublishedStatement);
  }
  return { statements };
}
