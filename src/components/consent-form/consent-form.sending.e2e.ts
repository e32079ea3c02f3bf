import { answer, begin, form, inAttribute, items, later, next, open, press, received, required, saved, send, sign, step } from '../../../tests/consent';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { messages as shared } from '../../language/cy/standard';
import { standard as own } from '../../language/cy/tools/consent-form';
import { sampleRecord } from './consent-form.sample';

/** The Welsh words of the form. */
const welsh = { ...shared, ...own };

test(
  'the server is down: nothing is lost, the receipt says “not sent yet”, and trying again works, as the same answers',
  inEveryEngine,
  async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(500).end();
    await page.clock.install();
    await open(page, site, form(`action="${site.url}/answers"`));
    await begin(page);
    await answer(page, 'Yes', 'No', 'skip');
    await sign(page);
    await send(page);
    await expect.poll(() => site.answers.length).toBeGreaterThan(0);
    for (let wait = 0; wait < 8; wait++) await page.clock.runFor(8000);
    await expect(page.getByText('We could not send your answer.')).toBeFocused();
    await expect(page.getByRole('definition')).toHaveText([
      /^Yes/,
      /^No/,
      /^You skipped this/,
      /^My first name\s+Alex/,
      /^Me/,
      /^I write my name\s+Alex Green/,
    ]);
    const { text } = await saved(page, 'Keep a copy');
    expect(text).toContain('Not sent yet.');
    expect(text).not.toContain('Sent on');
    const json = JSON.parse((await saved(page, 'Keep a copy for computers')).text) as { code: string; consentReceiptID: string };
    const first = received(site);
    site.respond = undefined;
    site.answers.length = 0;
    await press(page, 'Try again');
    await expect(page.getByText('We will only do what you said yes to.')).toBeVisible();
    const second = received(site);
    expect(second).toEqual(first);
    expect([json.code, json.consentReceiptID]).toEqual([first.answer.code, first.answer.record?.consentReceiptID]);
  },
);

test('the words of a server are shown, and changed answers are others', async ({ page, site }) => {
  site.respond = (_, response) =>
    response
      .writeHead(422, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ detail: 'Our form has changed.', errors: [{ pointer: '#/answer', detail: 'Please load the page again.' }] }));
  await open(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect(page.getByText('Our form has changed.')).toBeVisible();
  await expect(page.getByText('Please load the page again.')).toBeVisible();
  const first = received(site);
  await page.getByRole('button', { name: 'Change I take part.' }).click();
  await answer(page, 'Yes', 'No', 'No');
  await sign(page);
  site.respond = undefined;
  await send(page);
  await expect(page.getByText('We will only do what you said yes to.')).toBeVisible();
  const second = received(site, 1);
  expect(second.id).not.toBe(first.id);
  expect(second.answer.code).toBe(first.answer.code);
});

test('the page sends it itself: it has the envelope, and says what became of it', async ({ page, site }) => {
  await open(page, site, form());
  await page.evaluate(() => {
    document.addEventListener('coSubmit', (event) => {
      event.preventDefault();
      const { envelope } = (event as CustomEvent<{ envelope: { answer: { state: string } } }>).detail;
      Object.assign(window, { state: envelope.answer.state });
      void (event.target as HTMLCoConsentFormElement).confirmSent({ message: 'Sam writes to you on Monday.' });
    });
  });
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect(page.getByText('Sam writes to you on Monday.')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { state: string }).state)).toBe('refused');
});

test('as fields of a form, with the record as one of them', async ({ page, site }) => {
  await open(page, site, form(`action="${site.url}/answers" encoding="form"`));
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect(page.getByText('You said no.')).toBeVisible();
  const fields = Object.fromEntries(new URLSearchParams(site.answers[0]?.body));
  expect(fields).toMatchObject({ 'story': 'refused', 'story-event': 'refused' });
  expect(JSON.parse(fields['story-record'] ?? '')).toMatchObject({ code: fields['story-code'], state: 'refused' });
});

