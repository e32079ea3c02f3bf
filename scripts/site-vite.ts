/** How Vite makes the pages of the design-system site, in a build and while one edits. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import mdx from '@mdx-js/rollup';
import remarkGfm from 'remark-gfm';
import { type InlineConfig, type Plugin } from 'vite';
import { serveDemo } from './demo.ts';
import { dist } from './dist.ts';
import { siteFacts } from './site-facts.ts';
import { exampleFiles } from './example-files.ts';
import { framed, published } from './site-frame.ts';
import { guideAddress, sitePages } from './site-pages.ts';
import { watchedKit } from './watched-kit.ts';

/** Folders and files that are in the site as they are. */
export const folders: Readonly<Record<string, string>> = {
  pictures: 'pictures',
  builder: `${dist}/builder`,
  tokens: `${dist}/tokens`,
  brand: 'site/brand',
  ...exampleFiles,
};

const virtual: Readonly<Record<string, () => string>> = {
  'virtual:site-facts': () => `export default ${JSON.stringify({ ...siteFacts(), changes: [] })};`,
  'virtual:site-pages': () => `export default ${JSON.stringify(sitePages())};`,
  'virtual:changes.md': () =>
    siteFacts()
      .changes.map((text) => `- ${text}`)
      .join('\n'),
};

/** What the pages show about each component comes from its folder and from the build. */
const facts: Plugin = {
  name: 'site-facts',
  enforce: 'pre',
  resolveId: (source) => (source in virtual ? `/${source}` : undefined),
  load: (id) => virtual[id.slice(1)]?.(),
};

interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/** Links of a guide to other guides lead to their pages. Links to other files of the repository keep their words. */
const guideLinks =
  () =>
  (tree: MarkdownNode, file: { readonly path?: string }): void => {
    if (!file.path?.endsWith('.md')) return;
    const walk = (node: MarkdownNode): void => {
      node.children = node.children?.flatMap((child) => {
        walk(child);
        if (child.type !== 'link' || !child.url || /^(?:https?:|mailto:|#)/.test(child.url)) return [child];
        const [path = '', part] = child.url.split('#');
        const address = path.endsWith('.md') ? guideAddress(path) : undefined;
        if (!address) return child.children ?? [];
        child.url = `./${address}${part ? `#${part}` : ''}`;
        return [child];
      });
    };
    walk(tree);
  };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.scss': 'text/plain',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
};

/** The file that an address of the site means, for `npm start`; a build copies the folders. */
function fileAt(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/');
  const file = join(folders[first] ?? '', ...rest);
  return extname(file) in types && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** While one edits: every page, the folders beside them, and the demo page at /demo/. */
const serving: Plugin = {
  name: 'site-serving',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = '', query = ''] = (request.url ?? '/').slice(1).split('?');
      if (path.startsWith('demo/')) {
        void serveDemo(path.replace('demo/', ''), request, response);
        return;
      }
      // Storybook has a server of its own while one edits.
      if (path.startsWith('stories/')) {
        response.writeHead(302, { location: `http://127.0.0.1:${server.config.server.port + 1}/${query && `?${query}`}` }).end();
        return;
      }
      const pages = sitePages();
      const page = pages.find(({ address }) => address === (path || 'index.html'));
      const file = page || query.includes('import') ? undefined : fileAt(decodeURIComponent(path));
      if (page) {
        void server
          .transformIndexHtml(`/${path}`, framed(readFileSync('site/index.html', 'utf8'), page, pages))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      } else if (file) response.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(readFileSync(file));
      else next();
    });
  },
};

/** A file for each page, made of the template. */
const pageFiles: Plugin = {
  name: 'site-pages',
  enforce: 'post',
  generateBundle(_, bundle) {
    const template = bundle['index.html'];
    if (template?.type !== 'asset') throw new Error('Vite has written no index.html.');
    const source = typeof template.source === 'string' ? template.source : Buffer.from(template.source).toString();
    delete bundle['index.html'];
    const pages = sitePages();
    for (const page of pages) this.emitFile({ type: 'asset', fileName: page.address, source: published(source, page, pages) });
  },
};

/** A guidance is a page of Markdown with components. */
const markdown = {
  ...mdx({ include: ['**/*.mdx', '**/docs/*.md', '**/src/snippet/guidance.md', '**/virtual:changes.md'], remarkPlugins: [remarkGfm, guideLinks] }),
  enforce: 'pre',
} as Plugin;

export const siteConfig = (outDir: string): InlineConfig => ({
  configFile: false,
  root: 'site',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  appType: 'custom',
  resolve: {
    alias: { '@dist': resolve(dist) },
  },
  plugins: [facts, ...watchedKit, markdown, serving, pageFiles],
  server: { fs: { allow: [resolve('.')] } },
  build: {
    outDir: resolve(outDir),
    emptyOutDir: true,
    // The tokens use light-dark(), which a lower target would take apart and with it the themes of single elements.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
