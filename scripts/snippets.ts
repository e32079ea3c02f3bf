/**
 * Writes the snippets of the docs, so that no version and no hash is ever typed by hand: `npm run snippets`; with `--check` it only compares.
 * A place is marked by a comment, `<!-- snippet: i-statement --name home -->` (in MDX in braces: `{/* snippet: … *\/}`), and the code block after it.
 * The text after `snippet:` is the options of the command `coproduction-kit snippet`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const files = globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'examples/*/*.md', 'site/pages/*.mdx', 'src/components/*/guidance.mdx'], {
  exclude: (file) => file.includes('node_modules'),
}).sort();

/** The comment, then a code block; the block may be indented, as in a list. */
const marked = /(?<comment>(?:<!--|\{\/\*) snippet: (?<asked>[^\n]*?) (?:-->|\*\/\}))\n(?<space>\s*?)(?<indent>[ \t]*)```\w*\n(?:[\s\S]*?\n)??[ \t]*```/g;

/** Words as a shell would part them: with quotes, and nothing else. */
const partsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

/** What the command writes. What it says to look at does not matter here; that it can write, does. */
function snippetFor(asked: string, file: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/command/index.js', 'snippet', ...partsOf(asked)], { encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(`${file}: snippet: ${asked}\n${stderr}`);
  return stdout.trimEnd();
}

/** A file as it should be, formatted as every file is. */
const whole = async (text: string, file: string): Promise<string> => {
  const written = text.replace(marked, (...found) => {
    const { comment, asked, space, indent } = found.at(-1) as Record<'comment' | 'asked' | 'space' | 'indent', string>;
    const language = / --as react\b/.test(asked) ? 'tsx' : / --part style\b/.test(asked) ? 'css' : 'html';
    const lines = ['```' + language, ...snippetFor(asked, file).split('\n'), '```'];
    return `${comment}\n${space}${lines.map((line) => (line ? indent + line : '')).join('\n')}`;
  });
  return written === text ? text : format(written, { ...(await resolveConfig(file)), filepath: file });
};

/** The lines of hashes, and of addresses with a version, that were typed by hand. */
function typedIn(text: string): number[] {
  const rest = text.replace(marked, (block) => block.replace(/[^\n]/g, ''));
  return rest.split('\n').flatMap((line, index) => (/integrity="sha|\/coproduction-kit\/\d/.test(line) ? [index + 1] : []));
}

const isCheck = process.argv.includes('--check');
const problems: string[] = [];
let places = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  places += [...text.matchAll(marked)].length;
  const right = await whole(text, file);
  if (right !== text && isCheck) problems.push(`${file}: a snippet is out of date. Run: npm run snippets`);
  if (right !== text && !isCheck) writeFileSync(file, right);
  for (const line of typedIn(right))
    problems.push(
      `${file}:${line}: a version or a hash was typed by hand. Put <!-- snippet: … --> before the code block, or write /coproduction-kit/<version>.`,
    );
}
if (places === 0) problems.push('There are no marked places. Check the pattern in scripts/snippets.ts.');
console.log(`${places} snippets in ${files.length} files`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
