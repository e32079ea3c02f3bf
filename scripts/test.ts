/**
 * `npm test`: everything that must hold, about in the order in which a fault is cheapest to find. Stops at the first step that fails. What needs no browser goes
 * two steps at a time, one for each core of a small machine. `npm run test:all` runs every test: see `tests/speeds.ts`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { requireBrowser } from './browser.ts';
import { findCommand, installPackages } from './debian.ts';
import { recordAccessibility } from './evidence-accessibility.ts';
import { slowestFiles } from './slowest.ts';

/** The tests read it from TEST_ALL, and `examples.ts` from KIT_ALL_EXAMPLES. */
const isWholeRun = process.argv.includes('--all');
if (isWholeRun) Object.assign(process.env, { TEST_ALL: 'yes', KIT_ALL_EXAMPLES: 'yes' });

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const began = Date.now();
const running = new Set<ChildProcess>();

type Step = readonly [what: string, command: string, ...parts: readonly string[]];

/** Runs a script of package.json or a file of this folder, and ends the whole run where it fails. What is said beside other steps is kept together. */
async function step([what, command, ...parts]: Step, beside = false): Promise<void> {
  const start = Date.now();
  if (!beside) console.log(`\n== ${what}`);
  const program = spawn(command, parts, { stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'], shell: process.platform === 'win32' });
  running.add(program);
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [status] = (await once(program, 'close')) as [number | null];
  running.delete(program);
  if (beside) console.log(`\n== ${what}\n${said.trimEnd()}`);
  if (status !== 0) {
    console.error(`\n${what} failed after ${seconds(start)}: ${command} ${parts.join(' ')}`);
    for (const other of running) other.kill();
    process.exit(1);
  }
  console.log(`== ${what}: ${seconds(start)}`);
}

/** Runs steps two at a time, one for each core of a small machine: whichever is free takes the next. The longest come first. */
async function besideEachOther(...steps: readonly Step[]): Promise<void> {
  const next = steps.values();
  const lane = async (): Promise<void> => {
    for (const each of next) await step(each, true);
  };
  await Promise.all([lane(), lane()]);
}

/** The files that a build writes and git keeps. */
const generated = (): Map<string, string> =>
  new Map(
    globSync([
      'src/components.d.ts',
      'src/components/*/readme.md',
      'src/components/*/*.stories.ts',
      'src/parts/pictures.ts',
      'docs/developers.md',
      'docs/evidence/conformance/*.md',
    ])
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

mkdirSync('test-results', { recursive: true });
// The browser without its window for nearly all tests, the one with it for what only that does (pages kept whole for Back); the languages of the
// receivers of docs/receivers. Where those two cannot be had, their tests are skipped, and say so.
const missing = [
  ['chromium-headless-shell', 'chromium-headless-shell'],
  ['chromium', 'chromium'],
  ['php', 'php-cli'],
  ['python3', 'python3'],
  // For the desk, which runs on it, too.
  ['pg_lsclusters', 'postgresql'],
].flatMap(([command = '', name = '']) => (findCommand(command) ? [] : [name]));
if (missing.length > 0) installPackages(missing);
console.log(`Node ${process.versions.node}, browser ${requireBrowser()}`);

const before = generated();
await step(['build', 'npm', 'run', '--silent', 'build']);
const drifted = [...generated()].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
if (drifted.length > 0) {
  console.error(`These files are out of date. Run \`npm run build\` and commit the result: ${drifted.join(', ')}`);
  process.exit(1);
}
await besideEachOther(
  ['a new component, and another value of a token', process.execPath, 'scripts/rehearse.ts', ...(isWholeRun ? [] : ['--if-changed'])],
  ['unit tests', 'npm', 'run', '--silent', 'test:unit', '--', '--json', '--outputFile=test-results/unit.json'],
  ['the desk', 'npm', 'run', '--silent', 'test:desk'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['examples, from the packed tarball', process.execPath, 'scripts/examples.ts'],
  ['the site, with Storybook', 'npm', 'run', '--silent', 'site:build'],
  // Only modules of ECMAScript: nothing is promised to `require` and to TypeScript’s oldest way of resolving.
  ['types of the package', 'npm', 'exec', '--', 'attw', '--pack', '.', '--profile', 'esm-only', '--format', 'table-flipped'],
  ['size', 'npm', 'run', '--silent', 'size'],
  ['snippets of the docs', 'npm', 'run', '--silent', 'snippets', '--', '--check'],
  ['public interface', process.execPath, 'scripts/public-api/report.ts', 'check'],
  ['package', 'npm', 'exec', '--', 'publint', '--strict'],
  ['what is in the package', process.execPath, 'scripts/package-files.ts'],
  ['the desk as a package', process.execPath, 'scripts/desk.ts'],
);
// Not before: the rehearsal runs all tests of what it makes.
if (!isWholeRun) process.env.TEST_QUICK = 'yes';
await step(['browser tests', 'npm', 'run', '--silent', 'test:browser']);
// `npm start` has run meanwhile, and a rehearsal: neither may have written into what is packed.
await step(['what is in the package, after all of it', process.execPath, 'scripts/package-files.ts']);
// Says so where there are none, and passes.
await step(['behaviour in other engines', process.execPath, 'scripts/engines.ts', '--others', ...(isWholeRun ? [] : ['--grep', '@engine'])]);
if (isWholeRun) {
  await step(['a real screen reader', process.execPath, 'scripts/screen-reader.ts']);
  await step(['10,000 answers to a server that fails', process.execPath, 'scripts/faults/run.ts', '--seed', '7', '--sends', '10000']);
  if (findCommand('dpkg-query')) await step(['WordPress', process.execPath, 'scripts/wordpress.ts']);
  else console.log('\n== WordPress: not run. It needs the packages of Debian.');
}

const unit = JSON.parse(readFileSync('test-results/unit.json', 'utf8')) as { numPassedTests: number; numFailedTests: number };
const browser = JSON.parse(readFileSync('test-results/browser.json', 'utf8')) as {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

// For the page “Accessibility” of the site.
const axe = recordAccessibility('test-results/accessibility.json');

console.log('\nThe slowest test files, in seconds of all their tests together:');
console.table(slowestFiles(15));
const counts = `${unit.numPassedTests + browser.stats.expected} passed, ${unit.numFailedTests + browser.stats.unexpected + browser.stats.flaky} failed, ${browser.stats.skipped} skipped`;
if (isWholeRun) {
  recordAccessibility('docs/evidence/accessibility.json');
  writeFileSync(
    'docs/evidence/test-all.md',
    [
      '# The last whole run of the tests\n',
      'Written by `npm run test:all`.\n',
      `- When and where: ${new Date().toISOString().slice(0, 10)}, ${process.platform}, Node ${process.versions.node}, ${cpus().length} processors`,
      `- Unit tests, and browser tests in Chromium: ${counts}`,
      `- Other engines: [Browsers](../browsers.md)`,
      `- Time: ${seconds(began)}`,
      `- axe looked at an example ${axe.checked} times\n`,
    ].join('\n'),
  );
}
console.log(`\nAll of it took ${seconds(began)}.`);
console.log(counts);
