import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { serveDemo } from '../scripts/demo.ts';
import { dist } from '../scripts/dist.ts';
import { membersForRuntime, runtimeModule } from '../scripts/own-runtime.ts';
import { siteFacts } from '../scripts/site-facts.ts';
import { siteFiles } from '../scripts/site-files.ts';

/** The demo page is at /demo/ of the same address. */
const demo: Plugin = {
  name: 'demo',
  configureServer({ middlewares }) {
    middlewares.use('/demo', (request, response) => {
      const [path = ''] = (request.url ?? '/').slice(1).split('?');
      void serveDemo(path, request, response);
    });
  },
};

/** `npm start` builds into a folder of its own: what the pages import from `dist` comes from there. */
const ownBuild: Plugin = {
  name: 'own-build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (!source.startsWith('.') || !importer.includes('/.storybook/')) return undefined;
    const path = relative('dist', resolve(dirname(importer), source));
    return path.startsWith('..') ? undefined : resolve(dist, path);
  },
};

/** What is watched is drawn by our runtime, as everywhere: Stencil's own draws later, when a handler has moved the focus to what is not there yet. */
const ownRuntime: Plugin = {
  name: 'own-runtime',
  enforce: 'pre',
  transform(code, id) {
    const [path = ''] = id.split('?');
    if (dirname(path) !== resolve(dist, 'components')) return undefined;
    const name = basename(path, '.js');
    if (name.startsWith('co-')) return membersForRuntime(code, name);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    return name === 'index' ? runtimeModule(path, resolve('src/embed/runtime/index.ts'), version) : undefined;
  },
};

/** A new build of the components shows at once. */
const reload: Plugin = {
  name: 'reload-on-build',
  configureServer(server) {
    server.watcher.add(`${dist}/components`);
    server.watcher.on('change', (file) => {
      if (/dist[\\/]components/.test(file)) server.ws.send({ type: 'full-reload' });
    });
  },
};

/** What the pages show about each component comes from its folder and from the build. */
const facts: Plugin = {
  name: 'site-facts',
  resolveId: (source) => (source === 'virtual:site-facts' ? '\0site-facts' : undefined),
  load: (id) => (id === '\0site-facts' ? `export default ${JSON.stringify(siteFacts())};` : undefined),
};

/** Files for machines and for design tools, beside the pages. */
const files: Plugin = {
  name: 'site-files',
  generateBundle() {
    for (const [fileName, source] of Object.entries(siteFiles())) this.emitFile({ type: 'asset', fileName, source });
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./pages/**/*.mdx', '../src/components/*/guidance.mdx', '../src/components/*/*.stories.ts'],
  addons: [
    // Tables in Markdown.
    { name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../pictures', to: '/pictures' },
    { from: `../${dist}/builder`, to: '/builder' },
    { from: '../tests/pages', to: '/' },
    { from: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files', to: '/fonts' },
    { from: './brand', to: '/brand' },
    { from: `../${dist}/tokens`, to: '/tokens' },
  ],
  // The headings of a page are found by the search, too.
  features: { sidebarOnboardingChecklist: false, experimentalSearchDocsHeadings: true },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The tokens use light-dark(), which a lower target would take apart and with it the themes of single elements.
  // Vite leaves its output folder out when it watches; the components are built into `dist`.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, outDir: 'storybook-static', cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
    plugins: [...(vite.plugins ?? []), facts, files, ownBuild, ownRuntime, demo, reload],
  }),
};

export default config;
