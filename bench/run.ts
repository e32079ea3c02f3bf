/**
 * `npm run bench -- [rounds] [--peers]`: the same feedback card by each contender in turn, in one run of headless Chromium, round after round.
 * Only ratios within one run count. With `--peers`, other design systems take part and the results go to docs/evidence/bench.md.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.ts';
import { findContenders } from './contenders.ts';
import { benchList } from './list.ts';
import { measure, rehearse, type Measures } from './measuring.ts';
import { benchReading } from './reading.ts';
import { describeMachine, report, writeEvidence } from './reporting.ts';
import { serve } from './serving.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { peers: { type: 'boolean', default: false } } });
const rounds = Number(positionals[0] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`The number of rounds is ${positionals[0]}. Write a whole number: npm run bench -- 3 --peers`);

const machine = describeMachine();
const contenders = findContenders(values.peers);
const site = await serve(contenders);
const { browser, name } = await launchBrowser();
const measured = new Map<string, Measures[]>(contenders.map(({ name }) => [name, []]));

for (const contender of contenders) await rehearse(browser, site.url, contender);
for (let round = 1; round <= rounds; round++)
  for (const contender of contenders) {
    measured.get(contender.name)?.push(await measure(browser, site.url, contender));
    console.error(`round ${round} of ${rounds}: ${contender.name}`);
  }
const { table: reading } = await benchReading(browser, rounds);
const { table: list } = await benchList(browser, rounds);
const results = report({ contenders, measured, rounds, machine, browser: name, reading, list });
await browser.close();
site.close();

console.log(results);
if (values.peers) await writeEvidence(results);
