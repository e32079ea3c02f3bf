/**
 * What WordPress needs, from Debian's packages. WordPress itself is unpacked into the folder of the run, and not installed: its package would bring
 * Apache, which would begin to serve on every address of the machine. For the same reason only the core of `mariadb-server` is taken.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { findCommand, installPackages } from '../debian.ts';

const needed = [
  // It creates its tables with a program of the client's.
  'mariadb-client-core',
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-getid3',
  'php-mbstring',
  'php-xml',
  'php-zip',
  'libjs-cropper',
  'libjs-underscore',
  'unzip',
];
const unpacked = ['wordpress', 'wordpress-theme-twentytwentythree'];

const isInstalled = (name: string): boolean => {
  try {
    return execFileSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8', stdio: 'pipe' }) === 'installed';
  } catch {
    return false;
  }
};

/** Installs what is missing. */
export function requirePackages(): void {
  if (!findCommand('dpkg-query')) throw new Error('This runs on Debian, with its packages of WordPress, MariaDB and PHP.');
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length > 0 && !installPackages(missing, '--no-install-recommends'))
    throw new Error(`Install these first, as root: apt-get install ${missing.join(' ')}`);
}

/** Unpacks WordPress with its theme into `folder`; returns its folder and its version. */
export function unpackWordPress(folder: string): { readonly root: string; readonly version: string } {
  const store = resolve('test-results/wordpress/packages');
  mkdirSync(store, { recursive: true });
  const find = (name: string): string | undefined => globSync(`${store}/${name}_*.deb`)[0];
  for (const name of unpacked) {
    if (!find(name))
      execFileSync('apt-get', ['download', '--quiet', '--option', 'APT::Sandbox::User=root', name], { cwd: store, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('dpkg-deb', ['--extract', find(name) as string, folder]);
  }
  // The package points to its libraries by paths relative to /usr/share.
  for (const name of ['javascript', 'php']) symlinkSync(`/usr/share/${name}`, `${folder}/usr/share/${name}`);
  const root = `${folder}/usr/share/wordpress`;
  rmSync(`${root}/.htaccess`, { force: true });
  if (!existsSync(`${root}/wp-settings.php`)) throw new Error('Debian’s package of WordPress has no usr/share/wordpress/wp-settings.php.');
  const version = execFileSync('dpkg-deb', ['--field', find('wordpress') as string, 'Version'], { encoding: 'utf8' }).trim();
  return { root, version };
}