test('reload in the middle: nothing is kept, here or elsewhere', async ({ page, site, context }) => {
  await open(page, site, form());
  await begin(page);
  await answer(page, 'Yes', 'No');
  await page.reload();
  await expect(step(page, 'Step 1 of 10')).toBeVisible();
  await begin(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state as unknown])).toEqual([0, 0, '', null]);
  expect(await context.cookies()).toEqual([]);
});

test('“Finish and clear” leaves nothing: not in the page, in storage, in its history, or when a person comes back', async ({ page, site }) => {
  const record = JSON.stringify({ ...sampleRecord, signature: { by: 'typed-name', words: 'Alexandra Quill' } });
  await open(page, site, later('withdraw', `action="${site.url}/answers" record="${record.replaceAll('"', '&quot;')}"`));
  await press(page, 'Stop everything');
  await expect(page.getByText('You stopped everything.')).toBeVisible();
  await press(page, 'Finish and clear this screen');
  await expect(page.getByText('Your answer is gone from this screen.')).toBeFocused();
  const left = await page.evaluate(() => {
    const form = document.querySelector('co-consent-form') as HTMLCoConsentFormElement;
    return [
      document.documentElement.outerHTML,
      form.shadowRoot?.textContent,
      [...(form.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value).join(),
      JSON.stringify(form.record),
      JSON.stringify(history.state),
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    ].join();
  });
  for (const trace of ['Alexandra', sampleRecord.code, sampleRecord.wording.hash, 'You can film me']) expect(left).not.toContain(trace);
});

test('after a whole consent is finished, nothing of it comes with Back', inEveryEngine, async ({ page, site }) => {
  await open(page, site, form(`action="${site.url}/answers" without="understood"`));
  await press(page, 'Start');
  await next(page);
  await answer(page, 'Yes', 'Yes', 'Yes');
  await sign(page);
  await send(page);
  await expect.poll(() => site.answers.length).toBe(1);
  const { code } = received(site).answer;
  await press(page, 'Finish and clear this screen');
  await page.goto('about:blank');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('co-consent-form')?.shadowRoot?.childElementCount);
  const left = await page.evaluate(() => document.querySelector('co-consent-form')?.shadowRoot?.textContent ?? '');
  expect(left).not.toContain(code);
  expect(
    await page.evaluate(() => [...(document.querySelector('co-consent-form')?.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value)),
  ).not.toContain('Alex Green');
});

test('a change of language in the middle of sending: what happened is said in the new one, and the record keeps the words that were answered', async ({
  page,
  site,
}) => {
  let finish = (): void => undefined;
  site.respond = (_, response) => void (finish = () => response.writeHead(201).end());
  await page.goto(addPage(site, '/consent', form(`action="${site.url}/answers"`), ['/cdn/consent-form.cy.js']));
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect.poll(() => site.answers.length).toBe(1);
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  await expect(page.getByRole('button', { name: welsh.sending })).toBeFocused();
  finish();
  await expect(page.getByRole('heading', { name: welsh['title-refused'].replace('\n', ' ') })).toBeFocused();
  await expect(page.getByText(welsh.yourCode, { exact: true })).toBeVisible();
  const { record } = received(site).answer;
  expect([record?.language, record?.wording.text.lang, record?.wording.text.surrounding[0]]).toEqual(['en', 'en', 'Your story on film']);
});

test('two forms on a page are apart', async ({ page, site }) => {
  await open(page, site, form('layout="page" without="understood"') + form('layout="page" without="understood"').replace('name="story"', 'name="photos"'));
  const [one, other] = [page.locator('co-consent-form').first(), page.locator('co-consent-form').last()];
  await one.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'Yes' }).check();
  await other.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'No' }).check();
  await expect(one.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(one.getByText('Show that you agree')).toBeVisible();
  await expect(other.getByText('Show that you agree')).toHaveCount(0);
});

