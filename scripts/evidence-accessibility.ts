/** What axe found in the examples, from the last run of the browser tests: for the site. By itself it records the run in `docs/evidence`. */
import { writeFileSync } from 'node:fs';
import { readReport, specsIn } from './playwright-report.ts';
import type { AccessibilityEvidence } from './site-facts.ts';

/** How often axe looked at an example of each component, and in how many of those looks the test failed. The title of a test begins with the component. */
export function accessibilityEvidence(date = new Date()): AccessibilityEvidence {
  const components: Record<string, { checked: number; failed: number }> = {};
  for (const { title, ok, tests } of specsIn(readReport('test-results/browser.json'))) {
    const looks = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'axe')).length;
    if (looks === 0) continue;
    const counts = (components[title.split(',')[0] ?? ''] ??= { checked: 0, failed: 0 });
    counts.checked += looks;
    if (!ok) counts.failed += looks;
  }
  const sum = (what: 'checked' | 'failed'): number => Object.values(components).reduce((total, counts) => total + counts[what], 0);
  return { date: date.toISOString().slice(0, 10), checked: sum('checked'), failed: sum('failed'), components };
}

export function recordAccessibility(path: string): AccessibilityEvidence {
  const evidence = accessibilityEvidence();
  writeFileSync(path, `${JSON.stringify(evidence, null, 2)}\n`);
  return evidence;
}

if (import.meta.main) recordAccessibility('docs/evidence/accessibility.json');
