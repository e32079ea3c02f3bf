/** Prints every file of `dist/cdn`, raw and as brotli, and fails where one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The most bytes, as brotli, of a file by how its path in `dist/cdn` begins; the first that fits. */
const budgets: readonly (readonly [start: string, most: number])[] = [
  ['kit.js', 1_000],
  // Past 12,000 and 10,500 for what sending and languages take: docs/decisions/0010 and 0011.
  ['i-statement.js', 14_550],
  ['kit/co-i-statement-', 13_100],
  // Past its 18,000: docs/decisions/0013. With the words of one more language.
  ['consent-form.js', 25_900],
  ['consent-form.', 30_000],
  ['kit/co-consent-form-', 23_700],
  // With the words of one more language.
  ['i-statement.', 15_850],
  // Each further tool through the auto-loader, and what the tools share.
  ['kit/', 6_000],
  // A tool in one file.
  ['', 12_000],
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
