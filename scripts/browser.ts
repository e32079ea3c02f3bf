/**
 * Finds a Chromium-like browser for the tests, and says in one line what to install where there is none. In this order:
 * the environment variable CHROMIUM_PATH, a browser on the machine, Playwright's own, and on Debian as root the package `chromium`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onMachine(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...applications].find((path) => existsSync(path));
}

/** Path of the browser, or `undefined` where none is found. Installs nothing. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, and there is nothing.`);
    return given;
  }
  return onMachine() ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of the browser; on Debian as root it is installed if need be. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('No browser found: installing the Debian package chromium …');
    const apt = (...parts: string[]): Buffer =>
      execFileSync('apt-get', parts, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update');
    apt('install', '--yes', 'chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser found. Install Chromium, Chrome or Edge, or run `npx playwright install chromium`, or set CHROMIUM_PATH.');
}

/** How the tests start it: no calls home, and no sandbox where there is none to be had (as root, in a container). */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-default-browser-check',
];
