/** The pages of the design-system site: which there are, where they are in the navigation, and what the search knows of them. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { headingId } from '../site/heading-id.ts';
import { titleOf } from './component-names.ts';
import { groupOf, isInner, synonymsOf } from './site-facts.ts';

export interface Heading {
  readonly id: string;
  readonly title: string;
}

export interface SitePage {
  /** Its file in the site: `gallery.html`. */
  readonly address: string;
  readonly title: string;
  /** Other words that people search it by. */
  readonly synonyms: string;
  readonly section: string;
  /** Its source, from the root of the repository. */
  readonly source: string;
  /** The component that it is about, if it is about one. */
  readonly component?: string;
  readonly headings: readonly Heading[];
}

/** The sections of the navigation. Tools, parts, patterns and guides are found by themselves. */
const sections: Readonly<Record<string, readonly string[]>> = {
  '': ['Welcome', 'Gallery'],
  'Start': ['For editors', 'Snippet builder', 'For developers', 'For designers'],
  'Tools': [],
  'Parts': [],
  'Patterns': [],
  'Style': ['Your brand in ten minutes', 'Themes and brand', 'Tokens', 'Colour', 'Type', 'Space', 'Focus', 'Pictures'],
  'How we work': ['Principles', 'Words', 'Languages', 'Accessibility', 'What has changed'],
  'Guides': [],
};

/** The headings of a page below its title, without those in code. */
const headingsIn = (markdown: string): Heading[] =>
  [...markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^##+ (.+)$/gm)].map(([, words = '']) => {
    const title = words.replaceAll(/[`*]|\]\([^)]*\)|\[/g, '');
    return { id: headingId(title), title };
  });

function pageOf(source: string): SitePage {
  const markdown = readFileSync(source, 'utf8');
  const [, component] = /^src\/components\/([^/]+)/.exec(source) ?? [];
  if (component) {
    const section = groupOf(component);
    const address = `${section.toLowerCase()}-${component}.html`;
    return { address, title: titleOf(component), synonyms: synonymsOf(component), section, source, component, headings: headingsIn(markdown) };
  }
  const [, written = ''] = /<Meta\s+title="([^"]+)"/.exec(markdown) ?? [];
  const [path = '', synonyms = ''] = written.split(' · ');
  const title = path.split('/').at(-1) ?? '';
  const [, id = 'index'] = /<Meta\s[^>]*\bid="([^"]+)"/.exec(markdown) ?? [];
  const section = path.includes('/') ? (path.split('/')[0] ?? '') : Object.keys(sections).find((name) => sections[name]?.includes(title));
  if (!title || section === undefined || !(section in sections))
    throw new Error(`${source}: give it <Meta title="…" id="…" />, and a section in scripts/site-pages.ts.`);
  const [, guide] = /<Guide name="([^"]+)"/.exec(markdown) ?? [];
  return { address: `${id}.html`, title, synonyms, section, source, headings: headingsIn(guide ? readFileSync(`docs/${guide}.md`, 'utf8') : markdown) };
}

/** Every page, in the order of the navigation. */
export function sitePages(): readonly SitePage[] {
  const pages = globSync(['site/pages/**/*.mdx', 'src/components/*/guidance.mdx']).map((path) => pageOf(path.replaceAll('\\', '/')));
  return Object.entries(sections).flatMap(([section, titles]) =>
    pages
      .filter((page) => page.section === section)
      .sort(
        (one, other) =>
          titles.indexOf(one.title) - titles.indexOf(other.title) ||
          Number(isInner(one.component ?? '')) - Number(isInner(other.component ?? '')) ||
          one.title.localeCompare(other.title, 'en'),
      ),
  );
}

/** The address of the page of a guide, `docs/<name>.md`; nothing where it has none: it is for people who change the kit. */
export const guideAddress = (path: string): string | undefined => {
  const name = basename(path, '.md');
  return globSync('site/pages/guides/*.mdx').some((file) => basename(file, '.mdx') === name) ? `guides-${name}.html` : undefined;
};
