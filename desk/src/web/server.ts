import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Desk } from '../desk.ts';
import { addRoutes, type Route } from './routes.ts';
import { problemPage } from './problems.ts';

/** The styles: the tokens of the kit, and those of the desk. In the package they are next to the program. */
function readStyles(): string {
  for (const [tokens, own] of [
    ['./tokens.css', './desk.css'],
    ['../../../dist/tokens/tokens.css', './desk.css'],
  ] as const)
    try {
      return `${readFileSync(new URL(tokens, import.meta.url), 'utf8')}\n${readFileSync(new URL(own, import.meta.url), 'utf8')}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  throw new Error('The styles are missing. Run `npm run build` in the kit.');
}

/** The server of a desk, with all its routes. */
export function createServer(desk: Desk, routes: readonly Route[]): Hono {
  const styles = readStyles();
  const server = new Hono({ strict: false });
  server.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        // A form can have come through the web server of a page. Its browser follows it to the desk only if the address is here.
        formAction: ["'self'", desk.settings.origin],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      crossOriginResourcePolicy: false,
      xFrameOptions: 'DENY',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  );
  // Pages of people are never kept: not by a proxy, and not by a shared computer. A route that can be kept says so itself.
  server.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
  // PostgreSQL refuses U+0000 in a text, and nothing has it in its name.
  server.use(async (context, next) => (/%00|\0/.test(context.req.url) ? problemPage(context, desk, 'not-found') : next()));
  server.onError((error, context) => {
    desk.report('request.broken', { kind: error.name, path: routePath(context) });
    return problemPage(context, desk, 'broken');
  });
  server.notFound((context) => problemPage(context, desk, 'not-found'));
  server.get('/desk.css', (context) => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }));
  addRoutes(server, desk, routes);
  return server;
}
