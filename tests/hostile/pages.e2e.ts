/** Pages with old libraries, with names that hide members of the document, with polluted prototypes: the card and the consent form are asked, answered and sent. */
import type { Page } from '@playwright/test';
import type { AnswerEnvelope } from '../../src/answers/envelope';
import { required, items } from '../consent';
import type { Site } from '../site';
import { speedOf } from '../speeds';
import { expect, test } from '../test';
import { clobberedPages, oldLibraries, pollutedPages, type HostilePage } from './pages';

test.skip(
  ({ browserName }) => browserName === 'webkit',
  'What drives Debian’s WebKit runs its scripts among those of the page, and these pages replace what both are made of: not told apart yet',
);

const statement = 'I choose who comes into my home to support me.';
const card = `<co-i-statement name="home" action="/answers">${statement}</co-i-statement>`;
const consent = `<co-consent-form ${required} action="/answers" layout="page">${items}</co-consent-form>`;

async function open(
  page: Page,
  site: Site,
  { script, pollution, content = '' }: HostilePage,
  tool: string,
  files: readonly string[],
  attributes = '',
): Promise<void> {
  if (script) await page.addInitScript(script);
  if (pollution) await page.addInitScript(({ name, value }) => void Object.assign(Object.prototype, { [name]: value }), pollution);
  const tags = files.map((file) => `<script type="module" src="/cdn/${file}.js" ${attributes}></script>`).join('');
  site.pages.set('/hostile', `<!doctype html><html lang="en"><title>Page</title>${tags}<body>${content}<main>${tool}</main>`);
  await page.goto(`${site.url}/hostile`);
}

/** By the keyboard: where `activeElement` is hidden, Playwright fills no field in Firefox, not even a plain one. */
async function write(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name }).click();
  await page.keyboard.type(words);
}

async function sendCard(page: Page, site: Site): Promise<AnswerEnvelope> {
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await write(page, 'Tell us more', 'I would like to.');
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Thank you. We have your answer.')).toBeVisible();
  return JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope;
}

const expected = { name: 'home', question: { text: statement }, answer: { value: 'sometimes', more: 'I would like to.' } };

for (const [index, hostile] of [...oldLibraries, ...clobberedPages, ...pollutedPages].entries()) {
  test(`${hostile.name}: the card is answered and sent`, speedOf(index, 8), async ({ page, site, console }) => {
    await open(page, site, hostile, card, ['i-statement']);
    expect(await sendCard(page, site)).toMatchObject(expected);
    expect(site.answers[0]?.headers).not.toHaveProperty('x-page');
    expect(console.filter((line) => /^pageerror|^error/.test(line))).toEqual([]);
  });
}

for (const [index, hostile] of [...oldLibraries, ...clobberedPages, ...pollutedPages].entries()) {
  test(`${hostile.name}: kit.js places a card that is answered and sent to the site`, speedOf(index, 6), async ({ page, site, console }) => {
    const placed = `<div data-co="i-statement" data-name="home" data-action="/answers">${statement}</div>`;
    await open(page, site, hostile, placed, ['kit'], 'data-action="/answers"');
    expect(await sendCard(page, site)).toMatchObject(expected);
    expect(console.filter((line) => /^pageerror|^error/.test(line))).toEqual([]);
  });
}

for (const hostile of [...oldLibraries, ...clobberedPages]) {
  test(`${hostile.name}: consent is given, and its proof is whole`, async ({ page, site, console }) => {
    await open(page, site, hostile, consent, ['consent-form']);
    for (const name of ['I understand']) await page.getByRole('radio', { name }).check();
    for (const question of ['I take part.', 'You can film me.', 'You can put the film on the website.'])
      await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('radio', { name: 'My first name' }).check();
    await write(page, 'The name to show', 'Alex');
    await page.getByRole('radio', { name: 'Me', exact: true }).check();
    await page.getByRole('radio', { name: 'I write my name' }).check();
    await write(page, 'Your name', 'Alex Green');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByRole('heading', { name: /Thank you/ })).toBeVisible();
    const { answer } = JSON.parse(site.answers[0]?.body ?? '') as {
      answer: { record: { services: { wording: { hash: string; text: { items: { words: string }[] } } }[] } };
    };
    const text = JSON.stringify(answer.record);
    expect(text).toContain('You can film me.');
    expect(text).not.toContain('[object');
    expect(text).toMatch(/"[0-9a-f]{64}"/);
    expect(console.filter((line) => /^pageerror|^error/.test(line))).toEqual([]);
  });
}
