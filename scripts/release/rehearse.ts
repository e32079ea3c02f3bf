/**
 * `npm run release:rehearse`: a whole release of the commit that is checked out, on a registry on loopback. Version, changelog, build, pack, publish;
 * then two clean folders install what was published, and people's answers arrive from them in a browser. All of it happens in a temporary folder.
 *
 * What only the real release has, and is not rehearsed: provenance and trusted publishing, which need GitHub and npm's own registry.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { requireBrowser } from '../browser.ts';
import { run, Steps, stopCommands } from './commands.ts';
import { validateParts } from './list-of-parts.ts';
import { installRegistry, startRegistry, type Registry } from './registry.ts';

/** The consumers' folders, and the tests that drive them: their file in `tests/packages`, and their title. */
const consumers = { 'plain-html': ['package', 'plain HTML, by script tag'], 'react-vite': ['react', 'React 19'] } as const;

const here = process.cwd();
const temporary = realpathSync(mkdtempSync(`${tmpdir()}/coproduction-kit-release-`));
const clone = `${temporary}/kit`;
const kit = { folder: clone };
const tools = `${temporary}/registry`;
const packed = `${temporary}/packed`;
const steps = new Steps();

interface Package {
  readonly version: string;
}
const versionIn = (folder: string): string => (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package).version;
const hashOf = (file: string): string => createHash('sha512').update(readFileSync(file)).digest('base64');
const status = (folder: string): Promise<string> => run({ folder }, 'git', 'status', '--porcelain');
function require(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function cloneCommit(): Promise<string> {
  const commit = (await run({ folder: here }, 'git', 'rev-parse', 'HEAD')).trim();
  await run({ folder: temporary }, 'git', 'clone', '--quiet', '--no-hardlinks', here, clone);
  await run(kit, 'git', 'checkout', '--quiet', '--detach', commit);
  const mayLink = existsSync('node_modules') && hashOf('package-lock.json') === hashOf(`${clone}/package-lock.json`);
  if (mayLink) symlinkSync(realpathSync('node_modules'), `${clone}/node_modules`, 'dir');
  else await run(kit, 'npm', 'ci', '--no-audit', '--no-fund');
  const left = (await status(here)) === '' ? '' : '; what is not committed is left out';
  return `${commit.slice(0, 10)}, packages ${mayLink ? 'of the working tree: same lock file' : 'installed'}${left}`;
}

async function makeVersion(): Promise<string> {
  const before = versionIn(clone);
  const changesets = readdirSync(`${clone}/.changeset`).filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (changesets.length === 0) return `${before}, as it is: there is no changeset`;
  await run(kit, 'npm', 'run', '--silent', 'release:version');
  const after = versionIn(clone);
  require(after !== before, `${changesets.length} changesets left the version at ${before}.`);
  require(readFileSync(`${clone}/CHANGELOG.md`, 'utf8').includes(`\n## ${after}\n`), `CHANGELOG.md says nothing of ${after}.`);
  require(!changesets.some((file) => existsSync(`${clone}/.changeset/${file}`)), 'A changeset is left.');
  return `${before} → ${after}, by ${changesets.length} changesets`;
}

async function build(): Promise<string> {
  const before = await status(clone);
  await run(kit, 'npm', 'run', '--silent', 'build');
  const after = await status(clone);
  require(after === before, `The build changed what git keeps:\n${after}`);
  for (const check of [['scripts/package-files.ts'], ['scripts/public-api/report.ts', 'check']]) await run(kit, process.execPath, ...check);
  return 'made; nothing that git keeps changed; files and public interface as kept';
}

/** As the workflow does: packed by one job, published by another that builds nothing. */
async function pack(): Promise<string> {
  await run(kit, 'npm', 'exec', '--', 'changeset', 'pack', '--out-dir', packed);
  const files = readdirSync(packed, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tgz'));
  require(files.length === 1, `Packed: ${files.join(', ')}.`);
  return files.join();
}

/** What people without npm take. */
async function archive(): Promise<string> {
  const said = await run(kit, process.execPath, 'scripts/archives.ts');
  const names = said
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\S+ +/, ''));
  const version = versionIn(clone);
  require(names.join() === ['site', 'wordpress'].map((name) => `coproduction-kit-${version}-${name}.zip`).join(), `Made: ${names.join(', ')}.`);
  return names.join(', ');
}

