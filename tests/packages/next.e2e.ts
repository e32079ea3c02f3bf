/** The example for Next.js, with the packed tarball installed: its server, under the strict policy with a nonce that its proxy sets. */
import { existsSync, readFileSync } from 'node:fs';
import { holdBack } from '../hold-back';
import type { AnswerEnvelope } from '../../src/answers/envelope';
import { openWatchingShifts } from '../shifts';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';
import { startExample, type ExampleServer } from './server';

const statement = 'I choose who comes into my home to support me.';
const problems = (console: readonly string[]): string[] => console.filter((message) => /error|warning/i.test(message));

/** The envelopes that the example kept. */
function kept({ answers: file }: ExampleServer): AnswerEnvelope[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as AnswerEnvelope);
}

test.describe('as it is published', () => {
  let server: ExampleServer;
  test.beforeAll(async () => (server = await startExample('next', 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1')));
  test.afterAll(() => server.stop());

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the card is seen in its look, answered and sent', inEachRun, async ({ page }) => {
      await page.goto(server.url);
      await expect(page.getByRole('group', { name: statement })).toBeVisible();
      // The styles passed the policy: the box of the card has its edge.
      await expect(page.locator('co-i-statement .tool')).toHaveCSS('border-block-start-width', '6px');
      await page.getByRole('radio', { name: 'Sometimes' }).check();
      await page.getByRole('button', { name: 'Send my answer' }).click();
      await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
      expect(kept(server).at(-1)).toMatchObject({ name: 'home', question: { text: statement }, answer: { value: 'sometimes' } });
    });

    test('without a choice the page comes again, and says what is missing', async ({ page }) => {
      const before = kept(server).length;
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Send my answer' }).click();
      await expect(page.getByText('Choose an answer, or write one.')).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(5);
      expect(kept(server)).toHaveLength(before);
    });

    test('a tool inside a Welsh part is in Welsh, and tools in tools are shown', async ({ page }) => {
      await page.goto(`${server.url}/cy`);
      await expect(page.getByRole('button', { name: 'Anfon fy ateb' })).toBeVisible();
      await page.goto(`${server.url}/own`);
      await expect(page.getByText('Hardly ever')).toBeVisible();
      await expect(page.getByText('You can film me.')).toBeVisible();
      await expect(page.locator('co-notice .content')).toBeVisible();
    });
  });

  test('refuses a request that is not an answer as a problem, and does not store it', async ({ request }) => {
    const before = kept(server).length;
    for (const data of ['{ broken', '{}', 'null', '[]', '{"schema":"coproduction-kit/answer/1","name":"home"}']) {
      const response = await request.post(`${server.url}/answers`, { data, headers: { 'content-type': 'application/json' } });
      expect(response.status(), data).toBe(400);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      expect(await response.json()).toEqual({ title: 'This is not an answer of the card.' });
    }
    expect(kept(server)).toHaveLength(before);
  });

  test('taken over by its script: shown once, nothing moves, the policy holds, the answer arrives', async ({ page, console }) => {
    await openWatchingShifts(page, server.url, '**/_next/**/*.js');
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(page.getByRole('group', { name: statement })).toHaveCount(1);
    await expect(page.getByRole('radio')).toHaveCount(5);
    await page.getByRole('radio', { name: 'No, never' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText('Thank you. We have your answer.')).toBeFocused();
    await expect(page.getByText('NEXT-1')).toBeVisible();
    expect(kept(server).at(-1)).toMatchObject({ name: 'home', answer: { value: 'never' } });
    expect(problems(console)).toEqual([]);
  });

  test('what a person did before the script loaded stays', async ({ page, console }) => {
    const release = await holdBack(page, '**/_next/**/*.js');
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: 'Sometimes' }).check();
    const text = page.getByRole('textbox', { name: 'Tell us more' });
    await text.pressSequentially('At week');
    release();
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(text).toBeFocused();
    await text.pressSequentially('ends.');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(page.getByText('NEXT-1')).toBeVisible();
    expect(kept(server).at(-1)).toMatchObject({ answer: { value: 'sometimes', more: 'At weekends.' } });
    expect(problems(console)).toEqual([]);
  });

  test('properties, handlers and methods of a client component', async ({ page, console }) => {
    await page.goto(`${server.url}/own`);
    const card = page.locator('co-i-statement');
    await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
    await expect(card.getByRole('radio')).toHaveCount(2);
    await card.getByRole('radio', { name: 'Hardly ever' }).check();
    await expect(page.getByLabel('Chosen')).toHaveText('hardly');
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await expect(card.getByText('OWN-1')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'You can film me.' })).toHaveCount(1);
    expect(problems(console)).toEqual([]);
  });
});

test.describe('while it is developed', () => {
  // What React says of a hydration that does not fit, it says here.
  let server: ExampleServer;
  test.beforeAll(async () => (server = await startExample('next', 'node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1')));
  test.afterAll(() => server.stop());

  test('React has nothing to say of the hydration', async ({ page, console }) => {
    test.slow();
    for (const path of ['/', '/own', '/cy']) {
      await page.goto(server.url + path);
      await page.waitForFunction(() => customElements.get('co-i-statement') !== undefined);
      await page.getByRole('radio').first().check();
    }
    expect(problems(console)).toEqual([]);
  });
});
