/** Prints every file of `dist/cdn`, raw and as brotli, and fails where one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Budget } from '../src/facts/facts.ts';
import { allFacts } from './facts.ts';

/** What a tool that sends may have, what any other may, and the files that are of no tool. A tool that has more says so in its facts. */
const ofSending: Budget = { whole: 14_500, inAnotherLanguage: 15_800, part: 12_500, words: 500 };
const ofReading: Budget = { whole: 12_120, inAnotherLanguage: 12_220, part: 6_650, words: 500 };
// Names on a page hide none of what `kit.js` reads: docs/decisions/0018.
const others: Readonly<Record<string, number>> = { 'kit.js': 1_200, 'altcha.js': 12_120, 'language.js': 1_000, 'fouc.css': 1_500 };
/** What tools share, by the auto-loader: the runtime, what places them, and the words of a language. */
const shared = 6_550;
const sharedWords = 1_980;
/** Code that is loaded only when a person asks for it: mostly libraries of others (docs/decisions/0028). */
const onRequestMost: Readonly<Record<string, number>> = { 'easy-words': 215_000 };

/** The name of a tool, and which of its files a file is; nothing for those of no tool. */
function fileOf(file: string): readonly [name: string, which: keyof Budget] | undefined {
  const [, folder, name = '', locale] = /^(?:kit\/([a-z]+)-\w+\/co-)?([a-z-]+)(\.[a-z]+)?\.js$/.exec(file) ?? [];
  if (!Object.hasOwn(allFacts, name)) return undefined;
  return [name, folder === 'tools' ? 'part' : folder ? 'words' : locale ? 'inAnotherLanguage' : 'whole'];
}

function budgetOf(file: string): number {
  const [name, which] = fileOf(file) ?? [];
  const facts = allFacts[name ?? ''];
  if (which && facts) return facts.budget?.[which] ?? (facts.answer ? ofSending : ofReading)[which];
  const requested = /^kit\/([a-z-]+)-[A-Z0-9]{8}\.js$/.exec(file)?.[1] ?? '';
  return others[file] ?? onRequestMost[requested] ?? (file.endsWith('/shared.js') ? sharedWords : shared);
}

const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // No page loads the list of hashes. It grows with each file.
  .filter((file) => /\.\w+$/.test(file) && file !== 'integrity.json')
  .sort();
let over = 0;
const tight: string[] = [];
console.log(`${'dist/cdn'.padEnd(42)}${'raw'.padStart(8)}${'brotli'.padStart(8)}${'budget'.padStart(8)}`);
for (const file of files) {
  const content = readFileSync(`dist/cdn/${file}`);
  const brotli = brotliCompressSync(content).length;
  const most = budgetOf(file);
  if (brotli > most) over++;
  if (brotli <= most && brotli > most * 0.98) tight.push(file);
  console.log(
    `${file.padEnd(42)}${String(content.length).padStart(8)}${String(brotli).padStart(8)}${String(most).padStart(8)}${brotli > most ? `  over by ${brotli - most}` : ''}`,
  );
}
if (tight.length > 0) console.log(`Under 2 % of headroom: ${tight.join(', ')}.`);
if (over > 0) {
  console.error(`${over} file(s) over budget.`);
  process.exit(1);
}
