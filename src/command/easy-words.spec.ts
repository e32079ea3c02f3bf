/** The command as people run it: in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { buildSync } from 'esbuild';
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

it.each([
  [0, ['easy-words', 'clean.txt']],
  [0, ['easy-words', 'warned.txt']],
  [1, ['easy-words', 'clean.txt', 'wrong.html']],
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
  [/cannot read/, ['easy-words', `${'long'.repeat(2000)}.txt`]],
])('says %s and ends with 2', (message, given) => {
  const { status, stderr } = run(...given);
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(stderr).not.toMatch(/\n {4}at /);
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
