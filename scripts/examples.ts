/** Packs the package and installs the tarball into a copy of each example, as a stranger would. The copies stand in `test-results/examples`. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const target = resolve('test-results/examples');
const npm = (folder: string, ...parts: string[]): string =>
  execFileSync('npm', [...parts, '--loglevel=error', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', target)) as [
  { filename: string; size: number; files: unknown[] },
];
console.log(`${packed.filename}: ${packed.files.length} files, ${packed.size} bytes`);

for (const name of ['plain-html', 'react-vite']) {
  const folder = `${target}/${name}`;
  cpSync(`examples/${name}`, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  npm(folder, 'install', '--no-save', '--no-package-lock', '--prefer-offline', `${target}/${packed.filename}`);
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { scripts?: { build?: string } };
  if (scripts?.build) npm(folder, 'run', 'build');
  if (!existsSync(`${folder}/node_modules/coproduction-kit/package.json`)) throw new Error(`${name} has no coproduction-kit.`);
  console.log(`${name}: installed${scripts?.build ? ' and built' : ''}`);
}
