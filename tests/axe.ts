/** What axe finds in a page, with nothing disabled. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<Found> };
  }
}

type Found = Pick<AxeResults, 'violations' | 'passes'>;

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Checks the current state of the page, with every rule, or with those that have one of the tags. Axe is put into a page once, which takes longer than a look at
 * most examples; the builder puts it in twice, so only a page with frames, into which it looks as well, is left to the builder.
 */
export async function axeOn(page: Page, tags?: string[]): Promise<Found> {
  // The name of a control contains the words on it, for people who use their voice. Axe calls this rule experimental and leaves it out.
  const options: RunOptions = { resultTypes: ['violations'], ...(tags && { runOnly: tags }), rules: { 'label-content-name-mismatch': { enabled: true } } };
  if (page.frames().length > 1) return new AxeBuilder({ page, axeSource }).options(options).setLegacyMode().analyze();
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axeSource);
  return page.evaluate((given) => (window.axe as NonNullable<typeof window.axe>).run(given), options);
}
