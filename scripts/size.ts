/** Prints every file of `dist/cdn`, raw and as brotli, and fails where one is over its budget. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The most bytes, as brotli, of a file by how its path in `dist/cdn` begins; the first that fits. */
const budgets: readonly (readonly [start: string, most: number])[] = [
  // Names on a page hide none of what it reads: docs/decisions/0018.
  ['kit.js', 1_050],
  // What is measured, and 1 % more. What would make them smaller, and what would not: docs/decisions/0019.
  ['i-statement.js', 17_450],
  ['kit/co-i-statement-', 15_350],
  ['consent-form.js', 30_840],
  ['consent-form.', 34_150],
  ['kit/co-consent-form-', 28_150],
  // With the words of one more language.
  ['i-statement.', 18_790],
  // Each further tool through the auto-loader, and what the tools share.
  ['kit/', 6_550],
  // A tool in one file.
  ['', 12_120],
];

/** What a tool on the frame (`src/tool`) may have, in one file, with a language, and through the auto-loader without what the tools share. */
const ofFrame = { whole: 14_500, inAnotherLanguage: 15_800, part: 12_500 };

/** The budget of a tool on the frame that has none of its own; nothing for other files. */
function budgetOfFrame(file: string): number | undefined {
  const [, isPart, name = '', locale] = /^(kit\/co-)?([a-z-]+?)(?:-[A-Z0-9]{4})?(\.\w\w)?\.js$/.exec(file) ?? [];
  const source = `src/components/${name}/${name}.tsx`;
  if (!existsSync(source) || !readFileSync(source, 'utf8').includes('/tool/frame')) return undefined;
  return isPart ? ofFrame.part : locale ? ofFrame.inAnotherLanguage : ofFrame.whole;
}

const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file))
  .sort();
let over = 0;
const tight: string[] = [];
console.log(`${'dist/cdn'.padEnd(42)}${'raw'.padStart(8)}${'brotli'.padStart(8)}${'budget'.padStart(8)}`);
for (const file of files) {
  const content = readFileSync(`dist/cdn/${file}`);
  const brotli = brotliCompressSync(content).length;
  const [start = '', own = 0] = budgets.find(([begin]) => file.startsWith(begin)) ?? [];
  const most = (start === '' || start === 'kit/' ? budgetOfFrame(file) : undefined) ?? own;
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
