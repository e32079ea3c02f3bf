/** The command as people run it: in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { buildSync } from 'esbuild';
import { filesOf } from '../easy-words/command/find-files';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const folder = mkdtempSync(join(tmpdir(), 'easy-words-command-'));
const command = join(folder, 'dist/command/index.mjs');
const files: Readonly<Record<string, string | Uint8Array>> = {
  'package.json': JSON.stringify({ version: '1.2.3' }),
  'clean.txt': 'You can go.',
  'warned.txt': 'Please utilise the door.',
  'wrong.html': '<p>Tea &amp; cake.</p><p lang="cy">Te</p>',
  'a b/my page.md': 'Tea & cake.\n\nAsk for PIP.',
  'shout.txt': 'Tea & \u001b[31mcake.',
  'page.mdx': 'Tea.',
  'picture.txt': new Uint8Array([0xff, 0xd8, 0xff]),
  'nul.txt': 'a\0b',
  'tag.html': '<html lang="english"><p>Tea.</p></html>',
  'welsh.html': '<html lang="cy_GB"><p>Te &amp; cacen.</p></html>',
  'site/one.md': 'Tea & cake.',
  'site/in/two.HTML': '<p>You can go.</p>',
  'site/in/picture.png': 'x',
  'site/page[1].txt': 'You can go.',
  'site/node_modules/three.md': 'Tea & cake.',
  'empty/picture.png': 'x',
  'team/easy-words.config.json': JSON.stringify({ files: ['pages', '*.txt'], ignore: ['pages/old/**'], allow: ['PIP'], rules: { sign: false } }),
  'team/pages/one.md': 'PIP & CQC.',
  'team/pages/old/two.md': 'Ask for CQC.',
  'team/three.txt': 'You can go.',
  'broken.json': '{',
  'wrong.json': JSON.stringify({ file: [] }),
  'words.json': JSON.stringify({ allow: 'PIP' }),
  'rule.json': JSON.stringify({ rules: { length: false } }),
  'windows.md': '\uFEFF---\r\ntitle: Tea & cake\r\n---\r\n\r\n<co-easy-block picture="home">\r\nTea & [cake](x).\r\n</co-easy-block>\r\n',
};

beforeAll(() => {
  buildSync({ entryPoints: ['src/command/index.ts'], bundle: true, format: 'esm', platform: 'node', outfile: command });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...given: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [command, ...given], { cwd: folder, encoding: 'utf8' });

/** With words on the standard input. */
const runWith = (input: string | Uint8Array, ...given: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [command, ...given], { cwd: folder, encoding: 'utf8', input });

/** The files that are checked, in order. */
function checkedBy(...given: string[]): string[] {
  const { files: checked } = JSON.parse(run('easy-words', '--format', 'json', ...given).stdout) as { files: { file: string }[] };
  return checked.map(({ file }) => file.replaceAll('\\', '/'));
}

it.each([
  [0, ['easy-words', 'clean.txt']],
  [0, ['easy-words', 'warned.txt']],
  [1, ['easy-words', 'clean.txt', 'wrong.html']],
  [0, ['easy-words', 'welsh.html']],
  [1, ['easy-words', 'site']],
  [0, ['easy-words', 'site', '--ignore', 'site/*.md']],
  [0, ['easy-words', 'site/page[1].txt']],
  [0, ['easy-words', '--config', 'team/easy-words.config.json', 'clean.txt']],
  [0, ['easy-words', 'wrong.html', '--lang', 'en', '--help']],
  [0, ['easy-words', 'wrong.html', 'clean.txt', '--version']],
])('ends with %i for %j', (status, given) => {
  expect(run(...given)).toMatchObject({ status, stderr: '' });
});

it.each([
  [/no such file/, ['easy-words', 'clean.txt', 'missing.txt']],
  [/not an ending that we know/, ['easy-words', 'package.json']],
  [/MDX/, ['easy-words', 'page.mdx']],
  [/UTF-8/, ['easy-words', 'picture.txt']],
  [/UTF-8/, ['easy-words', 'nul.txt']],
  [/name one or more/, ['easy-words']],
  [/no command “tidy”/, ['tidy']],
  [/Which command/, []],
  [/--colour/, ['easy-words', 'clean.txt', '--colour']],
  [/“xml” is not a format/, ['easy-words', 'clean.txt', '--format', 'xml']],
  [/“constructor” is not a format/, ['easy-words', 'clean.txt', '--format', 'constructor']],
  [/tag.html:1: “english” is not a language tag/, ['easy-words', 'tag.html']],
  [/“english” is not a language tag/, ['easy-words', 'clean.txt', '--lang', 'english']],
  [/empty: This folder has no files/, ['easy-words', 'empty']],
  [/No file that ends in .* fits/, ['easy-words', 'site/**/*.markdown']],
  [/no such file/, ['easy-words', '--config', 'missing.json', 'clean.txt']],
  [/broken.json: This is not JSON/, ['easy-words', '--config', 'broken.json', 'clean.txt']],
  [/wrong.json: There is no “file”. Use: files,/, ['easy-words', '--config', 'wrong.json', 'clean.txt']],
  [/“allow” has to be a list/, ['easy-words', '--config', 'words.json', 'clean.txt']],
  [/There is no rule “length”/, ['easy-words', '--config', 'rule.json', 'clean.txt']],
  [/cannot read/, ['easy-words', `${'long'.repeat(2000)}.txt`]],
])('says %s and ends with 2', (message, given) => {
  const { status, stderr } = run(...given);
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(stderr).not.toMatch(/\n {4}at /);
});

