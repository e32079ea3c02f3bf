/** What the design-system site shows about each component: from its own folder, from the build, and from the last recorded evidence. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { titleOf } from './component-names.ts';
import { dist } from './dist.ts';
import { allFacts } from './facts.ts';

/** What axe found in the examples of one component. */
export interface AxeResult {
  readonly checked: number;
  readonly failed: number;
}

export interface AccessibilityEvidence extends AxeResult {
  readonly date: string;
  readonly components: Readonly<Record<string, AxeResult>>;
}

export interface ComponentFacts {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly purpose: string;
  readonly summary: string;
  readonly status: string;
  /** Languages with words of their own, as tags; English is always the first. */
  readonly languages: readonly string[];
  /** The script-tag file, compressed with Brotli. */
  readonly bytes: number;
  /** Whether it loads code when a person asks for it. */
  readonly loadsOnRequest: boolean;
  /** Names of the tokens in its styles, without `--co-`. */
  readonly tokens: readonly string[];
  /** What changesets and releases say about it. */
  readonly history: readonly string[];
}

export interface SiteFacts {
  readonly version: string;
  readonly components: readonly ComponentFacts[];
  readonly accessibility?: AccessibilityEvidence;
  readonly changes: readonly string[];
  /** The files of the tokens for design tools, from `dist/tokens`. */
  readonly tokenFiles: readonly string[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The style sheets of a component: its own, and what they import. */
function stylesOf(path: string): string {
  const css = readFileSync(path, 'utf8');
  return css + [...css.matchAll(/@import '(.+?)'/g)].map(([, file = '']) => stylesOf(resolve(dirname(path), file))).join('\n');
}

/** Paragraphs and points about changes, the newest first. */
function allChanges(): string[] {
  const waiting = readdirSync('.changeset')
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(`.changeset/${file}`, 'utf8').replace(/^---[\s\S]*?---/, ''));
  return [...waiting, readFileSync('CHANGELOG.md', 'utf8').replace(/^#.*$/gm, '')]
    .flatMap((text) => text.split(/\n\s*\n|\n(?=- )/))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/^ ?- /, '').trim())
    .filter(Boolean);
}

/** The section of the site that a component is in. */
export const groupOf = (name: string): 'Tools' | 'Parts' => (allFacts[name]?.kind === 'part' ? 'Parts' : 'Tools');

/** Whether it is only used inside another component: then it comes after the others. */
export const isInner = (name: string): boolean => allFacts[name]?.slot !== undefined;

/** Other words that people search a component by. */
export const synonymsOf = (name: string): string => allFacts[name]?.synonyms?.join(', ') ?? '';

/** The last run of the accessibility tests on this machine, else the one that was recorded. */
function lastAccessibility(): AccessibilityEvidence | undefined {
  const path = ['test-results/accessibility.json', 'docs/evidence/accessibility.json'].find(existsSync);
  return path ? (readJson(path) as AccessibilityEvidence) : undefined;
}

export function siteFacts(): SiteFacts {
  const changes = allChanges();
  const files = readdirSync(`${dist}/cdn`);
  const names = readdirSync('src/components');
  const components = [...names.filter((name) => !isInner(name)), ...names.filter(isInner)].map((name): ComponentFacts => {
    const folder = `src/components/${name}`;
    const source = readFileSync(`${folder}/${name}.tsx`, 'utf8');
    const tagged = (tag: string): string => new RegExp(`\\* @${tag} (.*)`).exec(source)?.[1] ?? '';
    const title = titleOf(name);
    const styles = existsSync(`${folder}/${name}.css`) ? stylesOf(`${folder}/${name}.css`) : '';
    return {
      name,
      title,
      summary: tagged('summary'),
      status: tagged('status'),
      group: groupOf(name),
      purpose: allFacts[name]?.purpose ?? '',
      languages: ['en', ...files.flatMap((file) => (file.startsWith(`${name}.`) ? (/\.(\w+)\.js$/.exec(file)?.[1] ?? []) : []))],
      bytes: files.includes(`${name}.js`) ? brotliCompressSync(readFileSync(`${dist}/cdn/${name}.js`)).length : 0,
      loadsOnRequest: allFacts[name]?.onRequest !== undefined,
      tokens: [...new Set([...styles.matchAll(/var\(--_([\w-]+)/g)].map(([, token = '']) => token))].sort(),
      history: changes.filter((text) => new RegExp(`\\bco-${name}\\b|\\b${title}s?\\b`, 'i').test(text)),
    };
  });
  const tokenFiles = globSync('dtcg/**/*.json', { cwd: `${dist}/tokens` })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return { version: (readJson('package.json') as { version: string }).version, components, accessibility: lastAccessibility(), changes, tokenFiles };
}
