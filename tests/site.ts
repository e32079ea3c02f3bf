/** A small site on loopback for the browser tests: a page for every example, the built files, and an address that receives answers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { build } from 'esbuild';
import { components, examplesOf } from './all-examples';

/** The policy under which the kit must work with nothing allowed for it. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'";
/** The same, with what the test page itself brings: its font, and a recording. */
const pagePolicy = `${strictPolicy}; font-src 'self'; media-src 'self'`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt; charset=utf-8',
  '.json': 'application/json',
};

/** The build under test. `npm run faults:accessibility` names a copy of it with a fault. */
const builtKit = process.env.KIT_DIST ?? 'dist';

/** Where an address is read from; the first that fits. */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['/cdn/', `${builtKit}/cdn/`],
  ['/builder/', 'dist/builder/'],
  ['/tokens/', 'dist/tokens/'],
  ['/examples/', 'test-results/examples/'],
  ['/pictures/', 'pictures/'],
  ['/fonts/', 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/'],
  ['/fonts-arabic/', 'node_modules/@fontsource-variable/noto-sans-arabic/files/'],
  ['/', 'tests/pages/'],
];

const escape = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface PageOptions {
  readonly title: string;
  readonly content: string;
  readonly scripts: readonly string[];
  readonly attributes?: string;
}

const page = ({ title, content, scripts, attributes = '' }: PageOptions): string => `<!doctype html>
<html lang="en" ${attributes}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/page.css">
${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</html>`;

/** The elements of the modes in some HTML, which their tool loads by itself. */
export const modesIn = (html: string): string[] =>
  components.filter((name) => [...html.matchAll(/<co-([\w-]+) mode="([\w-]+)"/g)].some(([, tool, mode]) => name === `${tool}-${mode}`));

/** The script-tag files of the elements in some HTML; the card's, where it has none yet. */
export const scriptsFor = (html: string): string[] => {
  const used = components.filter((name) => new RegExp(`<co-${name}\\b(?!-)`).test(html));
  return (used.length > 0 ? used : ['i-statement']).map((name) => `/cdn/${name}.js`);
};

function examplePage(address: URL): string | undefined {
  const [, , component = '', encoded = ''] = address.pathname.split('/');
  const name = decodeURIComponent(encoded);
  const example = examplesOf[component]?.[name];
  if (!example) return undefined;
  const { searchParams: query } = address;
  const attributes = ['dir', 'class', 'data-co-theme'].filter((key) => query.has(key)).map((key) => `${key}="${escape(query.get(key) as string)}"`);
  return page({
    title: name,
    content: example.html,
    scripts: [...(query.has('script') ? [query.get('script') as string] : scriptsFor(example.html)), '/words.js', '/play.js'],
    attributes: [`data-component="${component}" data-example="${escape(name)}"`, ...attributes].join(' '),
  });
}

const playScript = `
import { play } from './tests/pages/play.ts';
${components.map((name, index) => `import { examples as examples${index} } from './src/components/${name}/${name}.examples.ts';`).join('\n')}
await play({ ${components.map((name, index) => `'${name}': examples${index}`).join(', ')} });
`;

/** The words of the other languages, and of the pseudo-locale. */
const wordsScript = `
import './src/language/ar/index.ts';
import './src/language/cy/index.ts';
import { addPseudoLocale } from './src/language/pseudo.ts';
addPseudoLocale();
`;

/** What the site received at `/answers`. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The same as it came: a recording is not text. */
  readonly bytes: Buffer;
}

export interface Site {
  readonly url: string;
  readonly answers: Received[];
  /** Paths for which the site said that nothing has changed (304). */
  readonly unchanged: string[];
  /** Answers the next POST in another way than with 201. */
  respond?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Pages that a test brings, by path. */
  readonly pages: Map<string, string>;
  /** Overrides the policy of every page. */
  policy: string;
  readonly close: () => Promise<void>;
}

/** Makes a page of a test's own, served under the site's policy, with the scripts of the elements in it, or those named. */
export function addPage(site: Site, path: string, content: string, scripts: readonly string[] = scriptsFor(content)): string {
  site.pages.set(path, page({ title: 'A page', content, scripts }));
  return site.url + path;
}

/** Which build of the kit is at `/cdn/`: the script-tag files, or what a bundler makes of the npm package. */
export type Kit = 'cdn' | 'npm';

/** Bundles a script for the browser. */
async function bundle(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', target: 'es2022', write: false, ignoreAnnotations: true });
  return outputFiles[0]?.text ?? '';
}

export async function startSite(kit: Kit): Promise<Site> {
  const made = new Map([
    ['/play.js', await bundle(playScript)],
    ['/words.js', await bundle(wordsScript)],
  ]);
  if (kit === 'npm') for (const name of components) made.set(`/cdn/${name}.js`, await bundle(`import './dist/components/co-${name}.js';`));
  const pages = new Map<string, string>();
  const answers: Received[] = [];
  const unchanged: string[] = [];

  const find = (address: URL): string | Buffer | undefined => {
    const { pathname } = address;
    if (pathname === '/favicon.ico') return '';
    if (made.has(pathname)) return made.get(pathname);
    if (pages.has(pathname)) return pages.get(pathname);
    if (pathname.startsWith('/example/')) return examplePage(address);
    const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? ['', ''];
    try {
      return readFileSync(folder + pathname.slice(prefix.length));
    } catch {
      return undefined;
    }
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      answers.push({ headers: request.headers, body: bytes.toString(), bytes });
      if (site.respond) {
        site.respond(request, response);
        return;
      }
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ reference: 'HOME-7K4-QX' }));
      return;
    }
    const content = find(address);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    // As most servers do with a file: a browser that has it asks if it has changed.
    const etag = extname(address.pathname) === '.json' ? `"${createHash('sha256').update(content).digest('hex')}"` : undefined;
    if (etag && request.headers['if-none-match'] === etag) {
      unchanged.push(address.pathname);
      response.writeHead(304, { etag }).end();
      return;
    }
    // A player can only go to a moment that it can ask for.
    const [, start, end] = (typeof content !== 'string' && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')) || [];
    if (start !== undefined && typeof content !== 'string') {
      const last = Math.min(Number(end || content.length - 1), content.length - 1);
      response
        .writeHead(206, {
          'content-type': types[extname(address.pathname)],
          'accept-ranges': 'bytes',
          'content-range': `bytes ${start}-${last}/${content.length}`,
          ...(site.policy && { 'content-security-policy': site.policy }),
        })
        .end(content.subarray(Number(start), last + 1));
      return;
    }
    response
      .writeHead(200, {
        ...(etag && { etag }),
        'content-type': types[extname(address.pathname)] ?? types['.html'],
        ...(site.policy && { 'content-security-policy': site.policy }),
      })
      .end(content);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    unchanged,
    pages,
    policy: pagePolicy,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
