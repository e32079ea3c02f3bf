/** The package as a server has it: pages that it renders, and posts that it reads. */
import { expect } from '@playwright/test';
import type * as Answers from '../dist/answers/index';
import type { renderToString as Render } from '../dist/hydrate/index';

// The types of the built files are next to them under another ending.
const built = '../dist/hydrate/index.mjs';
const { renderToString } = (await import(built)) as { renderToString: typeof Render };
const forServers = '../dist/answers/index.js';
export const answers = (await import(forServers)) as typeof Answers;

/** A page with `content` rendered on the server, as declarative shadow DOM. */
export async function render(content: string, script = ''): Promise<string> {
  const page = `<html lang="en"><head><title>A page</title>${script}</head><body><main>${content}</main><p>Below.</p></body></html>`;
  const { html, diagnostics } = await renderToString(page, { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: true, prettyHtml: false });
  // Our own words to the developer come back as a diagnosis of the renderer: without their text, with the element.
  expect(diagnostics.filter(({ messageText }) => !messageText.startsWith('<!---->'))).toEqual([]);
  return html ?? '';
}
