import * as fc from 'fast-check';
import { textOf } from './data-file';
import { readTable } from './pack-table';

/** A cell as spreadsheet programs write it: in quotes where it has a separator, a quote or a line break. */
const cell = (text: string, separator: string): string => (/["\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text);

/** Words that stay as they are: no white space at their ends. */
const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(',', ';', '\t', '"', '\n', ' ', '’', 'ŷ', 'sep=;')), { maxLength: 6 })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\0\r\ufeff]/g, '')
      .trim(),
  );
const statement = fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9-]*$/), text: words.filter(Boolean), easy: words, theme: words });
const bytesBy: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

it('reads back any table, whatever separates its cells, ends its lines and writes its characters', () => {
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray(['id', 'text', 'easy', 'theme'] as const, { minLength: 4 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(...Object.keys(bytesBy)),
      (statements, columns, separator, end, encoding) => {
        const rows = [columns.map((name) => name.toUpperCase()), ...statements.map((each) => columns.map((name) => each[name]))];
        const text = rows.map((cells) => `${cells.map((each) => cell(each, separator)).join(separator)}\n`).join('');
        const bytes = bytesBy[encoding]?.(text.replace(/\n/g, end)) ?? new Uint8Array();
        const table = readTable(textOf(bytes));
        const filled = statements.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value)));
        expect(table.statements).toEqual(filled);
        expect(table.problems).toEqual([]);
        // The line of each row, counted in the text.
        let line = 2;
        const lines = rows.slice(1).map((cells) => {
          const start = line;
          line += cells.join('').split('\n').length;
          return start;
        });
        expect(table.lines).toEqual(lines);
      },
    ),
    { numRuns: 300 },
  );
});
