/** Which engines are on this machine for `npm run test:engines`, and how each is started. Installs nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox, webkit, type PlaywrightWorkerOptions } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';
import { findCommand } from '../../scripts/debian.ts';

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly version: string;
  /** What was found. */
  readonly path: string;
  /** Whether it is the one that Debian packs, for which `firefox-esr.ts` and `webkit-gtk.ts` are. */
  readonly isOfDebian: boolean;
  readonly use: Partial<Pick<PlaywrightWorkerOptions, 'browserName' | 'channel' | 'launchOptions'>>;
}

/** The packages of Debian that hold the engines, and what a test needs to use them as a person does. */
export const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xdotool'] as const;

export const miniBrowser = `/usr/lib/${{ x64: 'x86_64', arm64: 'aarch64' }[process.arch as string] ?? process.arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

const said = (command: string, ...parts: string[]): string => (/\d[\d.]*\S*/.exec(execFileSync(command, parts, { encoding: 'utf8' })) ?? ['unknown'])[0];

function findChromium(): Engine | undefined {
  const path = findBrowser();
  if (!path) return undefined;
  const use = { browserName: 'chromium', launchOptions: { executablePath: path, args: browserArguments } } as const;
  return { name: 'Chromium', version: said(path, '--version'), path, isOfDebian: false, use };
}

/**
 * As people's Firefox is not, for the sake of the tests: no whole pages kept for Back, as Playwright has it in Chromium; no panel that takes the focus; no
 * compiler for scripts that run long, which costs a tenth of the time here, as none does.
 */
const firefoxUserPrefs = { 'browser.sessionhistory.max_total_viewers': 0, 'browser.download.alwaysOpenPanel': false, 'javascript.options.ion': false };

function findFirefox(): Engine | undefined {
  const esr = findCommand('firefox-esr');
  const path = esr ?? firefox.executablePath();
  if (!existsSync(path)) return undefined;
  const launchOptions = { executablePath: path, firefoxUserPrefs, args: esr ? ['--remote-allow-system-access'] : [] };
  const use = { browserName: 'firefox', launchOptions, ...(esr && { channel: 'moz-firefox' }) } as const;
  return { name: 'Firefox', version: said(path, '--version'), path, isOfDebian: esr !== undefined, use };
}

/** Whether Debian’s WebKit is here, and lacks nothing but hands. */
export const lacksHands = (): boolean => existsSync(miniBrowser) && findCommand('Xvfb') !== undefined && !findCommand('xdotool');

function findWebKit(): Engine | undefined {
  const use = { browserName: 'webkit' } as const;
  // As in Firefox, no whole pages kept for Back.
  const launchOptions = { args: ['--enable-page-cache=false'] };
  if (existsSync(miniBrowser) && findCommand('Xvfb') && findCommand('xdotool')) {
    const version = said('dpkg-query', '--show', '--showformat=${Version}', 'libwebkit2gtk-4.1-0');
    return { name: 'WebKit', version: `${version} (WebKitGTK)`, path: miniBrowser, isOfDebian: true, use: { ...use, launchOptions } };
  }
  const path = webkit.executablePath();
  return existsSync(path) ? { name: 'WebKit', version: 'Playwright’s own', path, isOfDebian: false, use } : undefined;
}

/** Those that are here. */
export const findEngines = (): Engine[] => [findChromium(), findFirefox(), findWebKit()].filter((engine) => engine !== undefined);
