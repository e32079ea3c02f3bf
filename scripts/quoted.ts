/**
 * Code in the docs is quoted from the examples, which are run: below `<!-- examples/vue/vite.config.js#config -->` is the region `config`
 * of that file, or the whole file. If it differs, this writes it again.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** The lines between `#region name` and the next `#endregion`; the whole file where no region is named. */
function quoted(file: string, region: string | undefined): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (region === undefined) return lines.join('\n');
  const start = lines.findIndex((line) => new RegExp(`#region ${region}( |$)`).test(line));
  const end = lines.findIndex((line, index) => index > start && line.includes('#endregion'));
  if (start < 0 || end < 0) throw new Error(`${file} has no region ${region}.`);
  return lines
    .slice(start + 1, end)
    .join('\n')
    .trim();
}

const block = /(<!-- (examples\/[\w./+-]+?)(?:#([\w-]+))? -->\n+```(\w+)\n)[^]*?(\n```)/g;
let count = 0;
for (const page of globSync('docs/**/*.md')) {
  const text = readFileSync(page, 'utf8');
  const written = text.replace(block, (_, start: string, file: string, region: string | undefined, __: string, end: string) => {
    count++;
    return start + quoted(file, region) + end;
  });
  if (written !== text) {
    writeFileSync(page, written);
    console.log(`${page}: quotes updated`);
  }
}
console.log(`docs: ${count} pieces of code quoted from the examples`);
