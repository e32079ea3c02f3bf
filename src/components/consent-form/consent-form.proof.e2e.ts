import type { Page } from '@playwright/test';
import type { ConsentRecord } from '../../consent/record';
import { hashOf } from '../../consent/text';
import { verifyConsentText } from '../../consent/verify';
import { form, items, open, press, received, required, saved } from '../../../tests/consent';
import { addPage, type Site } from '../../../tests/site';
import { inEachRun, inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { isReceipt } from '../../../scripts/answer-schema';

const told = `
<p slot="what-happens">Sam meets you.<br>You talk.</p>
<div slot="why"><p>So that <b>other</b> people learn.</p><ul><li>One</li><li>Two</li></ul></div>
<p slot="easy-why">So that people learn.</p>
<img slot="picture" alt="">`;
const controller = '<co-consent-controller contact-email="data@college.example">Anytown College</co-consent-controller>';

/** Says no to the first question, which is all that is asked, and sends. */
async function refuse(page: Page, site: Site): Promise<ConsentRecord> {
  await page.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'No' }).check();
  await press(page, 'Send my answers');
  await expect(page.getByText('You said no.')).toBeVisible();
  const { record } = received(site, site.answers.length - 1).answer;
  if (!record) throw new Error('There is no record.');
  return record;
}

const page_ = (content: string, attributes = ''): string => form(`layout="page" without="understood" action="/answers" ${attributes}`, content);

test('the proof holds every word that was shown, in its order, and says what is not so any more', inEveryEngine, async ({ page, site }) => {
  await open(
    page,
    site,
    page_(told + controller + items, 'sensitive-categories="health" lawful-basis="public-task" contact-address="Town Hall" change-href="/change"'),
  );
  const record = await refuse(page, site);
  const { text } = record.wording;
  expect(text).toMatchObject({ version: '3', lang: 'en', register: 'standard' });
  expect(text.surrounding).toEqual([
    'Your story on film',
    'Anytown Council is asking you.',
    'These organisations decide with us:',
    'Anytown College data@college.example',
    'What will happen',
    'Sam meets you. You talk.',
    'Why we ask',
    'So that other people learn. One Two',
    'You can say yes or no. You can skip a question. Nothing bad happens if you say no.',
    'You can change your mind',
    'You can change your answers. You can stop everything. You can do this at any time.',
    'At the end you get a code for this.',
    '⟦href=/change: Change your mind on our website (opens in a new tab)⟧',
    'What we cannot undo',
    'We cannot take back printed paper. We cannot take back what other people have shared.',
    'How long we keep it',
    'We keep it until 31 December 2031.',
    'Your details',
    'This can say something about: health.',
    'Our legal reason: it is our public task.',
    '⟦href=/privacy: How Anytown Council looks after your details (opens in a new tab)⟧',
    'How to reach us',
    'together@anytown.example Town Hall',
    'so that we can make the film',
    'Yes',
    'No',
    'so that people can see you',
    'This uses: image, voice.',
    'We share it with our visitors.',
  ]);
  expect(text.items).toEqual([
    { name: 'take-part', words: 'I take part.', purpose: 'so that we can make the film', sharedWith: '', uses: '' },
    { name: 'video', words: 'You can film me.', purpose: 'so that people can see you', sharedWith: '', uses: 'image, voice' },
    { name: 'website', words: 'You can put the film on the website.', purpose: '', sharedWith: 'our visitors', uses: '' },
  ]);
  expect(record.wording.hash).toBe(await hashOf(text));
  expect(record.earlierWording).toBeUndefined();
  expect(record.piiControllers).toEqual([
    { piiController: 'Anytown Council', contact: 'Anytown Council', email: 'together@anytown.example', address: { streetAddress: 'Town Hall' } },
    { piiController: 'Anytown College', contact: 'Anytown College', email: 'data@college.example' },
  ]);
  expect(await verifyConsentText(record)).toEqual({ isValid: true, proves: 'record', recorded: record.wording.hash, found: record.wording.hash, problems: [] });
  const changed = { ...text, items: text.items.map((item) => ({ ...item, words: item.words.replace('film', 'tape') })) };
  expect(await verifyConsentText(record, changed)).toMatchObject({ isValid: false, problems: ['The words given are not those in the record.'] });
});

test(
  'the same words have the same hash, however they are written and wherever they are rendered; one other letter, register or language has another',
  inEachRun,
  async ({ page, site }) => {
    const hash = async (content: string, root = ''): Promise<string> => {
      await open(page, site, `<div ${root}>${content}</div>`);
      return (await refuse(page, site)).wording.hash;
    };
    const first = await hash(page_(told + items));
    expect(await hash(page_(`${told}\n\n${items}`.replace(/>\s+</g, '><').replace('I take part.', '\n  I   take <em>part</em>.&#10;')))).toBe(first);
    expect(await hash(page_(told + items).replace('You can film me.', 'You can film me?'))).not.toBe(first);
    expect(await hash(page_(told + items).replace('text-version="3"', 'text-version="4"'))).not.toBe(first);
    expect(await hash(page_(told + items).replace('Anytown Council', 'Anytown council'))).not.toBe(first);
    expect(await hash(page_(told + items), 'data-co-reading="easy"')).not.toBe(first);
    expect(await hash(page_(told + items), 'data-co-reading="no-pictures listen"')).toBe(first);

    // What is composed in another way is the same (é as one sign or as two).
    const composed = await hash(page_(items.replace('film me', 'film mé')));
    expect(await hash(page_(items.replace('film me', 'film me\u0301')))).toBe(composed);
  },
);

