/** Writes `docs/evidence/planted-faults.md`. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import prettier from 'prettier';
import { browserArguments, requireBrowser } from '../../scripts/browser.ts';
import { versionOf } from '../../scripts/version-of.ts';
import type { Fault } from './fault.ts';
import type { Failure } from './tests.ts';

export interface Caught {
  readonly fault: Fault;
  readonly failures: readonly Failure[];
}

async function browserVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function rowOf({ fault, failures }: Caught, index: number): string {
  const tests = failures.map(({ file, title, step }) => `\`${file}\`: ${title.split(': is heard with')[0] ?? ''}${step ? ` (step “${step}”)` : ''}`);
  return `| ${[String(index + 1), fault.name, `\`<${fault.tag}>\``, fault.criteria.join(', '), tests.map(cell).join('<br>') || '**not caught**'].join(' | ')} |`;
}

export async function writeReport(caught: readonly Caught[], seconds: number): Promise<void> {
  const found = caught.filter(({ failures }) => failures.length > 0).length;
  const text = `<!-- Written by \`npm run faults:accessibility\`. Do not edit. -->

# Planted faults

A test that never fails proves nothing. So we put ${caught.length} known faults into a copy of the kit, one by one. Each is a fault that a person would notice, such as a field without a label.
Then we run the tests that could see the fault, and record which of them failed. Before that, the same tests pass on a copy without a fault.

**${found} of ${caught.length} faults were caught.**

Recorded on ${new Date().toISOString().slice(0, 10)} in ${seconds} seconds, with kit ${versionOf('.')}, Chromium ${await browserVersion()}, axe-core ${versionOf('node_modules/axe-core')} and Playwright ${versionOf('node_modules/@playwright/test')}.

To repeat it, run \`npm run build\`, then \`npm run faults:accessibility\`.

## What this does not show

- Each fault is planted in one tool. The tests in \`tests/examples\` and \`tests/calm.e2e.ts\` look at every tool in the same way. A test in \`src/components\` looks at one tool.
- The faults are ours. People who use assistive technology notice things that no test looks for.

## The faults

| | What is wrong | Where | WCAG 2.2 | Caught by |
| --- | --- | --- | --- | --- |
${caught.map(rowOf).join('\n')}
`;
  const path = 'docs/evidence/planted-faults.md';
  writeFileSync(path, await prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path }));
  console.log(`Wrote ${path}`);
}
