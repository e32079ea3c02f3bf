/** Commands that the tests need: found on the machine, or installed on Debian as root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of `commands` that is on the machine. */
export function findCommand(...commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path));
}

/** Installs Debian packages, without what they only recommend where that is asked for; returns whether it could. */
export function installPackages(names: readonly string[], ...options: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing from Debian: ${names.join(', ')} …`);
  const apt = (...parts: string[]): Buffer =>
    execFileSync('apt-get', parts, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '--yes', ...options, ...names);
  return true;
}

/** Installs a Debian package; returns whether it could. */
export const installPackage = (name: string): boolean => installPackages([name]);
