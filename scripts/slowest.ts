/** Which test files take longest, from what the test runners wrote into `test-results`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { specsIn, type Suite } from './playwright-report.ts';

interface UnitTests {
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

interface Row {
  readonly file: string;
  readonly where: string;
  readonly seconds: number;
  readonly tests: number;
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** The slowest `count` of all test files: each in each browser in which it ran, and the unit tests. */
export function slowestFiles(count: number): readonly Row[] {
  const rows = new Map<string, { file: string; where: string; milliseconds: number; tests: number }>();
  for (const report of ['test-results/browser.json', ...globSync('test-results/engine-*.json')])
    for (const { file, tests } of specsIn((read(report) as Suite | undefined) ?? {}))
      for (const { projectName: where, results } of tests) {
        const row = rows.get(`${where} ${file}`) ?? { file, where, milliseconds: 0, tests: 0 };
        row.milliseconds += results.reduce((total, { duration }) => total + duration, 0);
        row.tests++;
        rows.set(`${where} ${file}`, row);
      }
  for (const { name, startTime, endTime } of (read('test-results/unit.json') as UnitTests | undefined)?.testResults ?? [])
    rows.set(name, { file: relative('.', name), where: 'Jest', milliseconds: endTime - startTime, tests: 1 });
  return [...rows.values()]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, count)
    .map(({ file, where, milliseconds, tests }) => ({ file, where, seconds: Math.round(milliseconds / 1000), tests }));
}
