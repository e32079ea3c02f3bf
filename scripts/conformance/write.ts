/** Writes the conformance report of a tool, and the page that leads to all of them. */
import { criteria, type Check, type Criterion } from './criteria.ts';
import type { Checks } from './record.ts';
import type { Tool } from './tools.ts';

/** How a machine checks, in a few words, and where. */
const ways: Readonly<Record<Check, string>> = {
  'heard': 'names, groups, links between words and controls, announcements (`tests/examples/heard.ts`, `linked.ts`)',
  'drawn': 'order, direction, less motion, edges in forced colours (`tests/examples/drawn.ts`)',
  'Tab key': 'the whole example with the Tab key (`tests/examples/keyboard.ts`)',
  'pictures': 'pictures in light and in forced colours (`tests/examples/pictures.ts`)',
  'sizes': 'sizes of targets and words (`tests/examples/fits.ts`)',
  'axe': 'axe at 320 px (`tests/examples/fits.ts`)',
  'cut words': '320 px, 200% text, text spacing, other languages (`tests/examples/fits.ts`)',
  'second engine': 'IBM’s Equal Access engine, and html-validate for the HTML that is drawn (`tests/second-engine.e2e.ts`)',
  'calm': 'an hour of waiting, another language, easy words (`tests/calm.e2e.ts`)',
};

export type Outcome = 'supports' | 'partly checked' | 'not checked' | 'fails a check' | 'depends on the page' | 'not applicable';

