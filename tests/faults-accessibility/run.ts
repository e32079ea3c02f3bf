/**
 * Puts known faults of accessibility into a copy of the build, one by one, and prints which test saw each: how far the tests can be trusted.
 *
 *     npm run faults:accessibility
 *     npm run faults:accessibility -- --only "no label"
 *
 * Each fault is tried with the few tests that could see it. Before that, the same tests have to pass on a copy without a fault: a test that always fails sees
 * nothing. Ends with 1 if a fault is not seen. A whole run writes `docs/evidence/planted-faults.md`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errors } from './errors.ts';
import type { Suite } from './fault.ts';
import { focus } from './focus.ts';
import { names } from './names.ts';
import { writeCopy } from './plant.ts';
import { writeReport, type Caught } from './report.ts';
import { sight } from './sight.ts';
import { runTests } from './tests.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const isChosen = ({ name }: { readonly name: string }): boolean => values.only === undefined || name.includes(values.only);
const faults = [...names, ...errors, ...focus, ...sight].filter(isChosen);
if (faults.length === 0) throw new Error(`There is no fault with the words "${String(values.only)}".`);

const began = Date.now();
const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(0);
const folder = mkdtempSync(join(tmpdir(), 'faults-accessibility-'));
try {
  cpSync('dist/cdn', join(folder, 'cdn'), { recursive: true });
  const suites = new Map(faults.flatMap((fault) => fault.suites.map((suite) => [`${suite.file} ${suite.title}`, suite] as const)));
  const clean = runTests(folder, [...suites.values()]);
  const missing = (suite: Suite): boolean => !clean.titles.some((title) => title.startsWith(suite.title));
  const lost = [...suites.values()].filter(missing);
  if (lost.length > 0) throw new Error(`No test ran for: ${lost.map(({ file, title }) => `"${title}" in ${file}`).join(', ')}.`);
  if (clean.failures.length > 0)
    throw new Error(`Without a fault, these fail already:\n${clean.failures.map(({ title, error }) => `${title}\n${error}`).join('\n')}`);
  console.log(`without a fault: ${clean.titles.length} tests pass, ${seconds(began)} s`);

  const caught: Caught[] = [];
  for (const fault of faults) {
    const start = Date.now();
    writeCopy(folder, fault);
    const { failures } = runTests(folder, fault.suites);
    caught.push({ fault, failures });
    console.log(`${failures.length > 0 ? 'caught' : 'NOT CAUGHT'}: ${fault.name}, <${fault.tag}>, ${seconds(start)} s`);
    for (const { title, step, error } of failures) console.log(`    ${title}${step ? ` > ${step}` : ''}\n        ${error.replaceAll('\n', '\n        ')}`);
  }
  const found = caught.filter(({ failures }) => failures.length > 0).length;
  console.log(`${found} of ${faults.length} faults caught, ${seconds(began)} s`);
  if (values.only === undefined) await writeReport(caught, Number(seconds(began)));
  if (found < faults.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
