/** What every test in WordPress has: people who sign in, and an eye on what PHP, the browser and the network say. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { AnswerEnvelope } from '../../src/answers/envelope';

/** What `npm run test:wordpress` says of the site that it started. */
export const given = (name: 'URL' | 'ROOT' | 'LOG' | 'PASSWORD' | 'PLUGIN'): string => {
  const value = process.env[`WORDPRESS_${name}`];
  if (value === undefined) throw new Error('Run these tests by `npm run test:wordpress`: it starts the site.');
  return value;
};

/** WordPress 6.1 was written before PHP 8.2: what PHP says of WordPress’s own files as deprecated is not ours. Everything else counts. */
const isOld = (line: string): boolean => /PHP Deprecated: .* in \S+\/(wp-includes|wp-admin)\/\S+ on line \d+$/.test(line);

interface Fixtures {
  /** A page of a visitor who is not signed in, on a telephone. */
  readonly visitor: Page;
  /** Fails the test where PHP warned, or where a browser asked another site. Watches the contexts that it is given, too. */
  readonly watch: (context: BrowserContext) => void;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context }, use) => {
      const before = readFileSync(given('LOG'), 'utf8').length;
      const elsewhere: string[] = [];
      const watch: Fixtures['watch'] = (watched) =>
        void watched.on('request', (request) => {
          if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== given('URL')) elsewhere.push(request.url());
        });
      watch(context);
      await use(watch);
      expect(elsewhere, 'Requests to other sites').toEqual([]);
      const said = readFileSync(given('LOG'), 'utf8').slice(before).split('\n');
      expect(
        said.filter((line) => line.trim() !== '' && !isOld(line)),
        'PHP said',
      ).toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ browser, watch }, use) => {
    const context = await browser.newContext({ viewport: { width: 520, height: 900 } });
    watch(context);
    await use(await context.newPage());
    await context.close();
  },
});
export { expect };

export type Person = 'administrator' | 'editor' | 'author';

/** Signs in and goes to a page of the admin. */
export async function signIn(page: Page, person: Person, path: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`/wp-login.php?redirect_to=${encodeURIComponent(`${given('URL')}/wp-admin/${path}`)}`);
  // The page puts the focus there a moment after it has come: until then it would take the password for the name.
  await expect(page.getByLabel('Username or Email Address')).toBeFocused();
  await page.getByLabel('Username or Email Address').fill(person);
  await page.getByLabel('Password', { exact: true }).fill(given('PASSWORD'));
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL(`**/wp-admin/${path}`);
}

/** Publishes the post in the block editor; returns its address. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(panel.getByText('is now live.')).toBeVisible();
  return (await panel.getByRole('link', { name: 'View Post' }).getAttribute('href')) ?? '';
}

/** Puts markup into a new post by the editor’s own code view; returns the address of the published post. */
export async function publishMarkup(page: Page, person: Person, title: string, markup: string): Promise<string> {
  await signIn(page, person, 'post-new.php');
  await page.getByRole('textbox', { name: 'Add title' }).fill(title);
  await page.getByRole('button', { name: 'Options', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Code editor' }).click();
  await page.getByRole('textbox', { name: 'Type text or HTML' }).fill(markup);
  return publish(page);
}

/** An envelope as the kit makes it, with parts of its own. */
export const sampleEnvelope = (parts: Partial<AnswerEnvelope> = {}): AnswerEnvelope => ({
  schema: 'coproduction-kit/answer/1',
  id: randomUUID(),
  tool: 'co-i-statement',
  name: 'home',
  question: { text: 'I choose who comes into my home.', register: 'standard' },
  answer: { value: 'sometimes', words: 'Sometimes' },
  lang: 'en-GB',
  at: '2026-01-02T12:00:00.000Z',
  kit: '0.0.0',
  verdict: 'likely-person',
  ...parts,
});

/** The answers in the database whose ids begin so, as they were sent; without its words, an answer is an empty string. */
export const keptAnswers = (start: string): string[] =>
  JSON.parse(execFileSync('php', ['tests/wordpress/kept.php', given('ROOT'), start], { encoding: 'utf8', maxBuffer: 100_000_000 })) as string[];

/** Posts to the address that receives answers, from a client of its own where one is named. */
export const post = (
  body: unknown,
  client = 'test',
  { route = 'answers', headers }: { readonly route?: string; readonly headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(`${given('URL')}/wp-json/co-production/v1/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-test-client': client, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
