/** `npm test`: everything that must hold, in the order in which a fault is cheapest to find. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { requireBrowser } from './browser.ts';
import { findCommand, installPackage } from './debian.ts';

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const began = Date.now();

/** Runs a script of package.json or a file of this folder, and ends the whole run where it fails. */
function step(what: string, command: string, ...parts: string[]): void {
  const start = Date.now();
  console.log(`\n== ${what}`);
  const { status } = spawnSync(command, parts, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${what} failed after ${seconds(start)}: ${command} ${parts.join(' ')}`);
    process.exit(1);
  }
  console.log(`== ${what}: ${seconds(start)}`);
}

/** The files that a build writes and git keeps. */
const generated = (): Map<string, string> =>
  new Map(
    globSync(['src/components.d.ts', 'src/components/*/readme.md', 'src/components/*/*.stories.ts', 'src/parts/pictures.ts'])
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

mkdirSync('test-results', { recursive: true });
console.log(`Node ${process.versions.node}, browser ${requireBrowser()}`);
// For the receivers of docs/receivers. Where they cannot be had, those tests are skipped, and say so.
for (const [command, name] of [
  ['php', 'php-cli'],
  ['python3', 'python3'],
] as const)
  if (!findCommand(command)) installPackage(name);

const before = generated();
step('build', 'npm', 'run', '--silent', 'build');
const drifted = [...generated()].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
if (drifted.length > 0) {
  console.error(`These files are made by \`npm run build\` and were out of date; commit them as they are now: ${drifted.join(', ')}`);
  process.exit(1);
}
step('lint', 'npm', 'run', '--silent', 'lint');
step('unit tests', 'npm', 'run', '--silent', 'test:unit', '--', '--json', '--outputFile=test-results/unit.json');
step('size', 'npm', 'run', '--silent', 'size');
step('package', 'npm', 'exec', '--', 'publint', '--strict');
step('a new component, and another value of a token', process.execPath, 'scripts/rehearse.ts');
step('examples, from the packed tarball', process.execPath, 'scripts/examples.ts');
step('Storybook', 'npm', 'run', '--silent', 'storybook:build');
step('browser tests', 'npm', 'run', '--silent', 'test:browser');

const unit = JSON.parse(readFileSync('test-results/unit.json', 'utf8')) as { numPassedTests: number; numFailedTests: number };
const browser = JSON.parse(readFileSync('test-results/browser.json', 'utf8')) as Suite & {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** For the page “Accessibility” of Storybook. One test holds an example against axe in each of four themes and two directions. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}
const specsIn = ({ suites = [], specs = [] }: Suite): readonly { readonly title: string; readonly ok: boolean }[] => [...specs, ...suites.flatMap(specsIn)];
const axe = specsIn(browser).filter(({ title }) => title.includes('axe finds nothing at 320 px'));
writeFileSync(
  'test-results/accessibility.json',
  JSON.stringify({ date: new Date().toISOString().slice(0, 10), checked: axe.length * 8, failed: axe.filter(({ ok }) => !ok).length }),
);

console.log(`\nAll of it took ${seconds(began)}.`);
console.log(
  `${unit.numPassedTests + browser.stats.expected} passed, ${unit.numFailedTests + browser.stats.unexpected + browser.stats.flaky} failed, ${browser.stats.skipped} skipped`,
);
