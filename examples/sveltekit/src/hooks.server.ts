// #region server
import type { Handle } from '@sveltejs/kit/hooks';
import { renderToString } from 'coproduction-kit/hydrate';

/** The server draws the tools of each page, so people can read and answer them without JavaScript. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = await response.text();
  const { html } = await renderToString(page, {
    serializeShadowRoot: 'declarative-shadow-dom',
    fullDocument: true,
    prettyHtml: false,
    // Svelte finds its own places by comments: those of the page stay, and there are no others.
    removeHtmlComments: false,
    clientHydrateAnnotations: false,
  });
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(html ?? page, { status: response.status, headers });
};
// #endregion
