/** The behaviour tests of every tool, and of the ways to place it, in each engine that is on this machine. See `scripts/engines.ts`. */
import { defineConfig, firefox, webkit } from '@playwright/test';
import { findEngines } from './tests/engines/engines';
import { launchFirefoxEsr } from './tests/engines/firefox-esr';
import { launchWebKitGtk } from './tests/engines/webkit-gtk';
import type { Kit } from './tests/site';

const engines = findEngines();
const isOfDebian = (asked: string): boolean => engines.some(({ name, isOfDebian: is }) => name === asked && is);
if (isOfDebian('Firefox')) firefox.launch = launchFirefoxEsr;
if (isOfDebian('WebKit')) webkit.launch = launchWebKitGtk;

export default defineConfig<object, { kit: Kit }>({
  outputDir: 'test-results/engines',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 5,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [[process.env.CI === undefined ? 'list' : 'dot'], ['json', { outputFile: 'test-results/engines-run.json' }]],
  use: { viewport: { width: 520, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: engines.map(({ name, use }) => ({
    name,
    testMatch: ['src/**/*.e2e.ts', 'tests/{placed,placements}.e2e.ts', 'tests/hostile/pages.e2e.ts'],
    // Beside each other, for what they wait for: WebKit’s inspector answers late, and Firefox does much in one process.
    workers: name === 'WebKit' ? 5 : 3,
    use,
  })),
});
