import { globSync, readFileSync } from 'node:fs';
import { allFacts } from '../src/facts/all';

/** Where a tool may be named: its own folder, its words, what is generated, and tests. */
const isOwn = (file: string, name: string): boolean =>
  file.startsWith(`src/components/${name}/`) || /^src\/language\/(\w+\/)?(editors\/)?tools\//.test(file) || /\.(spec|e2e|stories|examples)\.tsx?$/.test(file);

const isGenerated = (text: string): boolean => /^\/\/ Generated from /.test(text);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** The rehearsal names the tools that it makes itself. */
const sources = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'playwright.config.ts'], { exclude: ['scripts/rehearse.ts'] }).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

// A name of one word, such as `listen`, is a word of much else, too.
it.each(Object.keys(allFacts).filter((name) => name.includes('-')))('no other file knows %s by name: its facts say what they need', (name) => {
  const knowing = sources.filter(([file, text]) => !isOwn(file, name) && !isGenerated(text) && withoutComments(text).includes(`'${name}'`));
  expect(knowing.map(([file]) => file).filter((file) => !(allFacts[file.split('/')[2] ?? '']?.companions ?? []).includes(name))).toEqual([]);
});
