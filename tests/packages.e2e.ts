/** The examples, with the packed tarball installed by `node scripts/examples.ts`, driven as a person would. */
import { readFile } from 'node:fs/promises';
import { sampleRecord } from '../src/components/consent-form/consent-form.sample';
import { pictures, type PictureName } from '../src/parts/pictures';
import { expect, test } from './test';

test.describe('plain HTML, by script tag', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}/examples/plain-html/index.html`);
  });

  test('an answer arrives', async ({ page, site }) => {
    const home = page.locator('co-i-statement').first();
    await home.getByRole('button', { name: 'Send my answer' }).click();
    await expect(home.getByText('Choose an answer, or skip this one.')).toBeVisible();
    await home.getByRole('radio', { name: 'Sometimes' }).check();
    await home.getByRole('button', { name: 'Send my answer' }).click();
    await expect(home.getByText('Thank you. We have your answer.')).toBeFocused();
    expect(site.answers[0]?.body).toContain('"value":"sometimes"');
  });

  test('in a form: error, reset, submit', async ({ page }) => {
    const form = page.locator('form[action="done.html"]');
    await form.getByRole('button', { name: 'Send the form' }).click();
    await expect(form.getByText('Choose an answer, or skip this one.')).toBeVisible();
    await form.getByRole('radio', { name: 'No, never' }).check();
    await form.getByRole('button', { name: 'Start again' }).click();
    await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
    await form.getByRole('radio', { name: 'Sometimes' }).check();
    await form.getByRole('button', { name: 'Send the form' }).click();
    await page.waitForURL('**/done.html?meetings=sometimes');
  });
});

test('plain HTML, consent: a no is an answer, with its proof', async ({ page, site }) => {
  await page.goto(`${site.url}/examples/plain-html/index.html`);
  const form = page.locator('co-consent-form');
  for (const name of ['Start', 'Next', 'Next']) await form.getByRole('button', { name, exact: true }).click();
  await form.getByRole('group', { name: 'You can film me.' }).getByRole('radio', { name: 'No' }).check();
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByRole('button', { name: 'Send my answers' }).click();
  await expect(form.getByText('That is fine. Nothing else changes for you.')).toBeVisible();
  expect(site.answers[0]?.body).toContain('"algorithm":"SHA-256"');
});

test.describe('React, by import', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}/examples/react-vite/dist/index.html`);
  });

  test('properties, typed events, slots and methods work', async ({ page }) => {
    const own = page.getByRole('region', { name: 'That the page sends' });
    await own.getByRole('button', { name: 'Send my answer' }).click();
    await expect(own.getByRole('radio', { name: 'Every time' })).toBeFocused();
    await own.getByRole('radio', { name: 'Hardly ever' }).check();
    await expect(own.getByLabel('Chosen')).toHaveText('hardly');
    await own.getByRole('button', { name: 'Send my answer' }).click();
    await expect(own.getByText('REACT-1')).toBeVisible();
    await expect(own.getByText('We read every answer.')).toBeVisible();
    await expect(own.getByLabel('Envelope')).toHaveText('{"value":"hardly","words":"Hardly ever"}');
  });

  test('in a form: error, reset, Enter, submit', async ({ page, console }) => {
    const section = page.getByRole('region', { name: 'As a part of a form' });
    await section.getByRole('button', { name: 'Send the form' }).click();
    await expect(section.getByText('Choose an answer, or skip this one.')).toBeVisible();
    await expect(section.getByLabel('Form')).toHaveText('');
    await section.getByRole('radio', { name: 'No, never' }).check();
    await section.getByRole('button', { name: 'Start again' }).click();
    await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
    await section.getByRole('radio', { name: 'Sometimes' }).check();
    await section.getByRole('radio', { name: 'Sometimes' }).press('Enter');
    await expect(section.getByLabel('Form')).toHaveText('meetings=sometimes');
    expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
  });
});

test('React, easy words in another language: the switch, its event, and both versions', async ({ page, site, console }) => {
  await page.goto(`${site.url}/examples/react-vite/dist/index.html`);
  const section = page.getByRole('region', { name: 'Geiriau hawdd' });
  await expect(section.getByText('Gallwch ddweud beth rydych chi eisiau.')).toBeHidden();
  await section.getByRole('switch', { name: 'Geiriau hawdd' }).click();
  await expect(section.getByText('Gallwch ddweud beth rydych chi eisiau.')).toBeVisible();
  await expect(section.getByText('Mae gennych hawl i gymryd rhan.')).toBeHidden();
  await expect(section.getByLabel('Mode')).toHaveText('{"easy":true,"pictures":true,"listen":false}');
  await section.getByRole('switch', { name: 'Gwrando' }).click();
  await expect(section.getByRole('button', { name: 'Gwrando ar y dudalen hon' })).toBeVisible();
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});

test('React, consent: items as properties, drawn anew between two answers, sent by the page, and proved', async ({ page, site, console }) => {
  await page.goto(`${site.url}/examples/react-vite/dist/index.html`);
  const section = page.getByRole('region', { name: 'Are you happy for us to film?' });
  await expect(section.getByText('data@college.example')).toBeVisible();
  await expect(section.getByText('We share it with our visitors.')).toBeVisible();
  await section.getByRole('button', { name: 'Send my answers' }).click();
  await expect(section.getByText('Choose an answer.')).toBeVisible();
  await section.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'Yes' }).check();
  await section.getByRole('group', { name: 'You can film me.' }).getByRole('radio', { name: 'No' }).check();
  await expect(section.getByLabel('Answered')).toHaveText('2');
  await section.getByRole('radio', { name: 'I write my initials' }).check();
  await section.getByRole('textbox', { name: 'Your initials' }).fill('AG');
  await section.getByRole('button', { name: 'Send my answers' }).click();
  await expect(section.getByText('We only do what you said yes to.')).toBeVisible();
  await expect(section.getByLabel('Checked')).toHaveText('partly-given, proved');
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});

test('the proof is checked in Node, from the package', async () => {
  const built = '../dist/consent/index.js';
  const { verifyConsentText, readCode, consentSets, markupOf } = (await import(built)) as typeof import('../src/consent/index');
  expect(await verifyConsentText(sampleRecord)).toMatchObject({ isValid: true, problems: [] });
  expect(await verifyConsentText(sampleRecord, { ...sampleRecord.wording.text, version: '4' })).toMatchObject({ isValid: false });
  expect(readCode(sampleRecord.code)).toBe(sampleRecord.code);
  expect(consentSets.map(markupOf).join('')).toContain('<co-consent-item name="take-part"');
});

test('a tool carries only its own pictures', async () => {
  const card = await readFile('dist/cdn/i-statement.js', 'utf8');
  const all = await readFile('dist/cdn/picture.js', 'utf8');
  // The last shape of each picture is its own.
  const isIn = (file: string, name: PictureName): boolean => file.includes(pictures[name].at(-1)?.[1] ?? 'nothing');
  for (const name of ['yes', 'not-sure', 'sent'] as const) expect(isIn(card, name), name).toBe(true);
  for (const name of ['photo', 'money', 'family', 'delete'] as const) expect(isIn(card, name), name).toBe(false);
  expect((Object.keys(pictures) as PictureName[]).filter((name) => !isIn(all, name))).toEqual([]);
  expect(Object.keys(pictures).length).toBeGreaterThanOrEqual(48);
});
