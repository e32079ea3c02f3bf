/** Runs a few browser tests against a copy of the build, and tells what failed. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Suite } from './fault.ts';

export interface Failure {
  readonly file: string;
  readonly title: string;
  /** The step of the test that failed, for tests that have some. */
  readonly step: string | undefined;
  /** The first lines of the error. */
  readonly error: string;
}

interface Step {
  readonly title: string;
  readonly error?: object;
}
interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly { readonly errors: readonly { readonly message?: string }[]; readonly steps?: readonly Step[] }[] }[];
}
interface Group {
  readonly title: string;
  readonly file: string;
  readonly suites?: readonly Group[];
  readonly specs?: readonly Spec[];
}
interface Report {
  readonly suites: readonly Group[];
  readonly errors: readonly { readonly message?: string }[];
}

/** The start of an error that says what is wrong, without the quoted code. */
const shortened = (message: string): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*at |Call log|^\s*[-+] (?:Expected|Received)|^@@/.test(line))
    .slice(0, 8)
    .join('\n')
    .slice(0, 600);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function* specsIn(group: Group, above = ''): Generator<{ readonly file: string; readonly title: string; readonly spec: Spec }> {
  for (const spec of group.specs ?? []) yield { file: group.file, title: `${above}${spec.title}`, spec };
  for (const inner of group.suites ?? []) yield* specsIn(inner, `${above}${inner.title} `);
}

/** Runs the tests whose title, with the titles of the groups around it, begins so. */
export function runTests(folder: string, suites: readonly Suite[]): { readonly titles: readonly string[]; readonly failures: readonly Failure[] } {
  const files = [...new Set(suites.map(({ file }) => file))];
  // Playwright compares with the name of the project and of the file in front.
  const grep = suites.map(({ file, title }) => `${literally(file.split('/').at(-1) ?? '')} ${literally(title)}`).join('|');
  const output = join(folder, 'test-results');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--no-deps',
      '--project=script tag',
      '--workers=2',
      '--timeout=30000',
      '--reporter=json',
      '--output',
      output,
      '-g',
      grep,
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, KIT_DIST: folder, TEST_ALL: undefined } },
  );
  rmSync(output, { recursive: true, force: true });
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`The tests did not run:\n${stdout}\n${stderr}`);
  }
  if (report.errors.length > 0) throw new Error(report.errors.map(({ message }) => message).join('\n'));
  const specs = report.suites.flatMap((group) => [...specsIn(group)]);
  const failures = specs
    .filter(({ spec }) => !spec.ok)
    .map(({ file, title, spec }) => {
      const results = spec.tests.flatMap(({ results: all }) => all);
      const steps = results.flatMap(({ steps: all = [] }) => all).filter(({ error }) => error);
      const messages = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
      return { file, title, step: steps.map((step) => step.title).join(', ') || undefined, error: messages.map(shortened).join('\n') };
    });
  return { titles: specs.map(({ title }) => title), failures };
}
