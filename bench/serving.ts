/** Serves the contenders on loopback as a good web server would: as brotli, made once and kept, and never from the browser's cache. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type * as Hydrate from '../dist/hydrate/index';
import { preRenderedCard, type Contender } from './contenders.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};
/** What is small already is sent as it is. */
const isCompressed = (path: string): boolean => path.endsWith('.woff2');

/** Draws the card of a page, as docs/embedding.md says. */
async function draw(page: string): Promise<string> {
  // The types of the built file are next to it, with another ending.
  const built = '../dist/hydrate/index.mjs';
  const { renderToString } = (await import(built)) as typeof Hydrate;
  const { html } = await renderToString(page, { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: true, prettyHtml: false });
  if (!html?.includes('shadowrootmode')) throw new Error('coproduction-kit/hydrate has not drawn the card.');
  return html;
}

export interface Site {
  readonly url: string;
  readonly close: () => void;
}

export async function serve(contenders: readonly Contender[]): Promise<Site> {
  const folders: readonly (readonly [prefix: string, folder: string])[] = [
    ['/cdn/', 'dist/cdn/'],
    ['/npm/', 'bench/node_modules/'],
    // The style sheet of govuk-frontend expects its fonts here.
    ['/assets/', 'bench/node_modules/govuk-frontend/dist/govuk/assets/'],
    ...contenders.map(({ name, folder }) => [`/${name}/`, `${folder}/`] as const),
  ];
  const pages = new Map<string, Buffer>();
  for (const { name, folder } of contenders) {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    pages.set(`/${name}/`, brotliCompressSync(name === preRenderedCard ? await draw(page) : page));
  }

  const read = (path: string): Buffer => {
    const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? ['', 'nowhere/'];
    const file = readFileSync(folder + path.slice(prefix.length));
    return isCompressed(path) ? file : brotliCompressSync(file);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const body = pages.get(path) ?? read(path);
      pages.set(path, body);
      response
        .writeHead(200, {
          'content-type': types[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream',
          'content-length': body.length,
          'cache-control': 'no-store',
          ...(isCompressed(path) ? {} : { 'content-encoding': 'br' }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