it('checks the files of a folder, and those that a pattern fits, once each', () => {
  const all = ['site/in/two.HTML', 'site/one.md', 'site/page[1].txt'];
  expect(checkedBy('site')).toEqual(all);
  expect(checkedBy('site/**/*')).toEqual(all);
  expect(checkedBy('site/*.{md,txt}', 'site/one.md')).toEqual(['site/one.md', 'site/page[1].txt']);
  expect(checkedBy('site', '--ignore', 'site/in/**')).toEqual(['site/one.md', 'site/page[1].txt']);
});

it('reads a pattern as Windows writes it', () => {
  expect(filesOf('site\\**\\*.md', { folder, ignore: ['site\\in\\**'], platform: 'win32' })).toEqual([join(folder, 'site/one.md')]);
});

it('takes what a team has written down, from the folder of its file', () => {
  const { status, stdout } = spawnSync(process.execPath, [command, 'easy-words', '--format', 'json'], { cwd: join(folder, 'team'), encoding: 'utf8' });
  const { files: checked } = JSON.parse(stdout) as { files: { file: string; findings: { rule: string; sentence: string }[] }[] };
  expect(checked.map(({ file, findings }) => [file.replaceAll('\\', '/'), findings.map(({ rule }) => rule)])).toEqual([
    ['pages/one.md', ['acronym']],
    ['three.txt', []],
  ]);
  expect(status).toBe(1);
  expect(checkedBy('--config', 'team/easy-words.config.json')).toEqual(['team/pages/one.md', 'team/three.txt']);
});

it('reads the standard input, as text or by the ending of its name', () => {
  expect(runWith('Tea & cake.', 'easy-words', '-')).toMatchObject({
    status: 1,
    stderr: '',
    stdout: expect.stringMatching(/^standard input\n {2}1:5/) as unknown,
  });
  expect(runWith('<p>Tea <b hidden>&amp;</b> cake.</p>', 'easy-words', '-', '--stdin-name', 'page.html')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^page\.html\n/) as unknown,
  });
  expect(runWith('', 'easy-words', '-')).toMatchObject({ status: 0, stderr: '' });
  expect(runWith(new Uint8Array([0xff]), 'easy-words', '-')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^standard input: .*UTF-8/) as unknown });
  expect(runWith('Tea.', 'easy-words', '-', '--stdin-name', 'page.pdf')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/not an ending/) as unknown,
  });
});

it('shows findings to people, without what a screen would obey', () => {
  const { stdout } = run('easy-words', 'shout.txt');
  expect(stdout).toMatch(/1:5 {2}error {2}sign\n.*“Tea & {2}\[31mcake\.”/);
  expect(stdout).toMatch(/1 to put right, 0 to look at/);
});

it('gives JSON, and takes allowed words', () => {
  const { files: checked } = JSON.parse(run('easy-words', 'a b/my page.md', '--format', 'json', '--allow', 'PIP,CQC').stdout) as {
    files: { file: string; findings: { rule: string }[] }[];
  };
  expect(checked).toMatchObject([{ file: 'a b/my page.md', findings: [{ rule: 'sign', position: { start: { line: 1, column: 5 } } }] }]);
});

it('gives SARIF that fits its schema', () => {
  const log = JSON.parse(run('easy-words', 'a b/my page.md', 'wrong.html', 'clean.txt', '--format', 'sarif').stdout) as {
    runs: {
      results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      invocations: { toolExecutionNotifications: unknown[] }[];
    }[];
  };
  // Ajv no longer knows the draft that the schema names; its keywords are the same.
  const draft = { ...schema, $schema: undefined, id: undefined };
  const fits = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  expect([fits.validate(draft, log), fits.errors]).toEqual([true, null]);
  expect(fits.validate(draft, { ...log, version: '2.0.0' })).toBe(false);
  const [only] = log.runs;
  expect(only?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual([
    'a%20b/my%20page.md',
    'a%20b/my%20page.md',
    'wrong.html',
  ]);
  expect(only?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
});

it('finds places in Markdown with HTML as Windows writes it, and reads no front matter', () => {
  const { stdout } = run('easy-words', 'windows.md', '--format', 'json');
  const { files: checked } = JSON.parse(stdout) as { files: { findings: { rule: string; position: { start: { line: number; column: number } } }[] }[] };
  expect(checked[0]?.findings.filter(({ rule }) => rule === 'sign').map(({ position }) => position.start)).toEqual([
    expect.objectContaining({ line: 6, column: 5 }),
  ]);
});

it('says in SARIF and JSON what could not be read, and makes no link of the words of a file', () => {
  const { stdout } = run('easy-words', 'windows.md', 'missing.txt', '--format', 'sarif');
  const log = JSON.parse(stdout) as {
    runs: {
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[];
      results: { message: { text: string } }[];
    }[];
  };
  expect(log.runs[0]?.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'missing.txt: There is no such file.' } }],
  });
  expect(log.runs[0]?.results.map(({ message }) => message.text).join()).toContain('\\[cake\\]');
  expect(JSON.parse(run('easy-words', 'missing.txt', '--format', 'json').stdout)).toEqual({ files: [], complaints: ['missing.txt: There is no such file.'] });
});
