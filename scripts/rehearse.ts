/**
 * Two things that a person who works on the kit does, in a copy of the project:
 * - a new component by `npm run new`, and a new tool that sends: build, types, lint, unit tests and budgets hold, `git status` shows nothing but their folders,
 *   their words and generated files, the command places the tool, and it keeps the contract of sending;
 * - one semantic token gets another value: the site, the script-tag files and the React example show it, and no other file had to change.
 *
 * And two things that must stop the build: a colour with too little contrast, and a raw value in the styles of a component.
 *
 * `--if-changed` skips it if the scripts, tokens and settings have not changed since it last passed (`scripts/rehearsed.json`), because it builds the kit five times.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const copy = resolve('test-results/rehearsal');
const left = new Set(['node_modules', 'dist', 'test-results', 'storybook-static', '.git', '.stencil', 'tests/baselines']);
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((entry) => entry && existsSync(entry) && !left.has(entry.split('/')[0] ?? '') && !entry.startsWith('tests/baselines/'));

const rehearsed = 'scripts/rehearsed.json';
const hash = createHash('sha256');
for (const file of tracked.filter((entry) => /^(scripts|tokens)\/|^[^/]+\.(json|ts|js)$/.test(entry) && entry !== rehearsed).sort())
  hash.update(file).update(readFileSync(file));
const sources = hash.digest('hex');
if (
  process.argv.includes('--if-changed') &&
  existsSync(rehearsed) &&
  (JSON.parse(readFileSync(rehearsed, 'utf8')) as { sources: string }).sources === sources
) {
  console.log('Scripts, tokens and settings have not changed since this last passed. `npm run test:all` runs it anyway.');
  process.exit(0);
}

function run(command: string, ...parts: string[]): void {
  try {
    execFileSync(command, parts, { cwd: copy, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    console.error(`${command} ${parts.join(' ')} failed in ${copy}:`, stdout, stderr);
    process.exit(1);
  }
}

function expectThat(holds: boolean, what: string): void {
  if (holds) return;
  console.error(`${what} Look at ${copy}.`);
  process.exit(1);
}

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const entry of tracked) cpSync(entry, `${copy}/${entry}`, { recursive: true });
symlinkSync(resolve('node_modules'), `${copy}/node_modules`, 'dir');
const git = (...parts: string[]): string => execFileSync('git', parts, { cwd: copy, encoding: 'utf8' });
git('init', '--quiet');
git('add', '--all');
git('-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost', 'commit', '--quiet', '--message', 'As it is');

run(process.execPath, 'scripts/new.ts', 'help-card');
run(process.execPath, 'scripts/new.ts', 'mood-card', '--sends');
for (const script of ['build', 'types', 'size']) run('npm', 'run', '--silent', script);
/** What belongs to the new ones: their folders, and their words. */
const own = /^src\/(components\/(help|mood)-card\/|language\/en\/editors\/tools\/(help|mood)-card\.ts$|language\/((ar|cy|en)\/)?tools\/mood-card\.ts$)/;
/** What is gathered from all of them. */
const generated =
  /^src\/(components\.d|facts\/all|language\/elements|language\/(ar|cy|en)\/tools\/index)\.ts$|^src\/answers\/answer\.schema\.json$|^docs\/evidence\/conformance\/[\w-]+\.md$/;
const touched = git('status', '--porcelain', '--untracked-files=all')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.slice(3));
const foreign = touched.filter((file) => file !== 'node_modules' && !own.test(file) && !generated.test(file));
expectThat(foreign.length === 0, `A new component touched what is not its own: ${foreign.join(', ')}.`);
expectThat(touched.some((file) => generated.test(file)) && touched.some((file) => own.test(file)), 'A new component touched nothing.');
const { stdout: placed } = spawnSync(process.execPath, ['dist/command/index.js', 'snippet', 'mood-card', '--name', 'one', '--question', 'How are you?'], {
  cwd: copy,
  encoding: 'utf8',
});
expectThat(placed.includes('<co-mood-card name="one">How are you?</co-mood-card>'), `The command places no new tool: ${placed}`);
// What looks at one file at a time looks at the new ones: the others were looked at where they came from.
const made = ['src/components/help-card', 'src/components/mood-card'];
const words = touched.filter((file) => file.startsWith('src/language/'));
for (const parts of [
  ['eslint', ...made, ...words],
  ['stylelint', ...made.map((folder) => `${folder}/*.css`)],
  ['prettier', '--check', ...made, ...words],
])
  run('npm', 'exec', '--', ...parts);
