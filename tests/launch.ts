/** Browsers that some tests need: each engine is asked in its own words. */
import type { LaunchOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { findCommand } from '../scripts/debian.ts';

type Options = Pick<PlaywrightWorkerOptions, 'browserName' | 'launchOptions'>;
type Use = (options: LaunchOptions) => Promise<void>;

/** A microphone that hums, and nobody to ask. */
export async function withMicrophone({ browserName, launchOptions }: Options, use: Use): Promise<void> {
  const { args = [], firefoxUserPrefs } = launchOptions;
  await use(
    browserName === 'chromium'
      ? { ...launchOptions, args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] }
      : { ...launchOptions, firefoxUserPrefs: { ...firefoxUserPrefs, 'media.navigator.permission.disabled': true, 'media.navigator.streams.fake': true } },
  );
}

/** Keeps whole pages for Back, as people's browsers do; Playwright turns that off by itself in Chromium, and the tests in Firefox. */
export async function withWholePages({ browserName, launchOptions }: Options, use: Use): Promise<void> {
  const firefoxUserPrefs = { ...launchOptions.firefoxUserPrefs, 'browser.sessionhistory.max_total_viewers': -1 };
  // Chromium without its window keeps none.
  const executablePath = findCommand('chromium', 'google-chrome') ?? launchOptions.executablePath;
  const changes = { chromium: { executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] }, firefox: { firefoxUserPrefs }, webkit: { args: [] } };
  await use({ ...launchOptions, ...changes[browserName] });
}
