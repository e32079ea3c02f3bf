/** The examples, with the packed tarball installed by `node scripts/examples.ts`, driven as a person would. */
import { readFile } from 'node:fs/promises';
import { sampleRecord } from '../../src/components/consent-form/consent-form.sample';
import { pictures, type PictureName } from '../../src/parts/pictures';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

test.describe('plain HTML, by script tag', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}/examples/plain-html/index.html`);
  });

  test('an answer arrives', inEachRun, async ({ page, site }) => {
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

test('the proof is checked in Node, from the package', async () => {
  const built = '../../dist/consent/index.js';
  const { verifyConsentText, readCode, consentSets, markupOf } = (await import(built)) as typeof import('../../src/consent/index');
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

test('editors get tags, attributes with their values, slots and custom properties', async () => {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(`test-results/examples/plain-html/node_modules/coproduction-kit/dist/${file}`, 'utf8'));
  expect(await read('vscode.html-custom-data.json')).toMatchObject({
    tags: expect.arrayContaining([
      expect.objectContaining({
        name: 'co-i-statement',
        attributes: expect.arrayContaining([
          { name: 'encoding', description: expect.stringContaining('`json`'), values: [{ name: 'form' }, { name: 'json' }] },
          { name: 'required', description: expect.any(String), valueSet: 'v' },
        ]),
      }),
    ]),
    globalAttributes: [{ name: 'slot', values: expect.arrayContaining([{ name: 'next' }]) }],
  });
  expect(await read('vscode.css-custom-data.json')).toMatchObject({ properties: expect.arrayContaining([expect.objectContaining({ name: '--co-brand' })]) });
  const types = (await read('web-types.json')) as { contributions: { html: { elements: { name: string; js: { events: object[] } }[] } } };
  expect(types.contributions.html.elements.find(({ name }) => name === 'co-i-statement')?.js.events).toContainEqual({
    name: 'coSubmit',
    description: expect.stringContaining('Cancelable'),
    type: 'CustomEvent<SubmitDetail<StatementAnswer>>',
  });
  expect(await read('../package.json')).toMatchObject({ 'web-types': './dist/web-types.json' });
});