/** The result for a criterion. It is “supports” only if a recorded run passed every check in every example, and the checks cover all that the criterion asks of a tool. */
export function outcomeOf({ isOfPage, appliesTo, checks, person }: Criterion, { name, examples: all, lacks }: Tool, recorded: Checks): Outcome {
  if (isOfPage) return 'depends on the page';
  if (appliesTo !== undefined && lacks[appliesTo] !== undefined) return 'not applicable';
  const { examples = 0, failed = 0, second, isCalm } = recorded.tools[name] ?? {};
  const passed = checks.map((check) => {
    if (check === 'calm') return isCalm;
    if (check === 'second engine') return second && second.failed === 0;
    return examples === 0 ? undefined : failed === 0;
  });
  const least = Math.min(examples, checks.includes('second engine') ? (second?.examples ?? 0) : examples);
  if (passed.includes(false)) return 'fails a check';
  if (passed.length === 0 || passed.includes(undefined)) return 'not checked';
  return person === undefined && least >= all ? 'supports' : 'partly checked';
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const reason = ({ isOfPage, appliesTo, checks, person }: Criterion, { name, examples: all, lacks }: Tool, recorded: Checks): string => {
  if (isOfPage) return 'The page around the tool decides.';
  const lack = appliesTo && lacks[appliesTo];
  if (lack !== undefined) return lack;
  const { examples = 0 } = recorded.tools[name] ?? {};
  const few = checks.length > 0 && examples < all ? `The run had ${examples} of ${all} examples.` : '';
  return [person === undefined ? '' : `Nobody has checked yet ${person}.`, few].filter(Boolean).join(' ');
};

const clause = ({ number, isNew }: Criterion): string => (isNew ? 'not in V3.2.1' : `9.${number}`);

export function toolPage(tool: Tool, recorded: Checks): string {
  const results = criteria.map((criterion) => ({ criterion, outcome: outcomeOf(criterion, tool, recorded) }));
  const open = results.filter(({ criterion, outcome }) => (outcome === 'partly checked' || outcome === 'not checked') && criterion.person !== undefined);
  const count = (wanted: Outcome): number => results.filter(({ outcome }) => outcome === wanted).length;
  const { examples = 0, failed = 0 } = recorded.tools[tool.name] ?? {};
  return `<!-- Written by \`npm run evidence:conformance\`. Do not edit. -->

# ${tool.title}: conformance with WCAG 2.2, levels A and AA

## What no person has checked yet

No person has checked this tool with a screen reader, with voice control or with a switch, and no group of people with learning disabilities has tried it. So a person still has to judge:

${open.map(({ criterion: { number, name, person } }) => `- ${number} ${name}: ${person}`).join('\n')}

## Results

- Recorded on ${recorded.date}, with kit ${recorded.kit}, axe-core ${recorded.axe} and Playwright ${recorded.playwright}, in Chromium.
- Examples checked: ${examples} of ${tool.examples}. Examples in which a check failed: ${failed}.
- Supports: ${count('supports')}. Partly checked: ${count('partly checked')}. Not checked: ${count('not checked')}. Fails a check: ${count('fails a check')}. Depends on the page: ${count('depends on the page')}. Not applicable: ${count('not applicable')}.

[What the results mean, and how the checks work](README.md)

${table(
  ['WCAG 2.2', 'Level', 'EN 301 549', 'Checked by a machine', 'Checked by a person', 'Result', 'Why'],
  results.map(({ criterion, outcome }) => {
    const applies = outcome !== 'not applicable' && outcome !== 'depends on the page';
    const person = applies && criterion.person !== undefined ? 'nobody yet' : '–';
    return [
      `${criterion.number} ${criterion.name}`,
      criterion.level,
      clause(criterion),
      applies && criterion.checks.length > 0 ? criterion.checks.join(', ') : '–',
      person,
      outcome,
      reason(criterion, tool, recorded),
    ];
  }),
)}
`;
}

export function mainPage(tools: readonly Tool[], recorded: Checks): string {
  const rows = tools.map((tool) => {
    const outcomes = criteria.map((criterion) => outcomeOf(criterion, tool, recorded));
    const count = (wanted: Outcome): string => String(outcomes.filter((outcome) => outcome === wanted).length);
    return [
      `[${tool.title}](${tool.name}.md)`,
      ...(['supports', 'partly checked', 'not checked', 'fails a check', 'depends on the page', 'not applicable'] as const).map(count),
    ];
  });
  return `<!-- Written by \`npm run evidence:conformance\`. Do not edit. -->

# Conformance with WCAG 2.2, levels A and AA

## What no person has checked yet

- No person has used the tools with JAWS, NVDA, VoiceOver, TalkBack or Dragon for these reports.
- No group of people with learning disabilities has tried the tools.
- No auditor outside the project has looked at the tools.
- Each report begins with the criteria that a person still has to judge.

## For your accessibility statement

You can use this paragraph if you have read the report of the tool, and replace the words in brackets:

> This page uses [name of the tool] of the Co-production Kit ${recorded.kit}. Automated checks of the tool were last recorded on ${recorded.date}. They cover part of WCAG 2.2 AA. Nobody has yet checked this tool with assistive technology on our website. If you cannot use it, [how people reach you], and we will give you another way to take part.

Do not write that the tool is fully compliant. These reports do not show that.

## The tools

${table(['Tool', 'Supports', 'Partly checked', 'Not checked', 'Fails a check', 'Depends on the page', 'Not applicable'], rows)}

## What the results mean

- **Supports**: a recorded run passed every check in every example of the tool, and the checks cover what the criterion asks of a tool.
- **Partly checked**: a recorded run passed every check, but a person has to judge the rest, or the run did not have every example.
- **Not checked**: no machine and no person has checked it.
- **Fails a check**: a check failed in the recorded run.
- **Depends on the page**: the page around the tool decides.
- **Not applicable**: the tool does not have what the criterion is about. The report says why.

EN 301 549 V3.2.1 includes WCAG 2.1, so it does not have the criteria that are new in WCAG 2.2.

## How a machine checks

In a whole run each check looks at every example of a tool. [Planted faults](../planted-faults.md) shows that the checks notice what they look for.

${Object.entries(ways)
  .map(([check, words]) => `- **${check}**: ${words}`)
  .join('\n')}

## How to repeat this

1. Run \`npm run build\`.
2. Run \`TEST_ALL=yes npx playwright test --no-deps --project='script tag' tests/examples.e2e.ts tests/calm.e2e.ts tests/second-engine.e2e.ts\`.
3. Run \`npm run evidence:conformance -- --record test-results/browser.json\`.
`;
}
