import type { Page } from '@playwright/test';

/** Notes each shift of the layout that nobody asked for, as a violation. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.violations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) window.violations.push(`layout shift ${String(entry.value)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
