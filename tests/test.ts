import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { startSite, type Kit, type Site } from './site';

declare global {
  interface Window {
    /** What the browser reported against the page's policy. */
    violations: string[];
  }
}

interface OpenOptions {
  /** Direction of the page. */
  readonly 'dir'?: 'ltr' | 'rtl';
  /** Class of the root element: `large-text`, `text-spacing`. */
  readonly 'class'?: string;
  /** Theme that is fixed on the page. */
  readonly 'data-co-theme'?: string;
}

interface Fixtures {
  readonly site: Site;
  /** Opens the page of an example and waits until it is in its state. */
  readonly openExample: (component: string, name: string, options?: OpenOptions) => Promise<void>;
  /** What the console said, as `type: text`. */
  readonly console: string[];
  /** Skips the test where the engine cannot do what it asks for. */
  readonly skipsWithoutScript: undefined;
  /** Fails the test where the browser reported anything against the page's policy. */
  readonly policy: undefined;
}

export const test = base.extend<Fixtures, { readonly kit: Kit; readonly running: Site }>({
  kit: ['cdn', { option: true, scope: 'worker' }],
  running: [
    async ({ kit }, use) => {
      const site = await startSite(kit);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ running }, use) => {
    const { policy } = running;
    await use(running);
    running.answers.length = 0;
    running.unchanged.length = 0;
    running.pages.clear();
    running.respond = undefined;
    running.policy = policy;
  },
  console: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message: ConsoleMessage) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`pageerror: ${error.message}`));
    await use(messages);
  },
  openExample: async ({ page, site }, use) => {
    await use(async (component, name, options = {}) => {
      const query = new URLSearchParams(Object.entries(options) as [string, string][]);
      await page.goto(`${site.url}/example/${component}/${encodeURIComponent(name)}?${query}`);
      await page.locator('html[data-played]').waitFor();
    });
  },
  skipsWithoutScript: [
    async ({ javaScriptEnabled, browserName }, use, testInfo) => {
      testInfo.skip(browserName === 'firefox' && !javaScriptEnabled, 'When JavaScript is off in Firefox, Playwright cannot read its pages');
      await use(undefined);
    },
    { auto: true },
  ],
  policy: [
    async ({ page }, use) => {
      await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      await use(undefined);
      expect(await violationsOf(page)).toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser reported against the policy of the page. */
export const violationsOf = (page: Page): Promise<string[]> => page.evaluate(() => ('violations' in window ? window.violations : []));

export { expect };
