/** The conformance reports: every criterion is in them, none says “supports” without evidence, and they are up to date. */
import { spawnSync } from 'node:child_process';
import { criteria, type Criterion } from './conformance/criteria';
import type { Checks } from './conformance/record';
import type { Tool } from './conformance/tools';
import { outcomeOf, toolPage } from './conformance/write';

const tool: Tool = { name: 'card', title: 'Card', examples: 3, lacks: { film: 'It shows no film.' } };
const run = (tools: Checks['tools']): Checks => ({ date: '2026-12-01', kit: '0.1.0', playwright: '1', axe: '4', tools });
const find = (number: string): Criterion => {
  const found = criteria.find((criterion) => criterion.number === number);
  if (!found) throw new Error(`There is no criterion ${number}.`);
  return found;
};

it('has each criterion of WCAG 2.2 of level A and AA once', () => {
  // https://www.w3.org/TR/WCAG22/: 31 of level A, because 4.1.1 was removed, and 24 of level AA.
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  expect(new Set(criteria.map(({ number }) => number)).size).toBe(55);
  const page = toolPage(tool, run({}));
  for (const { number, name } of criteria) expect(page).toContain(`| ${number} ${name} |`);
});

it('never says “supports” if no run was recorded', () => {
  expect(criteria.map((criterion) => outcomeOf(criterion, tool, run({})))).not.toContain('supports');
});

it('says “supports” only if every check passed and nothing is left to a person', () => {
  const passed = run({ card: { examples: 3, failed: 0, second: { examples: 3, failed: 0 }, isCalm: true } });
  expect(outcomeOf(find('1.4.3'), tool, passed)).toBe('supports');
  expect(outcomeOf(find('1.1.1'), tool, passed)).toBe('partly checked');
  expect(outcomeOf(find('1.4.5'), tool, passed)).toBe('not checked');
  for (const criterion of criteria) if (outcomeOf(criterion, tool, passed) === 'supports') expect(criterion).not.toHaveProperty('person');
});

it('does not say “supports” if the run left examples out', () => {
  expect(outcomeOf(find('1.4.3'), tool, run({ card: { examples: 2, failed: 0, isCalm: true } }))).toBe('partly checked');
});

it('says so if a check failed, and if a criterion does not apply', () => {
  expect(outcomeOf(find('1.4.3'), tool, run({ card: { examples: 3, failed: 1, isCalm: true } }))).toBe('fails a check');
  expect(outcomeOf(find('2.2.1'), tool, run({ card: { examples: 3, failed: 0, isCalm: false } }))).toBe('fails a check');
  expect(outcomeOf(find('1.1.1'), tool, run({ card: { examples: 3, failed: 0, second: { examples: 3, failed: 1 } } }))).toBe('fails a check');
  expect(outcomeOf(find('1.2.2'), tool, run({}))).toBe('not applicable');
  expect(outcomeOf(find('2.4.2'), tool, run({}))).toBe('depends on the page');
});

it('is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/conformance.ts', '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
