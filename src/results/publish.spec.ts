import * as fc from 'fast-check';
import { statementProblem } from './statement';
import { publish, type CountedQuestion, type Published, type Shown } from './publish';

const now = new Date('2026-12-01T09:00:00Z');
const choices = ['always', 'sometimes', 'never'];
const closed = '2026-11-30T12:00:00Z';
const question = (counts: readonly number[], more: Partial<CountedQuestion> = {}): CountedQuestion => ({ choices, counts, closed, ...more });

type Results = Extract<Published, { readonly state: 'published' }>;
function published(...parameters: Parameters<typeof question>): Results {
  const results = publish(question(...parameters), now);
  if (results.state !== 'published') throw new Error(results.state);
  return results;
}
const seen = (cells: readonly Shown[]): readonly (number | undefined)[] => cells.map((cell) => (cell.isHidden ? undefined : cell.count));

it('rounds counts to the nearest 5, with whole percentages of the rounded number', () => {
  const { cells, answered } = published([42, 23, 11]);
  expect(answered).toBe(75);
  expect(cells).toEqual([
    { isHidden: false, count: 40, percent: 53 },
    { isHidden: false, count: 25, percent: 33 },
    { isHidden: false, count: 10, percent: 13 },
  ]);
});

it('hides 7 and fewer, and the next smallest where few people are hidden', () => {
  expect(seen(published([42, 23, 3]).cells)).toEqual([40, undefined, undefined]);
  expect(seen(published([42, 0, 0]).cells)).toEqual([undefined, undefined, undefined]);
  expect(seen(published([42, 5, 6]).cells)).toEqual([40, undefined, undefined]);
});

it('shows none and few in the same way', () => {
  expect(published([60, 0, 21])).toEqual(published([60, 2, 19]));
});

it('publishes nothing under 10 answers', () => {
  expect(publish(question([9, 0, 0]), now)).toEqual({ state: 'too-few', least: 10 });
  expect(publish(question([0, 0, 0]), now)).toEqual({ state: 'too-few', least: 10 });
});

it.each([
  ['with no date', undefined],
  ['before its date', '2026-12-02'],
  ['with a date that cannot be read', 'soon'],
])('says nothing of a question that is open: %s', (_, date) => {
  expect(publish(question([42, 23, 11], date === undefined ? { closed: undefined } : { closed: date }), now)).toEqual({ state: 'open' });
});

it('says how answers came, and hides a way that few used', () => {
  expect(published([42, 23, 11], { gathered: { screen: 76, hands: 0 } }).gathered).toEqual([
    { way: 'screen', cell: { isHidden: false, count: 75, percent: 100 } },
  ]);
  expect(seen(published([42, 23, 11], { gathered: { screen: 40, hands: 33, paper: 3 } }).gathered.map(({ cell }) => cell))).toEqual([40, undefined, undefined]);
});

it('hides a group of few people, and in another what would give it away', () => {
  const groups = [
    { name: 'me', counts: [38, 20, 10] },
    { name: 'with-help', counts: [4, 3, 1] },
  ];
  const [table] = published([42, 23, 11], { breakdowns: [{ by: 'answered-by', groups }] }).breakdowns;
  expect(table?.groups.map(({ cells }) => seen(cells))).toEqual([
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

it.each([
  ['counts that are not of its choices', question([1, 2]), 'counts: has 2 counts for 3 choices.'],
  ['a count that is not one', question([1, 2, 0.5]), 'counts: has a count that is not a whole number from 0.'],
  ['less than nobody', question([1, 2, -1]), 'counts: has a count that is not a whole number from 0.'],
  ['ways that do not add up', question([42, 23, 11], { gathered: { screen: 70 } }), 'gathered: does not add up to all answers.'],
  [
    'groups that do not add up',
    question([42, 23, 11], { breakdowns: [{ by: 'age', groups: [{ name: 'over-60', counts: [42, 23, 10] }] }] }),
    'age: the groups do not add up to all answers.',
  ],
])('refuses %s', (_, given, message) => {
  expect(() => publish(given, now)).toThrow(new RangeError(message));
});

it.each(['least', 'hidden', 'nearest'] as const)('can be stricter, never less strict: %s', (name) => {
  const rules = { least: 10, hidden: 7, nearest: 5 };
  expect(publish(question([420, 230, 110]), now, { ...rules, [name]: 20 }).state).toBe('published');
  expect(() => publish(question([42, 23, 11]), now, { ...rules, [name]: 4 })).toThrow(RangeError);
  expect(() => publish(question([42, 23, 11]), now, { ...rules, [name]: NaN })).toThrow(RangeError);
});

it.each([
  ['09/11/2026', 'open'],
  ['9 November 2026', 'open'],
  ['2026-11-30T12:00', 'open'],
  ['2026-02-30', 'open'],
  ['2026-12-01', 'open'],
  ['2026-11-30', 'published'],
  ['2026-12-01T08:00Z', 'published'],
  ['2026-12-01T08:00:00.5+00:00', 'published'],
])('after the last day %s is %s: a day has to be over, and a date that can be read in two ways never is', (day, state) => {
  expect(publish(question([42, 23, 11], { closed: day }), now).state).toBe(state);
});

it('never shows nought, however coarse the rounding is, and <co-results> takes what it shows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(120), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 5, max: 100 }),
      fc.integer({ min: 7, max: 30 }),
      (counts, nearest, hidden) => {
        const results = publish({ choices: counts.map((_, index) => `choice ${index}`), counts, closed }, now, { least: 10, hidden, nearest });
        expect(statementProblem({ text: 'I choose.', ...results })).toBeUndefined();
        if (results.state !== 'published') return;
        expect(results.answered).toBeGreaterThan(0);
        for (const cell of results.cells) if (!cell.isHidden) expect(cell.count).toBeGreaterThan(0);
      },
    ),
    // All of them, and one choice, are rounded down to a number that is hidden.
    {
      examples: [
        [[10, 0], 7, 7],
        [[13, 40], 12, 12],
      ],
    },
  );
});

it('never shows a small count, an unrounded one, or more than all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), (counts) => {
      const results = publish({ choices: counts.map(String), counts, closed }, now);
      if (results.state !== 'published') return;
      for (const [index, cell] of results.cells.entries()) {
        if ((counts[index] ?? 0) <= 7) expect(cell).toEqual({ isHidden: true });
        if (!cell.isHidden) expect([cell.count % 5, cell.count <= results.answered, Number.isInteger(cell.percent)]).toEqual([0, true, true]);
      }
    }),
  );
});
