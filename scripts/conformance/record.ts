/** Takes the results of the checks out of a report of Playwright, for the conformance reports. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readReport, specsIn } from '../playwright-report.ts';
import { versionOf } from '../version-of.ts';

/** How many examples of a tool were checked in a run, and in how many a check failed. */
interface Count {
  readonly examples: number;
  readonly failed: number;
}
export interface Checked extends Count {
  /** By IBM’s engine and html-validate, in `tests/second-engine.e2e.ts`; left out where it did not run. */
  readonly second?: Count;
  /** Whether its test in `tests/calm.e2e.ts` passed; left out where it did not run. */
  readonly isCalm?: boolean;
}
export interface Checks {
  readonly date: string;
  readonly kit: string;
  readonly playwright: string;
  readonly axe: string;
  readonly tools: Readonly<Record<string, Checked>>;
}

export const path = 'docs/evidence/checks.json';

export function record(report: string): void {
  const { stats, ...suite } = readReport(report);
  const found: Record<string, { examples: number; failed: number; second?: { examples: number; failed: number }; isCalm?: boolean }> = {};
  for (const { title, ok, tests } of specsIn(suite)) {
    const [, example, looked, calm] = /^(?:([\w-]+), .*: is heard|([\w-]+), .*: a second engine|co-([\w-]+) has no time limit)/.exec(title) ?? [];
    const component = example ?? looked ?? calm;
    if (component === undefined) continue;
    const checked = (found[component] ??= { examples: 0, failed: 0 });
    if (calm !== undefined) {
      checked.isCalm = ok;
      continue;
    }
    // Only a whole run does every check of an example, and this one comes last.
    const isWhole = tests.some(({ results }) => results.some(({ steps = [] }) => steps.some((step) => step.title === 'Tab key')));
    if (ok && example !== undefined && !isWhole) continue;
    const count = example === undefined ? (checked.second ??= { examples: 0, failed: 0 }) : checked;
    count.examples++;
    if (!ok) count.failed++;
  }
  const checks: Checks = {
    date: stats.startTime.slice(0, 10),
    kit: versionOf('.'),
    playwright: versionOf('node_modules/@playwright/test'),
    axe: versionOf('node_modules/axe-core'),
    tools: Object.fromEntries(Object.entries(found).sort(([one], [other]) => one.localeCompare(other))),
  };
  writeFileSync(path, `${JSON.stringify(checks, null, 2)}\n`);
}

export const readChecks = (): Checks => JSON.parse(readFileSync(path, 'utf8')) as Checks;