async function publish({ url, environment }: Registry): Promise<string> {
  await run({ ...kit, environment }, 'npm', 'exec', '--', 'changeset', 'publish', '--from-pack-dir', packed, '--no-git-tag');
  const { dist } = (await (await fetch(`${url}/coproduction-kit/${versionIn(clone)}`)).json()) as { dist?: { integrity: string } };
  const [file = ''] = readdirSync(packed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tgz'));
  require(dist?.integrity === `sha512-${hashOf(`${packed}/${file}`)}`, 'What the registry has is not what was packed.');
  return `coproduction-kit@${versionIn(clone)}, the same bytes as packed`;
}

async function install({ environment }: Registry): Promise<string> {
  const version = versionIn(clone);
  for (const name of Object.keys(consumers)) {
    const folder = `${temporary}/consumers/${name}`;
    cpSync(`${clone}/examples/${name}`, folder, { recursive: true });
    await run({ folder, environment }, 'npm', 'install', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', `coproduction-kit@${version}`);
    require(versionIn(`${folder}/node_modules/coproduction-kit`) === version, `${name} has another version.`);
    const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { scripts?: { build?: string } };
    if (scripts?.build) await run({ folder }, 'npm', 'run', 'build');
  }
  return `${Object.keys(consumers).join(', ')} from the registry`;
}

async function answer(): Promise<string> {
  // The tests look for the examples here; what they open is outside the clone.
  mkdirSync(`${clone}/test-results`, { recursive: true });
  symlinkSync(`${temporary}/consumers`, `${clone}/test-results/examples`, 'dir');
  const files = Object.values(consumers).map(([file]) => `tests/packages/${file}.e2e.ts`);
  const titles = Object.values(consumers).map(([, title]) => title);
  const environment = { CHROMIUM_PATH: requireBrowser() };
  await run({ ...kit, environment }, 'npm', 'exec', '--', 'playwright', 'test', '--project=script tag', ...files, '-g', titles.join('|'));
  const { stats } = JSON.parse(readFileSync(`${clone}/test-results/browser.json`, 'utf8')) as { stats: { expected: number; skipped: number } };
  require(stats.expected >= 4 && stats.skipped === 0, `Only ${stats.expected} tests were run.`);
  return `${stats.expected} tests in Chromium: answers arrive`;
}

async function rehearse(): Promise<void> {
  await steps.take('clone', cloneCommit);
  await steps.take('version and changelog', makeVersion);
  await steps.take('build', build);
  await steps.take('pack', pack);
  await steps.take('archives', archive);
  await steps.take('tools of the rehearsal', async () => {
    await installRegistry(tools);
    return 'Verdaccio, CycloneDX';
  });
  await steps.take('list of parts', () => validateParts(tools, `${clone}/dist/sbom.cdx.json`, versionIn(clone)));
  const registry = await startRegistry(tools);
  try {
    await steps.take('publish', () => publish(registry));
    await steps.take('install', () => install(registry));
    await steps.take('answer', answer);
  } finally {
    await registry.stop();
  }
}

// Everything is put away as after any fault.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopCommands);
const before = await status(here);
try {
  await rehearse();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== before) {
  console.error('The rehearsal left something in the working tree: look at `git status`.');
  process.exitCode = 1;
}
console.log(
  `\n${steps.table()}\n\n${process.exitCode === 1 ? 'The rehearsal failed.' : 'The rehearsal went well. Nothing was published but on this machine.'}`,
);
