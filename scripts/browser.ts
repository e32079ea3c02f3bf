/**
 * Finds a Chromium-like browser for the tests, and says in one line what to install where there is none. In this order:
 * the environment variable CHROMIUM_PATH, a browser on the machine, Playwright's own, and on Debian as root the packages
 * `chromium-headless-shell` and `chromium`.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findCommand, installPackages } from './debian.ts';

// The shell is Chromium without its window: it takes half the time.
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the browser, or `undefined` where none is found. Installs nothing. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, and there is nothing.`);
    return given;
  }
  return findCommand(...commands) ?? [...applications, chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of the browser; on Debian as root it is installed if need be. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const installed = installPackages(['chromium-headless-shell', 'chromium']) ? findBrowser() : undefined;
  if (installed) return installed;
  throw new Error('No browser found. Install Chromium, Chrome or Edge, or run `npx playwright install chromium`, or set CHROMIUM_PATH.');
}

/** How the tests start it: no calls home, and no sandbox where there is none to be had (as root, in a container). */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-default-browser-check',
  // As with a window: the pictures are the same.
  '--font-render-hinting=slight',
];
