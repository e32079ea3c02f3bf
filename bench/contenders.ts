/**
 * Who takes part in `npm run bench`. A contender is a folder with a page, `index.html`, and `contender.js`, which is put into the page and
 * answers the same five questions for each. Those in `bench/contenders` are in every run, those in `bench/peers` only with `--peers`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** What `contender.js` puts into the page. */
export interface ContenderInPage {
  /** The form is on the screen and its script handles a press. */
  readonly isUsable: () => boolean;
  /** Sends the form empty. */
  readonly fail: () => void;
  readonly hasFailed: () => boolean;
  /** Gets ready to mount copies. It is not timed. */
  readonly prepare?: () => Promise<void>;
  readonly mount: (container: Element, count: number) => void;
  readonly areMounted: (container: Element, count: number) => boolean;
}

export interface Contender {
  readonly name: string;
  readonly folder: string;
  readonly version: string;
}

/** The other contenders are compared with this one. */
export const baseline = 'plain-html';
export const card = 'coproduction-kit';
export const preRenderedCard = 'coproduction-kit-pre-rendered';

/** The npm package of each peer. */
const packages: Readonly<Record<string, string>> = {
  'gcds-components': '@gcds-core/components',
  'govuk-frontend': 'govuk-frontend',
  'nhsuk-frontend': 'nhsuk-frontend',
};

const versionIn = (folder: string): string => (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;

function peer(name: string): Contender {
  const library = packages[name];
  if (!library) throw new Error(`bench/peers/${name}: name its npm package in bench/contenders.ts.`);
  return { name, folder: `bench/peers/${name}`, version: `${library} ${versionIn(`bench/node_modules/${library}`)}` };
}

/** Installs the peers as `bench/package-lock.json` has them, unless they are there. */
function requirePeers(): void {
  const { devDependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const isThere = (name: string): boolean => existsSync(`bench/node_modules/${name}`) && versionIn(`bench/node_modules/${name}`) === devDependencies[name];
  if (Object.keys(devDependencies).every(isThere)) return;
  console.error('Installing the peers in bench/node_modules.');
  execFileSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function findContenders(wantsPeers: boolean): readonly Contender[] {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const own = readdirSync('bench/contenders')
    .sort((one) => (one === baseline ? -1 : 1))
    .map((name) => ({ name, folder: `bench/contenders/${name}`, version: name === baseline ? 'by hand' : `${versionIn('.')}, commit ${commit}` }));
  if (!wantsPeers) return own;
  requirePeers();
  return [...own, ...readdirSync('bench/peers').sort().map(peer)];
}
