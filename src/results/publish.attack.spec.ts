/**
 * Attacks on published results. The attacker knows the rules, how many people answered, and what was published: every table that would have been published in the
 * same way is possible. A hidden cell is safe where several counts are possible in it.
 */
import { publish, type Counts, type Published } from './publish';

const now = new Date('2026-12-01');
const closed = '2026-11-30';
const sum = (counts: Counts): number => counts.reduce((total, count) => total + count, 0);
type Table = readonly Counts[];
type Results = Extract<Published, { readonly state: 'published' }>;

/** A table of groups, published beside the whole. */
function publishTable(rows: Table): Results | undefined {
  const counts = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const breakdowns = rows.length === 1 ? [] : [{ by: 'group', groups: rows.map((row, index) => ({ name: String(index), counts: row })) }];
  const results = publish({ choices: counts.map((_, index) => String(index)), counts, breakdowns, closed }, now);
  return results.state === 'published' ? results : undefined;
}

const hiddenIn = ({ cells, breakdowns }: Results): readonly (readonly [row: number, column: number])[] =>
  (breakdowns[0]?.groups.map((group) => group.cells) ?? [cells]).flatMap((row, index) =>
    row.flatMap(({ isHidden }, column) => (isHidden ? [[index, column] as const] : [])),
  );

/** All rows of so many counts, each up to a most. */
const rowsOf = (length: number, most: number): readonly Counts[] =>
  length === 0 ? [[]] : rowsOf(length - 1, most).flatMap((row) => Array.from({ length: most + 1 }, (_, count) => [...row, count]));

/** The fewest counts that are possible in any hidden cell, of all tables that the attacker tries. Tables at the edge of what was tried have others beyond it. */
function fewestPossible(tables: readonly Table[], edge: number): number {
  const alike = new Map<string, Table[]>();
  for (const table of tables) {
    const results = publishTable(table);
    if (!results) continue;
    const published = JSON.stringify([results, sum(table.flat())]);
    const others = alike.get(published);
    if (others) others.push(table);
    else alike.set(published, [table]);
  }
  let fewest = Infinity;
  for (const [published, possible] of alike) {
    if (possible.some((table) => table.flat().includes(edge))) continue;
    const [results] = JSON.parse(published) as [Results];
    for (const [row, column] of hiddenIn(results)) fewest = Math.min(fewest, new Set(possible.map((table) => table[row]?.[column])).size);
  }
  return fewest;
}

describe('who tries every table', () => {
  it.each([
    [2, 60],
    [3, 40],
    [4, 22],
  ])('finds at least 4 possible counts for each hidden one of %i choices', (length, most) => {
    const rows = rowsOf(length, most).filter((row) => sum(row) <= most);
    const fewest = fewestPossible(
      rows.map((row) => [row]),
      most + 1,
    );
    expect(fewest).toBeGreaterThanOrEqual(4);
    expect(fewest).toBeLessThan(Infinity);
  });

  it('finds at least 4 in two groups of two choices, beside the whole', () => {
    const tables = rowsOf(4, 18)
      .filter((row) => sum(row) <= 30)
      .map(([a = 0, b = 0, c = 0, d = 0]) => [
        [a, b],
        [c, d],
      ]);
    const fewest = fewestPossible(tables, 18);
    expect(fewest).toBeGreaterThanOrEqual(4);
    expect(fewest).toBeLessThan(Infinity);
  });
});

/** Numbers that are the same in each run: a generator of Park and Miller. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** Goes from a table to others that are published in the same way, and counts what is found in its hidden cells. */
function walk(
  table: Table,
  published: string,
  next: (below: number) => number,
  isDone: (found: readonly (readonly ReadonlySet<number>[])[]) => boolean,
): boolean {
  const found = table.map((row) => row.map((count) => new Set([count])));
  const [height, width] = [table.length, table[0]?.length ?? 0];
  let here = table.map((row) => [...row]);
  for (let step = 0; step < 60_000; step++) {
    const there = here.map((row) => [...row]);
    for (let move = 1 + next(3); move > 0; move--) {
      const people = 1 + next(5);
      for (const change of [people, -people]) {
        const row = there[next(height)] ?? [];
        const column = next(width);
        row[column] = (row[column] ?? 0) + change;
      }
    }
    if (there.flat().some((count) => count < 0) || JSON.stringify(publishTable(there)) !== published) continue;
    here = there;
    for (const [row, counts] of here.entries()) for (const [column, count] of counts.entries()) found[row]?.[column]?.add(count);
    if (isDone(found)) return true;
  }
  return false;
}

it('who changes one table step by step finds at least 4 possible counts for each hidden one, with up to four groups and five choices', () => {
  const next = numbersFrom(7);
  let tried = 0;
  while (tried < 60) {
    const [height, width, most] = [2 + next(3), 2 + next(4), [6, 12, 25, 60][next(4)] ?? 6];
    const table = Array.from({ length: height }, () => Array.from({ length: width }, () => (next(3) === 0 ? next(4) : next(most))));
    const results = publishTable(table);
    if (!results) continue;
    const hidden = hiddenIn(results);
    if (hidden.length === 0) continue;
    tried++;
    const isDone = walk(table, JSON.stringify(results), next, (found) => hidden.every(([row, column]) => (found[row]?.[column]?.size ?? 0) >= 4));
    expect([table, isDone]).toEqual([table, true]);
  }
});
