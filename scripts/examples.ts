/** Packs the package and installs the tarball into a copy of each example, as a stranger would. The copies are in `test-results/examples`. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

interface Example {
  /** Folder in `examples`. */
  readonly from: string;
  /** Made in `npm test` as well: one for each way in which the package reaches a page. The others are made where they are named, or with KIT_ALL_EXAMPLES. */
  readonly isFirst?: boolean;
  /** Other versions of what it depends on. */
  readonly with?: Readonly<Record<string, string>>;
}

interface Settings {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

/** By the name of the copy. */
const examples: Readonly<Record<string, Example>> = {
  'next': { from: 'next', isFirst: true },
  'next-defaults': { from: 'next-defaults' },
  'react-vite': { from: 'react-vite', isFirst: true },
  'react-18-vite': { from: 'react-vite', with: { 'react': '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.31', '@types/react-dom': '18.3.7' } },
  'angular': { from: 'angular' },
  'vue': { from: 'vue', isFirst: true },
  'nuxt': { from: 'nuxt' },
  'sveltekit': { from: 'sveltekit' },
  'solid': { from: 'solid' },
  'preact': { from: 'preact' },
  'turbo': { from: 'turbo' },
  'typescript': { from: 'typescript' },
  'eleventy': { from: 'eleventy' },
  'plain-html': { from: 'plain-html', isFirst: true },
};
const target = resolve('test-results/examples');
const run = promisify(execFile);
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NUXT_TELEMETRY_DISABLED: '1' };
const npm = async (folder: string, ...parts: string[]): Promise<string> => {
  try {
    const options = { cwd: folder, env: environment, shell: process.platform === 'win32', maxBuffer: 1e8 };
    return (await run('npm', [...parts, '--loglevel=error', '--no-audit', '--no-fund'], options)).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${parts.join(' ')} in ${folder}\n${stdout}${stderr}`, { cause: error });
  }
};

/** Files that may be in the folder of an example without being part of it. */
const isOwn = (path: string): boolean =>
  !/node_modules|\.next|\.nuxt|\.output|\.svelte-kit|\/build\b|\/dist\b|\/_site\b|\.angular/.test(path.replace(resolve('examples'), ''));

/** Copies an example and installs the packed package there, with its other dependencies. */
async function install(name: string, { from, with: versions = {} }: Example, tarball: string): Promise<void> {
  const folder = `${target}/${name}`;
  cpSync(resolve('examples', from), folder, { recursive: true, filter: isOwn });
  const file = `${folder}/package.json`;
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Settings;
  for (const list of [settings.dependencies ?? {}, settings.devDependencies ?? {}])
    for (const [dependency, version] of Object.entries(versions)) if (dependency in list) list[dependency] = version;
  writeFileSync(file, JSON.stringify(settings, null, 2));
  await npm(folder, 'install', '--no-save', '--no-package-lock', '--prefer-offline', tarball);
  if (!existsSync(`${folder}/node_modules/coproduction-kit/package.json`)) throw new Error(`${name} has no coproduction-kit.`);
}

async function buildExample(name: string): Promise<void> {
  const folder = `${target}/${name}`;
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { scripts?: { build?: string } };
  if (scripts?.build) await npm(folder, 'run', 'build');
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
/** `node scripts/examples.ts vue next` makes only these. */
const names = process.argv.slice(2);
const waiting = Object.entries(examples).filter(([name, { isFirst = false }]) =>
  names.length === 0 ? isFirst || process.env.KIT_ALL_EXAMPLES !== undefined : names.includes(name),
);
mkdirSync(target, { recursive: true });
const [packed] = JSON.parse(await npm('.', 'pack', '--json', '--pack-destination', target)) as [{ filename: string; size: number; files: unknown[] }];
console.log(`${packed.filename}: ${packed.files.length} files, ${packed.size} bytes`);

/** Two at a time: one waits for the network while the other works. */
await Promise.all(
  [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, example] = next;
      const start = Date.now();
      rmSync(`${target}/${name}`, { recursive: true, force: true });
      await install(name, example, `${target}/${packed.filename}`);
      const installed = seconds(start);
      await buildExample(name);
      console.log(`${name}: installed in ${installed}, ready after ${seconds(start)}`);
    }
  }),
);
