/** For Vite while one edits, in the site and in Storybook: the build that is watched, drawn by our runtime, shown again when it changes. */
import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dist } from './dist.ts';
import { membersForRuntime, runtimeModule } from './own-runtime.ts';

/** `npm start` builds into a folder of its own: what these files import from `dist` comes from there. */
const ownBuild: Plugin = {
  name: 'own-build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    // What is loaded on request is of the last whole build.
    if (source === 'on-request/easy-words') return resolve(dist, 'easy-words/index.js');
    if (!source.startsWith('.') || !/\/(?:\.storybook|site)\//.test(importer)) return undefined;
    const path = relative('dist', resolve(dirname(importer), source));
    return path.startsWith('..') ? undefined : resolve(dist, path);
  },
};

/** What is watched is drawn by our runtime, as everywhere: Stencil's own draws later, when a handler has moved the focus to what is not there yet. */
const ownRuntime: Plugin = {
  name: 'own-runtime',
  enforce: 'pre',
  apply: 'serve',
  transform(code, id) {
    const [path = ''] = id.split('?');
    if (dirname(path) !== resolve(dist, 'components')) return undefined;
    const name = basename(path, '.js');
    if (name.startsWith('co-')) return membersForRuntime(code, name);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    return name === 'index' ? runtimeModule(path, resolve('src/embed/runtime/index.ts'), version) : undefined;
  },
};

/** A new build of the components shows a moment after its last file: a page that reloads for each of them is cut off while it loads. */
const reload: Plugin = {
  name: 'reload-on-build',
  configureServer(server) {
    let waiting: NodeJS.Timeout | undefined;
    server.watcher.add(`${dist}/components`);
    server.watcher.on('change', (file) => {
      if (!/dist[\\/]components/.test(file)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => server.ws.send({ type: 'full-reload' }), 300);
    });
  },
};

export const watchedKit: readonly Plugin[] = [ownBuild, ownRuntime, reload];
