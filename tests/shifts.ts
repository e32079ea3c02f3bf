import type { Page } from '@playwright/test';
import { holdBack } from './hold-back';

const begin = (): void => {
  const note = (entries: PerformanceEntryList): void => {
    for (const entry of entries as (PerformanceEntry & { value: number })[]) window.violations.push(`layout shift ${String(entry.value)}`);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  const end = (): void => {
    note(observer.takeRecords());
    observer.disconnect();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, end, { capture: true });
};

/**
 * Opens a page, and lets its scripts load once it is read and painted. From then on each shift of the layout is a violation, until the person does something: what
 * they asked for may come a second later, when the browser no longer connects it with what they did. A browser that paints a page before it has read all of it
 * moves what it has painted, without any script: that does not count.
 */
export async function openWatchingShifts(page: Page, address: string, scripts = '**/*.js'): Promise<void> {
  const release = await holdBack(page, scripts);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(begin);
  release();
}
