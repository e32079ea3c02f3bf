import { examplesByComponent } from './examples-by-component';

interface Result {
  readonly date: string;
  readonly checked: number;
  readonly failed: number;
}

// Written by the accessibility tests; a checkout that has not run them yet has none.
const [results] = Object.values(import.meta.glob<Result>('../../test-results/accessibility.json', { eager: true, import: 'default' }));

/** What the last run of the accessibility tests on this machine found. */
export function AccessibilityResults() {
  const examples = Object.values(examplesByComponent).reduce((sum, group) => sum + Object.keys(group).length, 0);
  return (
    <>
      <p>
        There are {examples} examples of {Object.keys(examplesByComponent).length} components. Each of them is held against axe in 4 themes and 2 directions:{' '}
        {examples * 8} runs.
      </p>
      {results ? (
        <p>
          Last run here: {results.date}. {results.checked} runs, {results.failed} tests with a violation.
        </p>
      ) : (
        <p>
          The tests were not run on this machine yet: run <code>npm test</code>.
        </p>
      )}
    </>
  );
}
