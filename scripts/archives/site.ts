/**
 * The kit for people without npm. Unpacked at the top of a site, every address of the snippets is right. Next to it is a page that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { archivePage } from '../../src/language/en/editors/archive.ts';
import { allFacts } from '../facts.ts';
import { filled } from '../filled.ts';
import { filesOf, sumsOf, type Contents } from './zip.ts';

/** What the command writes: the same as in the docs and in the builder. */
function snippet(...asked: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/command/index.js', 'snippet', ...asked], { encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(`snippet ${asked.join(' ')}\n${stderr}`);
  return stdout.trimEnd();
}

/** The tool that is first in the lists of editors, with the words of its example. */
const [first] = Object.entries(allFacts)
  .flatMap(([name, { placing }]) => (typeof placing === 'string' ? [] : [{ ...placing, name }]))
  .sort((one, other) => one.order - other.order);
const { name: tool = '', content = '', words } = first ?? {};

/** The contents of the archive, by path. `npm run build` comes first. */
export function siteContents(version: string): Contents {
  const values: Readonly<Record<string, string>> = {
    version,
    site: snippet(tool, '--part', 'site'),
    page: snippet(tool, '--part', 'page', '--name', 'home', '--action', '/answers', `--${content}`, words?.example[content] ?? ''),
    kit: snippet(tool, '--as', 'link', '--part', 'site', '--action', '/answers', '--name', 'home', '--page', '/feedback', '--link', 'Tell us'),
  };
  const readMe = filled(readFileSync('scripts/archives/read-me.html', 'utf8'), archivePage, values);
  const contents: Contents = new Map([
    ['read-me.html', new TextEncoder().encode(readMe)],
    // Nothing else is in it, so that every file of the folder is in integrity.json.
    ...filesOf('dist/cdn', `coproduction-kit/${version}/`),
    ...filesOf('dist/builder', `coproduction-kit/${version}-builder/`),
    ...filesOf('dist/tokens/dtcg', 'tokens/'),
    ...filesOf('docs/receivers', 'receivers/'),
    ['licences/LICENSE', readFileSync('LICENSE')],
    ...['licences.txt', 'sbom.cdx.json'].map((name) => [`licences/${name}`, readFileSync(`dist/${name}`)] as const),
  ]);
  return contents.set('SHA256SUMS', new TextEncoder().encode(sumsOf(contents)));
}
