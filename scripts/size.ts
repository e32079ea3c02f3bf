/** Prints every file of `dist/cdn`, raw and as brotli, and fails where one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The most bytes, as brotli, of a file by how its path in `dist/cdn` begins; the first that fits. */
const budgets: readonly (readonly [start: string, most: number])[] = [
  // Names on a page hide none of what it reads: docs/decisions/0018.
  ['kit.js', 1_050],
  // What pages did to the tools in the field took 2,100 and 3,700 bytes, and the next issue is to win them back: docs/decisions/0019.
  ['i-statement.js', 17_050],
  ['kit/co-i-statement-', 15_000],
  ['consent-form.js', 29_700],
  ['consent-form.', 33_000],
  ['kit/co-consent-form-', 27_000],
  // With the words of one more language.
  ['i-statement.', 18_400],
  // Each further tool through the auto-loader, and what the tools share.
  ['kit/', 6_550],
  // A tool in one file.
  ['', 12_100],
];

const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file))
  .sort();
let over = 0;
console.log(`${'dist/cdn'.padEnd(42)}${'raw'.padStart(8)}${'brotli'.padStart(8)}${'budget'.padStart(8)}`);
for (const file of files) {
  const content = readFileSync(`dist/cdn/${file}`);
  const brotli = brotliCompressSync(content).length;
  const most = budgets.find(([start]) => file.startsWith(start))?.[1] ?? 0;
  if (brotli > most) over++;
  console.log(
    `${file.padEnd(42)}${String(content.length).padStart(8)}${String(brotli).padStart(8)}${String(most).padStart(8)}${brotli > most ? `  over by ${brotli - most}` : ''}`,
  );
}
if (over > 0) {
  console.error(`${over} file(s) over budget.`);
  process.exit(1);
}
