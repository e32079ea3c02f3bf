/** Prints every file of `dist/cdn`, raw and as brotli, and fails where one is over its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The most bytes, as brotli, of a file by its path in `dist/cdn`; a part of the auto-loader by how its name begins. */
const budgets: readonly (readonly [start: string, most: number])[] = [
  ['i-statement.js', 12_000],
  ['kit.js', 1_000],
  ['kit/co-i-statement-', 10_500],
  ['kit/', 2_000],
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
  const most = budgets.find(([start]) => file.startsWith(start))?.[1];
  if (most === undefined) throw new Error(`${file} has no budget in scripts/size.ts.`);
  if (brotli > most) over++;
  console.log(
    `${file.padEnd(42)}${String(content.length).padStart(8)}${String(brotli).padStart(8)}${String(most).padStart(8)}${brotli > most ? `  over by ${brotli - most}` : ''}`,
  );
}
if (over > 0) {
  console.error(`${over} file(s) over budget.`);
  process.exit(1);
}
