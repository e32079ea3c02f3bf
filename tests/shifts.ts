import type { Page } from '@playwright/test';

/**
 * Notes each shift of the layout, as a violation, until the person does something: what they asked for may come a second later, when the browser no longer
 * connects it with what they did.
 */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.violations = [];
    const note = (entries: PerformanceEntryList): void => {
      for (const entry of entries as (PerformanceEntry & { value: number })[]) window.violations.push(`layout shift ${String(entry.value)}`);
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const end = (): void => {
      note(observer.takeRecords());
      observer.disconnect();
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, end, { capture: true });
  });
