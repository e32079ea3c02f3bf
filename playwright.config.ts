import { defineConfig } from '@playwright/test';
import { browserArguments, requireBrowser } from './scripts/browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: ['tests/**/*.e2e.ts', 'src/**/*.e2e.ts'],
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: requireBrowser(), args: browserArguments },
    viewport: { width: 520, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
});
