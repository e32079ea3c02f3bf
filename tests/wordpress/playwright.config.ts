import { defineConfig } from '@playwright/test';
import { browserArguments, requireBrowser } from '../../scripts/browser.ts';

/** One WordPress, from the upload of the plugin to its deletion: the projects follow one another. `npm run test:wordpress` starts it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/wordpress/playwright',
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 1,
  maxFailures: 1,
  timeout: 120_000,
  projects: [
    { name: 'receiver', testMatch: 'receiver.e2e.ts' },
    { name: 'install', testMatch: '/install.e2e.ts', dependencies: ['receiver'] },
    { name: 'use', testMatch: ['journey', 'placings', 'receiving', 'answers', 'policy'].map((name) => `${name}.e2e.ts`), dependencies: ['install'] },
    { name: 'uninstall', testMatch: 'uninstall.e2e.ts', dependencies: ['use'] },
  ],
  reporter: [['list'], ['json', { outputFile: '../../test-results/wordpress/result.json' }]],
  use: {
    baseURL: process.env.WORDPRESS_URL,
    launchOptions: { executablePath: requireBrowser(), args: browserArguments },
    viewport: { width: 1280, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
  },
});
