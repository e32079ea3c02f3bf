/** `npm pack` never takes half a build, one with another runtime, or one of other sources. Each test packs a copy of the project. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { packed } from '../../scripts/packed.ts';
import { speedOf } from '../speeds';
import { expect, test } from '../test';

const run = promisify(execFile);
let copy: string;

test.beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'coproduction-kit-pack-'));
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', ':!examples', ':!tests', ':!docs', ':!bench']);
  for (const file of new Set(stdout.trim().split('\n'))) await cp(file, join(copy, file)).catch(() => undefined);
  for (const folder of ['dist', '.stencil']) await cp(folder, join(copy, folder), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  // A build that only says that it was asked for: the real one takes half a minute, and fails here.
  await run('npm', ['pkg', 'set', 'scripts.build=echo BUILD && exit 1'], { cwd: copy });
  await run(process.execPath, ['scripts/built.ts'], { cwd: copy });
});
test.afterEach(() => rm(copy, { recursive: true }));

const pack = (): Promise<{ stdout: string }> =>
  run('npm', ['pack', '--json', '--dry-run'], { cwd: copy, env: { ...process.env, npm_config_loglevel: 'error' } });

test('packs a whole build without building it again, and prints nothing but JSON', async () => {
  const { stdout } = await pack();
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  expect(files.map(({ path }) => path).sort()).toEqual(packed().files);
});

for (const [index, [what, change]] of (
  [
    ['another runtime in dist', () => appendFile(join(copy, 'dist/components/index.js'), '\nconst vdom = 1;')],
    ['one file too many in dist', () => appendFile(join(copy, 'dist/components/p-old.js'), 'export {};')],
    ['one file less in dist', () => rm(join(copy, 'dist/index.d.ts'))],
    ['no dist', () => rm(join(copy, 'dist'), { recursive: true })],
    ['a changed source', () => appendFile(join(copy, 'src/components/text/text.css'), '\n')],
    ['a changed token', () => appendFile(join(copy, 'tokens/semantic/colour.json'), '\n')],
    ['another version', () => run('npm', ['pkg', 'set', 'version=9.9.9'], { cwd: copy })],
  ] as const
).entries())
  test(`builds before it packs, and refuses when the build fails: ${what}`, speedOf(index), async () => {
    await change();
    await expect(pack()).rejects.toMatchObject({ stderr: expect.stringMatching(/BUILD[^]*was not packed/) });
  });

test('the runtime in the package is our own', async () => {
  // Stencil's has 48 kB, and draws a tool a second time beside what a server sent.
  expect((await readFile('dist/components/index.js')).length).toBeLessThan(15_000);
});
