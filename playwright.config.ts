import { defineConfig } from '@playwright/test';
import { browserArguments, requireBrowser } from './scripts/browser.ts';
import { allFacts } from './src/facts/all';
import type { Kit } from './tests/site';
import { inEveryEngine, isWholeRun, quick } from './tests/speeds';

/** The names of the tools, to be put into a regular expression. */
const tools = Object.keys(allFacts).filter((name) => allFacts[name]?.kind === 'tool');

export default defineConfig<object, { kit: Kit }>({
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  // A small machine with three pages at once takes seconds for what takes a tenth of one alone. A test that passes takes no longer for it.
  timeout: 60_000,
  // With a planted fault most checks fail, and none of them has to wait long for that.
  expect: { timeout: process.env.KIT_DIST === undefined ? 10_000 : 4_000 },
  grep: quick,
  // A baseline is only ever made on purpose: `npm run baselines`.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'tests/baselines/{arg}{ext}',
  // One more than the cores of a small machine: a test often waits for the next frame.
  workers: 3,
  reporter: [[process.env.CI === undefined ? 'list' : 'dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: { executablePath: requireBrowser(), args: browserArguments },
    viewport: { width: 520, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  projects: [
    { name: 'script tag', testMatch: ['tests/**/*.e2e.ts', 'src/**/*.e2e.ts'], testIgnore: ['tests/start.e2e.ts', 'tests/wordpress/**', 'tests/engines/**'] },
    // The tools as bundlers and React get them: the same source and runtime, with names unshortened. What each does first is enough to see whether it and its
    // parts are made, drawn and sent, and in `npm test` the main path of each; all of it again would say the same again.
    {
      name: 'npm',
      testMatch: new RegExp(`components/(${tools.join('|')})/\\1\\.e2e\\.ts$`),
      grep: isWholeRun ? undefined : new RegExp(inEveryEngine.tag),
      use: { kit: 'npm' },
    },
    // Rebuilds while it runs, so it comes last and alone.
    { name: 'start', testMatch: 'tests/start.e2e.ts', dependencies: ['script tag', 'npm'] },
  ],
});
