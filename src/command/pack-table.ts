import { parse } from 'csv-parse/sync';
import type { CsvError, Info, Options } from 'csv-parse/sync';
import { packCommandWords as words } from '../language/en/editors/pack';
import { statementFields } from '../packs/pack';
import { UnusableDataFile } from './data-file';

/** Something to put right or to look at, and where. */
export interface Remark {
  /** In the file, from 1. Left out where it is about no line. */
  readonly line?: number;
  /** The field or column that it is about, if it is about one. */
  readonly field?: string;
  readonly words: string;
}

/** What was read from a table: statements as a pack has them, and where each is. */
export interface Table {
  readonly statements: readonly Readonly<Record<string, unknown>>[];
  /** The line of each statement. */
  readonly lines: readonly number[];
  /** What the file calls each field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly problems: readonly Remark[];
  readonly advice: readonly Remark[];
}

/** What else people call the fields, as `plain` writes it. */
const otherNames: Readonly<Record<string, string>> = {
  statement: 'text',
  istatement: 'text',
  words: 'text',
  easywords: 'easy',
  easyread: 'easy',
  easytext: 'easy',
  forsomeone: 'textForSomeone',
  topic: 'theme',
  heading: 'theme',
  official: 'authentic',
  image: 'picture',
  number: 'id',
  name: 'id',
};

/** A name without what people write in different ways: “Text for someone” and “text_for_someone” are the same. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
const fieldOf = (column: string): string | undefined => statementFields.find((field) => plain(field) === plain(column)) ?? otherNames[plain(column)];

const truths: Readonly<Record<string, boolean>> = { yes: true, y: true, true: true, 1: true, no: false, n: false, false: false, 0: false };

/** Excel writes what separates cells by the settings of the computer, and can say which in a first line: `sep=;`. */
function separatorOf(text: string): { separator: string; rest: string; before: number } {
  const [line, own] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  if (line && own) return { separator: own, rest: text.slice(line.length), before: 1 };
  const header = (/^(?:"[^"]*"|[^"\n])*/.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [sign, header.split(sign).length] as const);
  const [separator] = counts.reduce((most, each) => (each[1] > most[1] ? each : most));
  return { separator, rest: text, before: 0 };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(text: string): Row[] {
  const { separator, rest, before } = separatorOf(text);
  let end = before;
  try {
    const options = {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: ({ record, info }: { record: string[]; info: Info }): Row => {
        end = info.lines + before;
        const breaks = record.join('').split('\n').length - 1;
        return { cells: record.map((cell) => cell.trim()), line: end - breaks };
      },
    };
    // The types of the library know of lines and of rows of our own only where columns have names.
    return parse(rest, options as unknown as Options) as unknown as Row[];
  } catch (error) {
    const { code } = error as CsvError;
    // The row that it is in: the end of a quotation that does not close may be far below.
    const line =
      end +
      1 +
      (/^\n*/.exec(
        rest
          .split('\n')
          .slice(end - before)
          .join('\n'),
      )?.[0].length ?? 0);
    throw new UnusableDataFile(code === 'CSV_QUOTE_NOT_CLOSED' ? words.openQuote : words.brokenQuote, line);
  }
}

/** Reads a table of statements. @throws UnusableDataFile where it is not one. */
export function readTable(text: string): Table {
  const [header, ...rest] = rowsOf(text).filter(({ cells }) => cells.some(Boolean));
  const columns = new Map<string, string>();
  const problems: Remark[] = [];
  const advice: Remark[] = [];
  const { cells: names, line: top } = header ?? { cells: [], line: 1 };
  const fields = names.map((name) => {
    const field = fieldOf(name);
    if (!field) {
      if (name) advice.push({ line: top, field: name, words: words.unusedColumn });
    } else if (columns.has(field)) problems.push({ line: top, words: words.doubledColumn(name) });
    else columns.set(field, name);
    return field;
  });
  for (const field of ['id', 'text']) if (!columns.has(field)) problems.push({ line: top, words: words.noColumn(field, names.filter(Boolean).join(', ')) });
  if (problems.length === 0 && rest.length === 0) problems.push({ line: top, words: words.noRows });
  const statements = rest.map(({ cells, line }) => {
    const filled = cells.findLastIndex(Boolean) + 1;
    if (filled > names.length) problems.push({ line, words: words.tooManyCells(filled, names.length) });
    return Object.fromEntries(
      fields.flatMap((field, index) => {
        const cell = cells[index];
        if (!field || !cell) return [];
        return [[field, field === 'authentic' ? (truths[cell.toLowerCase()] ?? cell) : cell]];
      }),
    );
  });
  // What the columns lack is said once, not for each row.
  return { statements, lines: rest.map(({ line }) => line), columns, problems, advice };
}