test('the words that the person answered are proved, even if other words are on the screen when they send', inEachRun, async ({ page, site }) => {
  await open(page, site, form('action="/answers" without="understood"', items.replace('I take part.', 'I take part.<span slot="easy">I join in.</span>')));
  await press(page, 'Start');
  await press(page, 'Next');
  await page.getByRole('radio', { name: 'No' }).check();
  await press(page, 'Next');
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-co-reading', 'easy');
    const item = document.querySelector('[name=take-part]');
    item?.prepend('You own me. ');
  });
  await expect(page.getByText('I join in.').first()).toBeVisible();
  await press(page, 'Send my answers');
  await expect(page.getByText('You said no.')).toBeVisible();
  const { record } = received(site).answer;
  expect(record?.wording.text).toMatchObject({ register: 'standard', items: [{ words: 'I take part.' }, {}, {}] });
  // What was on the screen in the end is in the record, too.
  expect(record?.earlierWording?.map(({ text }) => [text.register, text.items[0]?.words])).toEqual([['easy', 'I join in.']]);

  await page.reload();
  await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'easy'));
  await press(page, 'Start');
  await press(page, 'Next');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'no-easy'));
  await page.getByRole('radio', { name: 'No' }).check();
  await press(page, 'Next');
  await press(page, 'Send my answers');
  await expect(page.getByText('You said no.')).toBeVisible();
  const second = received(site, 1).answer.record;
  expect(second?.wording.text.register).toBe('standard');
  expect(second?.earlierWording?.map(({ text }) => [text.register, text.items[0]?.words])).toEqual([['easy', 'I join in.']]);
  expect(second && (await verifyConsentText(second))).toMatchObject({ isValid: true, problems: [] });
});

test('the receipt: a page of one’s own in large print, and a JSON for computers that proves itself', inEachRun, async ({ page, site }) => {
  await open(page, site, page_(items, 'change-href="/change" place="Library"'));
  const record = await refuse(page, site);
  const json = await saved(page, 'Keep a copy for computers');
  expect(json.name).toBe('my-consent.json');
  const kept = JSON.parse(json.text) as ConsentRecord;
  expect([isReceipt(kept), isReceipt.errors]).toEqual([true, null]);
  expect(kept).toEqual(record);
  expect((await verifyConsentText(kept)).isValid).toBe(true);

  const html = await saved(page, 'Keep a copy');
  expect(html.name).toBe('my-consent.html');
  await expect(page.getByText('Look for “my-consent” in your downloads.').first()).toBeVisible();
  await expect(page.getByText('Delete the copy if other people use this device.')).toBeVisible();
  const copy = await page.context().newPage();
  site.policy = "default-src 'none'; style-src 'unsafe-inline'";
  site.pages.set('/copy', html.text);
  const asked: string[] = [];
  copy.on('request', (request) => asked.push(request.url()));
  await copy.goto(`${site.url}/copy`);
  await expect(copy.getByRole('heading', { level: 1, name: 'What I said yes and no to' })).toBeVisible();
  for (const words of [
    record.code,
    'Thank you for telling us.',
    `${site.url}/change`,
    'together@anytown.example',
    record.wording.hash,
    'We keep it until 31 December 2031.',
  ])
    await expect(copy.locator('main')).toContainText(words);
  await expect(copy.getByText('I take part.')).toContainText('No');
  await expect(copy.getByText(/^Sent on /)).toBeVisible();
  expect(asked.filter((url) => !/\/(copy|favicon\.ico)$/.test(url))).toEqual([]);
  await copy.close();
});

test('it prints as it is shown, and in large letters', inEveryEngine, async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: [], print: () => (window as unknown as { printed: boolean[] }).printed.push(true) });
  });
  await open(page, site, page_(items));
  await refuse(page, site);
  await page.emulateMedia({ media: 'print' });
  // From outside: engines measure differently inside of what is zoomed.
  const sizeOf = async (): Promise<number> => (await page.locator('co-consent-form').boundingBox())?.height ?? 0;
  const usual = await sizeOf();
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Print in large letters');
  await page.emulateMedia({ media: 'print' });
  expect(await sizeOf()).toBeGreaterThan(usual * 1.4);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Print');
  await page.emulateMedia({ media: 'print' });
  expect(await sizeOf()).toBe(usual);
  expect(await page.evaluate(() => (window as unknown as { printed: boolean[] }).printed)).toHaveLength(2);
});

test('addresses in the markup can run nothing', inEachRun, async ({ page, site }) => {
  const hostile = `javascript:document.title='run'`;
  await open(
    page,
    site,
    `<co-consent-form ${required} change-href="${hostile}" contact-href="${hostile}" action="${hostile}" layout="page">${items}<co-consent-controller contact-email="a@b.example" privacy-href="${hostile}">X</co-consent-controller></co-consent-form>`,
  );
  await expect(page.getByRole('link')).toHaveText([
    'How Anytown Council looks after your details (opens in a new tab)',
    'together@anytown.example',
    'a@b.example',
  ]);
  expect(
    await page
      .locator('co-consent-form')
      .evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('a, form') ?? [])].map((part) => part.getAttribute('href') ?? part.getAttribute('action')),
      ),
  ).not.toContain(hostile);
  expect(addPage(site, '/unused', '')).toContain('/unused');
});
