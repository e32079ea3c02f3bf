/** The commands of docs/security-officer.md, exactly as written there, over a folder in which something was changed. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { inEachRun } from './speeds';

const commands = /```sh\n(sed -n [^]*?)```/.exec(readFileSync('docs/security-officer.md', 'utf8'))?.[1] ?? '';

/** What the commands say of the kit’s own files after `change`; without the lines that say `same`. */
function check(change: (folder: string) => void): string[] {
  // Two names that differ by a space would have one output folder.
  const folder = `${mkdtempSync(`${tmpdir()}/coproduction-kit-officer-`)}/site`;
  cpSync('dist/cdn', folder, { recursive: true });
  change(folder);
  const said = execFileSync('sh', ['-c', commands], { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  rmSync(dirname(folder), { recursive: true });
  expect(said).toContain('same kit.js\n');
  return said.split('\n').filter((line) => line !== '' && !line.startsWith('same '));
}

test('says nothing against the files of a release', inEachRun, () => expect(check(() => undefined)).toEqual([]));

/** Files that are not of a release, with names that a list of files may get wrong. */
const others = [
  'version',
  'files',
  'evil.js',
  'kit/evil.js',
  'kit/integrity.json',
  '.htaccess',
  ' kit.js',
  'kit.js ',
  'a b.js',
  'kit.js\nkit.js',
  '-e',
  'sha384-x',
  'kitXjs',
];

// The commands read each file of the release, which takes some seconds.
test('names each of some files that are not of the release', () => {
  const said = check((folder) => others.forEach((name) => writeFileSync(`${folder}/${name}`, 'alert(1)'))).join('\n');
  expect(others.filter((name) => !said.includes(`NOT OF THE RELEASE ./${name}`))).toEqual([]);
});

for (const name of others)
  test(`names a file called ${JSON.stringify(name)}`, () => {
    const said = check((folder) => writeFileSync(`${folder}/${name}`, 'alert(1)'));
    expect(said.join('\n')).toContain(`NOT OF THE RELEASE ./${name}`);
  });

test('names symbolic links: to a file, to a folder, and in place of a file', () => {
  const said = check((folder) => {
    mkdirSync(`${folder}/../elsewhere`, { recursive: true });
    symlinkSync('../elsewhere', `${folder}/more`);
    symlinkSync('kit.js', `${folder}/version`);
    cpSync(`${folder}/button.js`, `${folder}/../elsewhere/button.js`);
    rmSync(`${folder}/button.js`);
    symlinkSync('../elsewhere/button.js', `${folder}/button.js`);
  });
  expect(said.sort()).toEqual(['DIFFERENT button.js', 'NOT OF THE RELEASE ./more', 'NOT OF THE RELEASE ./version']);
});

test('names a file that was changed or is missing', () => {
  const said = check((folder) => {
    writeFileSync(`${folder}/text.js`, 'alert(1)');
    rmSync(`${folder}/panel.js`);
  });
  expect(said.sort()).toEqual(['DIFFERENT panel.js', 'DIFFERENT text.js']);
});
