/** How many checks of each kind passed for each component, from reports of Playwright. What did not run is empty, and never counts as passed. */
import { readdirSync } from 'node:fs';
import { specsIn, type Report, type Spec, type Suite } from '../playwright-report.ts';
import { versionOf } from '../version-of.ts';

const components = readdirSync('src/components');

/** One kind of check: what the page calls it, and the steps or the tests that it is. */
interface Check {
  readonly name: string;
  readonly step?: string;
  readonly isOf?: (spec: Spec, project: string) => boolean;
}

const own = ({ file }: Spec): boolean => file.startsWith('src/components/');

/** In the order of the columns. */
const checks: readonly Check[] = [
  { name: 'Names, roles, reading', step: 'what is heard' },
  { name: 'Motion, order, focus', step: 'drawn' },
  { name: 'As before, forced colours', step: 'pictures' },
  { name: 'Targets, text size', step: 'sizes' },
  { name: 'axe', step: 'axe' },
  { name: '320 px, 200 %, spacing, languages', step: 'large and spaced text, languages, easy words' },
  { name: 'Keyboard', step: 'Tab key' },
  { name: 'IBM, html-validate', isOf: ({ file }) => file === 'tests/second-engine.e2e.ts' },
  { name: 'Style sheets of sites', isOf: ({ file }) => file === 'tests/host-styles.e2e.ts' },
  { name: 'Calm', isOf: ({ file }) => file === 'tests/calm.e2e.ts' },
  { name: 'Behaviour, Chromium', isOf: (spec, project) => own(spec) && project === 'script tag' },
  { name: 'From the npm package', isOf: (spec, project) => own(spec) && project === 'npm' },
  { name: 'Firefox', isOf: (spec, project) => own(spec) && project === 'Firefox' },
  { name: 'WebKit', isOf: (spec, project) => own(spec) && project === 'WebKit' },
];

interface Count {
  passed: number;
  run: number;
}

/** The component that a test is about: its folder has the test, or the title begins with it. */
function componentOf({ file, title }: Spec): string | undefined {
  const [, name] = /^src\/components\/([\w-]+)\//.exec(file) ?? /^(?:co-)?([\w-]+)(?:,| )/.exec(title) ?? [];
  return components.find((component) => component === name);
}

/** What passed of what ran, by component and check. */
export function countChecks(reports: readonly Suite[]): Readonly<Record<string, Readonly<Record<string, Count>>>> {
  const counts: Record<string, Record<string, Count>> = {};
  const add = (component: string, check: string, isPassed: boolean): void => {
    const count = ((counts[component] ??= {})[check] ??= { passed: 0, run: 0 });
    count.run++;
    if (isPassed) count.passed++;
  };
  for (const spec of reports.flatMap(specsIn)) {
    const component = componentOf(spec);
    for (const { projectName, status, results } of spec.tests) {
      if (component === undefined || status === 'skipped') continue;
      const steps = results.flatMap(({ steps: all = [] }) => all);
      for (const { name, step, isOf } of checks) {
        if (isOf?.(spec, projectName)) add(component, name, status === 'expected');
        for (const { error } of steps.filter(({ title }) => title === step)) add(component, name, error === undefined);
      }
    }
  }
  return counts;
}

const cell = (count: Count | undefined): string =>
  count === undefined ? '' : count.passed === count.run ? `${count.run}` : `**${count.passed} of ${count.run}**`;

/** The page. */
export function matrixPage(reports: readonly Report[]): string {
  const counts = countChecks(reports);
  const all = Object.values(counts).flatMap((row) => Object.values(row));
  const sum = (what: keyof Count): number => all.reduce((total, count) => total + count[what], 0);
  const days = [...new Set(reports.map(({ stats }) => stats.startTime.slice(0, 10)))].sort();
  const rows = components.filter((name) => counts[name]).map((name) => [`\`co-${name}\``, ...checks.map((check) => cell(counts[name]?.[check.name]))]);
  const table = [['Component', ...checks.map(({ name }) => name)], checks.map(() => '---').concat('---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [
    '# What was checked',
    'Written by `npm run evidence:matrix` from the last run of the browser tests and of the other engines.',
    [
      `- Run on: ${days.join(', ')}`,
      `- Versions: kit ${versionOf('.')}, Playwright ${versionOf('node_modules/@playwright/test')}, axe ${versionOf('node_modules/axe-core')}`,
      `- Passed: ${sum('passed')} of ${sum('run')}`,
    ].join('\n'),
    'A number is how many checks passed. Where some failed, it says so. An empty place means that nothing of this kind ran for this component: it was not checked then, or does not apply. What each kind of check looks at is in the files of `tests`. No table says how well people can use a tool: that has not been tried yet.',
    table.join('\n'),
  ].join('\n\n');
}
