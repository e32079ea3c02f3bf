/**
 * `npm run test:screen-reader`: a real screen reader reads the tools in a real browser, and what it says is compared with `tests/screen-reader/scenarios`. Needs Debian:
 * as root it installs what is missing. What else is given goes to `hear.py`: `-- --say tests/screen-reader/scenarios/card.txt`.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findCommand, installPackages } from './debian.ts';

const needed = ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon', 'firefox-esr', 'python3'];
const packages =
  'orca at-spi2-core python3-gi gir1.2-atspi-2.0 gir1.2-wnck-3.0 gir1.2-gtk-3.0 dbus libglib2.0-bin xvfb xdotool openbox x11-xkb-utils procps firefox-esr chromium';
const missing = (): string[] => needed.filter((command) => !findCommand(command));

if (missing().length > 0) installPackages(packages.split(' '), '--no-install-recommends');
if (missing().length > 0) {
  console.log(`Not run: ${missing().join(', ')} ${missing().length > 1 ? 'are' : 'is'} not on this machine. On Debian, as root: apt-get install ${packages}`);
} else {
  const given = process.argv.slice(2);
  const scenarios = given.some((part) => part.endsWith('.txt')) ? [] : globSync('tests/screen-reader/scenarios/*.txt').sort();
  process.exitCode = spawnSync('python3', ['tests/screen-reader/hear.py', ...given, ...scenarios], { stdio: 'inherit' }).status ?? 1;
}