run('npm', 'run', '--silent', 'test:unit', '--', ...made, 'scripts', 'src/snippet', 'src/language');
run(
  'npm',
  'exec',
  '--',
  'playwright',
  'test',
  '--project=script tag',
  'src/components/mood-card',
  'tests/examples.e2e.ts',
  // Its pictures are made here for the first time.
  '--update-snapshots=changed',
  '--grep',
  'mood-card|as a tool that sends',
);
for (const file of ['src/components/help-card/help-card.stories.ts', 'src/components/help-card/readme.md', 'dist/cdn/help-card.js', 'dist/cdn/mood-card.js']) {
  expectThat(existsSync(`${copy}/${file}`), `The build made no ${file}.`);
}
console.log('npm run new help-card, and mood-card -- --sends: built, linted, tested, within the budgets.');

interface Colours {
  colour: { ink: { $value: unknown } };
}
const changed = 'tokens/semantic/colour.json';
const ink = '#10182a';
const tokens = JSON.parse(readFileSync(`${copy}/${changed}`, 'utf8')) as Colours;
function setInk(bytes: readonly number[], hex: string): void {
  tokens.colour.ink.$value = { colorSpace: 'srgb', components: bytes.map((byte) => byte / 255), alpha: 1, hex };
  writeFileSync(`${copy}/${changed}`, JSON.stringify(tokens));
}
setInk([0x10, 0x18, 0x2a], ink);
run('npm', 'run', '--silent', 'build');
run('npm', 'run', '--silent', 'site:build');
run(process.execPath, 'scripts/examples.ts', 'react-vite');
const shows = (pattern: string): boolean => globSync(`${copy}/${pattern}`).some((file) => readFileSync(file, 'utf8').includes(ink));
for (const [where, pattern] of [
  ['the script-tag files', 'dist/cdn/i-statement.js'],
  ['the tokens for pages', 'dist/tokens/tokens.css'],
  ['the site', 'storybook-static/assets/*.{js,css}'],
  ['the React example', 'test-results/examples/react-vite/dist/assets/*.js'],
] as const) {
  expectThat(shows(pattern), `The new value of the token is not in ${where}.`);
}
const edited = tracked.filter((file) => file !== changed && !readFileSync(file).equals(readFileSync(`${copy}/${file}`)));
// What is gathered knows of the new components.
const others = edited.filter((file) => !generated.test(file));
expectThat(others.length === 0, `A changed token changed other files, too: ${others.join(', ')}.`);
console.log('one semantic token changed: the site, the script-tag files and the React example show it; no other file changed.');

/** What a build that has to fail says. */
function failure(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: copy, encoding: 'utf8', shell: process.platform === 'win32' });
  expectThat(status !== 0, 'A build that had to stop went on.');
  return stdout + stderr;
}
setInk([0x77, 0x77, 0x77], '#777777');
const contrast = failure();
expectThat(/light: colour-ink \(#777777\) on colour-paper \(#ffffff\) has 4\.48:1; text needs 7:1\./.test(contrast), `A bad token was not named: ${contrast}`);
setInk([0x10, 0x18, 0x2a], ink);
writeFileSync(`${copy}/src/parts/raw.css`, '.raw {\n  padding: 3px;\n}\n');
const style = failure();
expectThat(/raw\.css[\s\S]*A size is a token/.test(style), `A raw value was not named: ${style}`);
console.log('a token with too little contrast, and a raw value in a style: each stops the build, and is named.');
rmSync(copy, { recursive: true, force: true });
writeFileSync(rehearsed, `${JSON.stringify({ sources })}\n`);
