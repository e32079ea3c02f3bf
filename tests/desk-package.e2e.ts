/** The desk as people install it: the packed package alone, without the repository. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/free-port.ts';
import { inEachRun } from './speeds';
import { expect, test } from './test';

test('starts from its package, with its styles, and says what is wrong with a setting', inEachRun, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-package-'));
  try {
    execFileSync(process.execPath, ['scripts/desk.ts'], { stdio: 'ignore' });
    execFileSync('npm', ['pack', './desk', '--pack-destination', folder], { stdio: 'ignore' });
    const [tarball = ''] = readdirSync(folder);
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
    const program = join(folder, 'package/dist/main.js');
    const read = (file: string): string => readFileSync(join(folder, 'package', file), 'utf8');
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const parts = JSON.parse(read('dist/sbom.cdx.json')) as { metadata: { component: object }; components: { name: string; licenses: object[] }[] };
    expect(parts.metadata.component).toMatchObject({ name: 'coproduction-desk', version });
    const names = parts.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ajv', 'coproduction-kit', 'hono', 'openid-client', 'pg']));
    for (const name of names.filter((each) => each !== 'coproduction-kit')) expect(read('dist/licences.txt')).toContain(`\n${name} `);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const settings = { PATH: process.env.PATH, DESK_PORT: String(port), DESK_DATA: join(folder, 'data') };
    const desk = spawn(process.execPath, [program], { cwd: folder, env: settings, stdio: ['ignore', 'pipe', 'ignore'] });
    /** What a desk with other settings says before it ends. */
    const refusalOf = async (env: NodeJS.ProcessEnv): Promise<string> => {
      const refusing = spawn(process.execPath, [program], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
      let words = '';
      refusing.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
      expect(await once(refusing, 'close')).toEqual([1, null]);
      return words;
    };
    const [printed] = (await once(desk.stdout, 'data')) as [Buffer];
    await page.goto(/http:\S+/.exec(printed.toString())?.[0] ?? '');
    await expect(page.getByRole('heading', { name: 'Set up this desk' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveCSS('border-top-left-radius', '12px');
    for (const path of ['/ready', '/passkey.js', '/take-back']) expect((await page.request.get(`${url}${path}`)).status(), path).toBe(200);
    expect(await refusalOf({ ...settings, DESK_DATA: join(folder, 'other') })).toBe(`DESK_PORT is ${port}, and another program listens there.\n`);
    desk.kill();
    expect(await once(desk, 'exit')).toEqual([0, null]);

    expect(await refusalOf({ ...settings, DESK_SITES: 'www.fernley.example' })).toBe(
      'DESK_SITES has www.fernley.example, which is not an address without a path, such as https://www.fernley.example.\n',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
