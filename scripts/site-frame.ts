/** What is around each page of the site, as plain HTML: it is there before any JavaScript. */
import { readFileSync } from 'node:fs';
import { looks } from '../site/looks.ts';
import type { SitePage } from './site-pages.ts';

/** Only the site's own files. What a page shows never comes from elsewhere, and nothing that is typed leaves it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const item = (page: SitePage, current: SitePage): string =>
  `<li><a href="./${page.address}"${page === current ? ' aria-current="page"' : ''}>${escaped(page.title)}</a></li>`;

function navigation(current: SitePage, pages: readonly SitePage[]): string {
  return [...new Set(pages.map(({ section }) => section))]
    .map((section) => {
      const items = pages
        .filter((page) => page.section === section)
        .map((page) => item(page, current))
        .join('');
      return `${section && `<h2>${section}</h2>`}<ul>${items}</ul>`;
    })
    .join('');
}

/** How the tools on the pages are shown. A plain form: what is chosen is in the address, and so is passed on with it. */
const lookForm = (): string => {
  const fields = looks.map(({ name, label, values }) => {
    const options = values.map(([value, title]) => `<option value="${value}">${escaped(title)}</option>`).join('');
    return `<p><label for="look-${name}">${label}</label><select id="look-${name}" name="${name}">${options}</select></p>`;
  });
  return `<details class="site-look"><summary>Show the tools in other ways</summary><form>${fields.join('')}<button>Show</button></form></details>`;
};

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const descriptions: Readonly<Record<string, string>> = {
  Welcome: 'Accessible co-production tools that councils and charities add to the websites they already have.',
};

/** A page, made of the template that the build has written. */
export function framed(template: string, page: SitePage, pages: readonly SitePage[]): string {
  const parts: Readonly<Record<string, string>> = {
    title: page.title === 'Welcome' ? 'Co-production Kit' : `${page.title} - Co-production Kit`,
    description: descriptions[page.title] ?? `${page.title}: a page of the design system of the Co-production Kit.`,
    source: page.source,
    component: page.component ?? '',
    navigation: navigation(page, pages),
    look: lookForm(),
    version,
  };
  return template.replaceAll(/<!-- (\w+) -->/g, (comment, name: string) => {
    const part = parts[name];
    if (part === undefined) return comment;
    return name === 'navigation' || name === 'look' ? part : escaped(part);
  });
}

/** The same, with the policy that the published page sets on itself. */
export const published = (template: string, page: SitePage, pages: readonly SitePage[]): string =>
  framed(template, page, pages).replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