test('40 items and a text of 5,000 words: all are asked, sent and proved', async ({ page, site }) => {
  test.slow();
  const many = Array.from({ length: 40 }, (_, index) => `<co-consent-item name="item-${index}">You can do thing number ${index}.</co-consent-item>`).join('');
  const long = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
  await open(
    page,
    site,
    `<co-consent-form ${required} action="/answers" without="understood shown-name who"><p slot="what-happens">${long}</p>${many}</co-consent-form>`,
  );
  await expect(step(page, 'Step 1 of 44')).toBeVisible();
  await press(page, 'Start');
  await next(page);
  await answer(page, ...Array.from({ length: 40 }, (_, index) => (['Yes', 'No', 'skip'] as const)[index % 3] ?? 'Yes'));
  await page.getByRole('radio', { name: 'I write my initials' }).check();
  await page.getByRole('textbox').last().fill('AG');
  await next(page);
  await expect(page.getByRole('term')).toHaveCount(41);
  await send(page);
  await expect(page.getByText('We will only do what you said yes to.')).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.answers.map(({ answer: said }) => said)).toEqual(Array.from({ length: 40 }, (_, index) => ['yes', 'no', 'skipped'][index % 3]));
  expect(record?.wording.text.surrounding.join(' ')).toContain('word4999');
});

test('items that come late, or go, are asked or not', async ({ page, site }) => {
  await open(page, site, form('layout="page"', items.replace(/<co-consent-item name="website"[\s\S]*$/, '')));
  await expect(page.getByRole('group', { name: /You can/ })).toHaveCount(1);
  await page.evaluate(() => {
    const item = Object.assign(document.createElement('co-consent-item'), { name: 'late', textContent: 'You can write to me.' });
    item.setAttribute('name', 'late');
    document.querySelector('co-consent-form')?.append(item);
  });
  await expect(page.getByRole('group', { name: 'You can write to me.' })).toBeVisible();
});

for (const { lang, dir, words } of [
  { lang: 'cy', dir: 'ltr', words: { start: 'Dechrau', next: 'Nesaf', no: 'Na' } },
  { lang: 'ar', dir: 'rtl', words: { start: 'ابدأ', next: 'التالي', no: 'لا' } },
]) {
  test(`in ${lang}, ${dir}: asked, sent and kept in that language`, async ({ page, site }) => {
    site.pages.set(
      '/other',
      `<!doctype html><html lang="${lang}" dir="${dir}"><script type="module" src="/words.js"></script><script type="module" src="/cdn/consent-form.js"></script><main>${form('action="/answers" without="understood"')}</main></html>`,
    );
    await page.goto(`${site.url}/other`);
    for (const name of [words.start, words.next]) await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('radio', { name: words.no, exact: true }).check();
    for (const name of [words.next]) await page.getByRole('button', { name, exact: true }).click();
    await page.locator('#send').click();
    await expect(page.locator('.reference')).toBeVisible();
    const { lang: sent, answer: said } = received(site);
    expect([sent, said.record?.language, said.state]).toEqual([lang, lang, 'refused']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.panel button').first().click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain(`<html lang="${lang}" dir="${dir}">`);
  });
}

test('an English record on a Welsh page: the words of then are said in English, the questions about them in Welsh', async ({ page, site }) => {
  site.pages.set(
    '/welsh',
    `<!doctype html><html lang="cy"><script type="module" src="/words.js"></script><script type="module" src="/cdn/consent-form.js"></script><main>${later('change', `record="${inAttribute(sampleRecord)}"`)}</main></html>`,
  );
  await page.goto(`${site.url}/welsh`);
  await expect(page.getByText('I take part.')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('heading', { name: 'Beth ddywedoch chi' })).toBeVisible();
  await expect(page.locator('[part=tool]')).not.toHaveAttribute('lang', 'en-GB');
});
