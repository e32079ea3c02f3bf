/**
 * Writes the conformance report of each tool to `docs/evidence/conformance`, from the criteria, from what each tool has, and from the last recorded run.
 *
 *     node scripts/conformance.ts
 *     node scripts/conformance.ts --record test-results/browser.json
 *     node scripts/conformance.ts --check
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folder, pages } from './conformance/pages.ts';
import { record } from './conformance/record.ts';

const { values } = parseArgs({ options: { record: { type: 'string' }, check: { type: 'boolean' } } });
if (values.record !== undefined) record(values.record);
const made = await pages();
const extra = globSync(`${folder}/*.md`).filter((path) => !made.has(path.replaceAll('\\', '/')));
if (values.check) {
  const old = [...made].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  if (old.length + extra.length > 0) {
    console.error(`Out of date; run \`npm run evidence:conformance\` and commit the result: ${[...old, ...extra].join(', ')}`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const path of extra) rmSync(path);
  for (const [path, text] of made) writeFileSync(path, text);
  console.log(`${folder}: ${made.size} pages`);
}
