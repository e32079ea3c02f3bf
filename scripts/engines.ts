/**
 * `npm run test:engines`: the behaviour tests of every tool in each engine that is on this machine. Names choose among them (`firefox webkit`); `--others` is all
 * but Chromium; `--install` installs Debian’s packages first; `--record` writes the result into `docs/browsers.md`. What else is given goes to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { findEngines, lacksHands, packages, type Engine } from '../tests/engines/engines.ts';
import { installPackage } from './debian.ts';

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}
interface Spec {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    readonly annotations: readonly { readonly description?: string }[];
  }[];
}
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface Result extends Counts {
  readonly name: Engine['name'];
  readonly version: string;
  readonly path: string;
  readonly seconds: number;
  readonly failures: readonly string[];
  readonly skips: readonly { readonly test: string; readonly why: string }[];
  readonly tools: Readonly<Record<string, Counts>>;
}

const output = 'test-results/engines-run.json';

/** Every test, with the names of the groups around it. */
const testsIn = ({ suites = [], specs = [] }: Suite, above: readonly string[] = []): (Spec & { readonly where: string })[] => [
  ...specs.map((spec) => ({ ...spec, where: [...above, spec.title].join(' › ') })),
  ...suites.flatMap((suite) => testsIn(suite, [...above, (suite as { title?: string }).title ?? ''])),
];

function run({ name, version, path }: Engine, more: readonly string[]): Result {
  const began = Date.now();
  console.log(`\n== ${name} ${version}`);
  rmSync(output, { force: true });
  spawnSync('npm', ['exec', '--', 'playwright', 'test', '--config=playwright.engines.config.ts', `--project=${name}`, ...more], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const all = testsIn(JSON.parse(readFileSync(output, 'utf8')) as Suite);
  renameSync(output, `test-results/engine-${name.toLowerCase()}.json`);
  const tools: Record<string, Counts> = {};
  const failures: string[] = [];
  const skips: { test: string; why: string }[] = [];
  for (const { file, where, tests } of all)
    for (const { status, annotations } of tests) {
      const counts = (tools[/components\/([\w-]+)/.exec(where)?.[1] ?? file] ??= { passed: 0, failed: 0, skipped: 0 });
      counts[status === 'expected' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed']++;
      if (status === 'skipped') skips.push({ test: where, why: annotations.map(({ description = '' }) => description).join(' ') });
      else if (status !== 'expected') failures.push(where);
    }
  const sum = (key: keyof Counts): number => Object.values(tools).reduce((total, counts) => total + counts[key], 0);
  const seconds = Math.round((Date.now() - began) / 1000);
  return { name, version, path, seconds, passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures, skips, tools };
}

/** The part of `docs/browsers.md` between the two comments. */
function written(results: readonly Result[]): string {
  const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const names = results.map(({ name }) => name);
  const tools = [...new Set(results.flatMap((result) => Object.keys(result.tools)))].sort();
  const cell = ({ passed, failed, skipped }: Counts = { passed: 0, failed: 0, skipped: 0 }): string =>
    [`${passed}`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
  const reasons = new Map<string, string[]>();
  for (const { name, skips } of results) for (const { why } of skips) reasons.set(why, [...(reasons.get(why) ?? []), name]);
  return [
    `${new Date().toISOString().slice(0, 10)}, on ${process.platform}.`,
    '',
    row('Engine', 'Version', 'Passed', 'Failed', 'Skipped', 'Took'),
    row('---', '---', '---', '---', '---', '---'),
    ...results.map(({ name, version, passed, failed, skipped, seconds }) => row(name, version, passed, failed, skipped, `${seconds} s`)),
    '',
    row('Tests of', ...names),
    row('---', ...names.map(() => '---')),
    ...tools.map((tool) => row(`\`${tool}\``, ...results.map((result) => cell(result.tools[tool])))),
    '',
    ...(reasons.size > 0
      ? ['Skipped, and why:', '', ...[...reasons].map(([why, where]) => `- ${where.length} in ${[...new Set(where)].join(' and ')}: ${why}.`), '']
      : []),
    ...results.flatMap(({ name, failures }) => failures.map((failure) => `- Failed in ${name}: ${failure}`)),
  ].join('\n');
}

async function record(results: readonly Result[]): Promise<void> {
  const file = 'docs/browsers.md';
  const page = readFileSync(file, 'utf8').replace(
    /(<!-- results -->\n)[^]*(<!-- end of results -->)/,
    (_, start: string, end: string) => `${start}\n${written(results)}\n\n${end}`,
  );
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}

const given = process.argv.slice(2);
const take = (flag: string): boolean => given.includes(flag) && given.splice(given.indexOf(flag), 1).length > 0;
const [wantsInstall, wantsRecord, wantsOthers] = ['--install', '--record', '--others'].map(take);

if (wantsInstall) for (const name of packages) if (!installPackage(name)) throw new Error(`On Debian, as root: apt-get install ${packages.join(' ')}`);
// A small helper, and no engine.
if (lacksHands()) installPackage('xdotool');

const engines = findEngines().filter(({ name }) => !wantsOthers || name !== 'Chromium');
const asked = engines.filter(({ name }) => given.includes(name.toLowerCase()));
const more = given.filter((word) => !['chromium', 'firefox', 'webkit'].includes(word));
for (const { name, version, path } of engines) console.log(`${name} ${version}, ${path}`);
const missing = ['Firefox', 'WebKit'].filter((name) => !engines.some((engine) => engine.name === name));
if (missing.length > 0) {
  console.log(`Not on this machine, so not run: ${missing.join(' and ')}.`);
  console.log(`On Debian: npm run test:engines -- --install (as root; installs ${packages.join(', ')}). Elsewhere: npx playwright install firefox webkit`);
}

mkdirSync('test-results', { recursive: true });
const results = (asked.length > 0 ? asked : engines).map((engine) => run(engine, more));
const seconds = results.reduce((total, result) => total + result.seconds, 0);
if (results.length > 0) {
  writeFileSync('test-results/engines.json', JSON.stringify({ date: new Date().toISOString().slice(0, 10), seconds, engines: results }, undefined, 2));
  if (wantsRecord) await record(results);
  console.log('');
  console.table(results.map(({ name, version, passed, failed, skipped, seconds: took }) => ({ name, version, passed, failed, skipped, seconds: took })));
  console.log(`All of it took ${seconds} s. In full: test-results/engines.json`);
}
process.exitCode = results.some(({ failed, passed }) => failed > 0 || passed === 0) ? 1 : 0;
