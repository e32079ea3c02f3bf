/**
 * The browser that is measured: a whole one, as people have it. Chromium's headless shell, which the tests prefer, paints much less: a thousand
 * plain forms take it a quarter of the time.
 */
import { basename } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, requireBrowser } from '../scripts/browser.ts';
import { findCommand } from '../scripts/debian.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
// Other hosts fail at once. What nhsuk-frontend and gcds-components load from them, fonts, takes no time here.
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Starts the browser, and names its program, since two programs of one version measure differently. */
export async function launchBrowser(): Promise<{ readonly browser: Browser; readonly name: string }> {
  const executablePath = process.env.CHROMIUM_PATH ?? findCommand(...commands) ?? requireBrowser();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, offline] });
  return { browser, name: `${basename(executablePath)} ${browser.version()}, headless` };
}
