/** The site as it is built, served as plain files from a sub-folder, as a release is. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from '@playwright/test';

const folder = 'storybook-static';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
};

export interface Story {
  readonly id: string;
  readonly type: 'docs' | 'story';
}
const { entries } = JSON.parse(readFileSync(`${folder}/stories/index.json`, 'utf8')) as { entries: Record<string, Story> };
export const stories: readonly Story[] = Object.values(entries).filter(({ type }) => type === 'story');

/** A file of the site, by its path in it. */
export const isThere = (path: string): boolean => existsSync(join(folder, path));

export interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly status: string }[];
}
export interface WithChannel {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    readonly last: (type: string) => readonly [Finished | string] | undefined;
    readonly emit: (type: string, detail: unknown) => void;
  };
}

/** Serves the site in a sub-folder, with every address in it relative; returns its address, without a slash at the end. */
export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = path.startsWith('/kit/1.0/') ? path.slice('/kit/1.0'.length) : '/outside';
    readFile(join(folder, file.endsWith('/') ? `${file}index.html` : file)).then(
      (content) => response.setHeader('content-type', types[extname(file) || '.html'] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kit/1.0` };
}

/** Shows a story. In an open Storybook it goes there from what is shown, as Storybook itself does: to load it again takes longer than to look. */
export async function showStory(page: Page, address: string, { id: storyId }: Story): Promise<void> {
  const isOpen = page.url().startsWith(address);
  if (!isOpen) await page.goto(`${address}/stories/iframe.html?viewMode=story&id=${storyId}`);
  else
    await page.evaluate((detail) => (window as unknown as WithChannel).__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', detail), {
      storyId,
      viewMode: 'story',
    });
}

/** Opens a page, and waits until its examples that are near have come into their states. */
export async function showPage(page: Page, address: string, file: string): Promise<void> {
  await page.goto(`${address}/${file}`);
  await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll('.co-example')].every((example) => example.matches('[data-shown]')));
}
