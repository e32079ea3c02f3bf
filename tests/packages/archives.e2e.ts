/** What people without npm take from a release: unpacked at the top of a site, it works by what its own page says, under the strict policy. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { siteContents } from '../../scripts/archives/site.ts';
import { zipOf } from '../../scripts/archives/zip.ts';
import { pluginContents } from '../../scripts/wordpress/plugin.ts';
import { integrity } from '../built-kit';
import { strictPolicy, type Site } from '../site';
import { expect, test, violationsOf } from '../test';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const { version } = integrity;
const run = promisify(execFile);

/** Puts the archive onto the site, as a person does who unpacks it there. */
function unpack(site: Site): void {
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(siteContents(version))))) site.pages.set(`/${path}`, textOf(bytes));
}

test('the files and the two pieces of code of its page: an answer arrives', async ({ page, site }) => {
  unpack(site);
  site.policy = strictPolicy;
  // The page is opened from a disk, so it has no policy.
  await page.setContent(site.pages.get('/read-me.html') ?? '');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const codes = await Promise.all(['Code for the site', 'Code for the page'].map((name) => page.getByRole('region', { name, exact: true }).textContent()));
  site.pages.set('/page', `<!doctype html><html lang="en-GB"><title>A page</title><main>${codes.join('\n')}</main>`);
  await page.goto(`${site.url}/page`);
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
  expect(site.answers).toHaveLength(1);
  expect(await violationsOf(page)).toEqual([]);
});

test('the code for the site makes a plain link the card, and its answer arrives', async ({ page, site }) => {
  unpack(site);
  site.policy = strictPolicy;
  await page.setContent(site.pages.get('/read-me.html') ?? '');
  const code = await page.getByRole('region', { name: 'Code for the site, for every tool', exact: true }).textContent();
  const link = '<a href="/feedback#co-i-statement?name=home&statement=I%20choose.">Tell us how true this is</a>';
  site.pages.set('/page', `<!doctype html><html lang="en-GB"><title>A page</title>${code ?? ''}<main>${link}</main>`);
  await page.goto(`${site.url}/page`);
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
});

test('its snippet builder makes code for these very addresses', async ({ page, site }) => {
  unpack(site);
  site.policy = strictPolicy;
  await page.goto(`${site.url}/coproduction-kit/${version}-builder/index.html`);
  const code = await page.getByRole('region', { name: 'Once for the site', exact: true }).textContent();
  const [, address = ''] = /src="([^"]+)"/.exec(code ?? '') ?? [];
  expect(site.pages.has(address), address).toBe(true);
});

test('a security officer finds every file the same, and none that is not of the release; the bytes are the same each time', async () => {
  const contents = siteContents(version);
  const folder = await mkdtemp(join(tmpdir(), 'coproduction-kit-site-'));
  try {
    for (const [path, bytes] of contents) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    // As docs/security-officer.md has it.
    const [, commands = ''] = /```sh\n(sed [^]*?)\n```/.exec(await readFile('docs/security-officer.md', 'utf8')) ?? [];
    const said = await run('sh', ['-c', commands], { cwd: join(folder, 'coproduction-kit', version) });
    const files = Object.keys(integrity.files).map((file) => `same ${file}`);
    expect(said.stdout.trim().split('\n').sort()).toEqual(files.sort());
    await run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
    await writeFile(join(folder, 'read-me.html'), 'Changed.');
    await expect(run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder })).rejects.toMatchObject({ stdout: 'read-me.html: FAILED\n' });
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(Buffer.from(zipOf(new Map([...contents].reverse()))).equals(zipOf(contents))).toBe(true);
});

test('the plugin for WordPress has the version of the kit, and the files that its list of hashes names', () => {
  const files = unzipSync(zipOf(pluginContents(version)));
  expect(textOf(files['coproduction-kit/coproduction-kit.php'] as Uint8Array)).toContain(` * Version:           ${version}\n`);
  const named = Object.keys((JSON.parse(textOf(files['coproduction-kit/kit/integrity.json'] as Uint8Array)) as typeof integrity).files);
  expect(named).toContain('kit.js');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(named.map((name) => `coproduction-kit/kit/${version}/${name}`)));
  // WordPress takes an archive with one folder.
  expect(Object.keys(files).filter((path) => !path.startsWith('coproduction-kit/'))).toEqual([]);
  const sums = textOf(files['coproduction-kit/SHA256SUMS'] as Uint8Array)
    .trim()
    .split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [hash, path = ''] = line.split('  ');
    expect(hash, path).toBe(
      createHash('sha256')
        .update(files[`coproduction-kit/${path}`] as Uint8Array)
        .digest('hex'),
    );
  }
});
