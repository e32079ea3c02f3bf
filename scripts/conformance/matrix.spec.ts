import type { Report, Spec } from '../playwright-report';
import { countChecks, matrixPage } from './matrix';

const spec = (file: string, title: string, projectName: string, status: string, steps: readonly { title: string; error?: object }[] = []): Spec => ({
  file,
  title,
  ok: status !== 'unexpected',
  tests: [{ projectName, status, annotations: [], results: [{ duration: 1, steps }] }],
});

const examples = 'tests/examples.e2e.ts';
const report: Report = {
  stats: { startTime: '2026-12-01T09:00:00Z' },
  suites: [
    {
      specs: [
        spec(examples, 'i-statement, default: is heard', 'script tag', 'expected', [{ title: 'what is heard' }, { title: 'axe' }]),
        spec(examples, 'i-statement, sent: is heard', 'script tag', 'unexpected', [{ title: 'what is heard' }, { title: 'axe', error: {} }]),
        spec('src/components/help/help.e2e.ts', 'opens', 'Firefox', 'expected'),
        spec('src/components/help/help.e2e.ts', 'has an alarm', 'Firefox', 'skipped'),
        spec('tests/calm.e2e.ts', 'co-help has no time limit', 'script tag', 'expected'),
        spec('tests/site.e2e.ts', 'nothing, of no component', 'script tag', 'expected'),
      ],
    },
  ],
};

test('counts what passed of what ran, and leaves out what did not run', () => {
  expect(countChecks([report])).toEqual({
    'i-statement': { 'Names, roles, reading': { passed: 2, run: 2 }, 'axe': { passed: 1, run: 2 } },
    'help': { Firefox: { passed: 1, run: 1 }, Calm: { passed: 1, run: 1 } },
  });
});

test('says where some failed, and how many passed in all', () => {
  const page = matrixPage([report]);
  expect(page).toContain('- Passed: 5 of 6');
  expect(page).toContain('**1 of 2**');
  expect(page).not.toContain('`co-idea`');
});
