import { tablesOf, warningsOf } from './results.placing';

type Piece = ReturnType<typeof tablesOf>[number];

const items = 'I choose. | Easy.\nYes | 42\nNo | 23\nNever | 11\nasked | 1,240\nscreen | 50\npaper | 26\nclosed | 30 November 2026';
const placed = (lines: string, more: Readonly<Record<string, string>> = {}): Parameters<typeof tablesOf>[0] => ({
  tool: 'results',
  values: { items: lines, ...more },
});

const textOf = (part: Piece | string): string => (typeof part === 'string' ? part : part.children.map(textOf).join(' '));
const rowsOf = (part: Piece | string): string[] => (typeof part === 'string' ? [] : part.tag === 'tr' ? [textOf(part)] : part.children.flatMap(rowsOf));

it('writes what may be published, and not what was counted', () => {
  const [table, ...others] = tablesOf(placed(items));
  expect(others).toEqual([]);
  expect(rowsOf(table as Piece)).toEqual([
    'Answer How many people',
    'Yes 40',
    'No 25',
    'Never 10',
    'Everyone who answered 75',
    'Everyone we asked 1240',
    'Answered on a screen 50',
    'Answered on paper 25',
    'Last day to answer 30 November 2026',
  ]);
  expect(table?.children[0]).toMatchObject({ tag: 'caption', attributes: { 'data-easy': 'Easy.' } });
});

it('hides small numbers in the page', () => {
  const written = JSON.stringify(tablesOf(placed('I choose.\nYes | 42\nNo | 23\nNever | 3')));
  expect(written.match(/data-hidden/g)).toHaveLength(2);
  expect(written).not.toMatch(/"(42|23|25|3)"/);
});

it('hides and rounds more if the editor wants that', () => {
  const written = JSON.stringify(tablesOf(placed(items, { 'hidden-up-to': '12', 'rounded-to': '10' })));
  expect(written).toMatch(/"40"/);
  expect(written.match(/data-hidden/g)).toHaveLength(2);
});

it('writes no number where few people answered, and starts a table with each statement', () => {
  const tables = tablesOf(placed('I choose.\nYes | 3\nNo | 2\nI know.\nYes | 42\nNo | 23'));
  expect(tables.map(({ attributes }) => attributes['data-state'])).toEqual(['too-few', undefined]);
  expect(JSON.stringify(tables[0])).not.toMatch(/"[23]"/);
});

it.each([
  ['nothing', '', 'Write a statement, and what people answered: “Yes, always | 42”.'],
  ['one answer', 'I choose.\nYes | 42', 'Give each statement two answers or more.'],
  ['ways that do not add up', 'I choose.\nYes | 42\nNo | 23\nscreen | 60', 'must add up to all answers.'],
])('says what is wrong with %s', (_, lines, message) => {
  expect(
    warningsOf(placed(lines))
      .map(({ words }) => words)
      .join('\n'),
  ).toContain(message);
});
