/** What a story says of what the person agreed to, and what is left when they took it back. */
import type { Page } from '@playwright/test';
import { publicPart } from '../../consent/public';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import { sampleRecord } from '../consent-form/consent-form.sample';

const content = `<h2 slot="title">Amina at the door</h2><p slot="about">Told by Amina.</p>
<audio slot="recording" controls src="/story.wav"></audio><p slot="easy">Amina chooses.</p><p><time>0:00</time> <b>Amina:</b> I chose.</p>`;
const open = (page: Page, site: Site, attributes: string): Promise<unknown> =>
  page.goto(addPage(site, '/story', `<co-story id="story-12" ${attributes}>${content}</co-story>`));
const record = { ...sampleRecord, keepUntil: '2036-05-03', askAgainOn: undefined };
const asAttribute = (value: unknown): string => `consent='${JSON.stringify(value)}'`;
const sentences = (page: Page): Promise<string[]> => page.locator('co-story .agreed p, co-story .agreed li').allInnerTexts();

test('says what the attributes say, and leads to the way back', inEveryEngine, async ({ page, site }) => {
  await open(page, site, 'agreed-on="2026-05-03" agreed-until="2036-05-03" take-back-href="/take-back"');
  await expect(page.getByText('The person who told this story agreed to share it here.')).toBeVisible();
  expect((await sentences(page)).slice(1, 3)).toEqual(['They agreed on 3 May 2026.', 'They agreed until 3 May 2036.']);
  await expect(page.getByRole('link', { name: 'Take mine back' })).toHaveAttribute('href', '/take-back');
});

test('says what the person said yes to, and no more than the record', async ({ page, site }) => {
  await open(page, site, `agreed-until="2040-01-01" ${asAttribute(publicPart(record))}`);
  await expect(page.getByRole('listitem')).toHaveText(['I take part.', 'You can film me.']);
  expect(await sentences(page)).toContain('They agreed until 3 May 2036.');
});

test('an end of the page that is earlier than that of the record counts', async ({ page, site }) => {
  await open(page, site, `agreed-until="2030-01-01" ${asAttribute(publicPart(record))}`);
  await expect(page.getByText('They agreed until 1 January 2030.')).toBeVisible();
});

test('claims nothing if nothing is given, or if it cannot be read, and tells the developer', async ({ page, site, console }) => {
  await open(page, site, '');
  await expect(page.getByText('I chose.')).toBeVisible();
  await expect(page.locator('co-story .agreed')).toHaveCount(0);
  await expect.poll(() => console.join('\n')).toContain('<co-story> agreed-until: is missing, and so is consent.');
  await open(page, site, `agreed-until="2036-05-03" consent='{"state":"given"}'`);
  await expect.poll(() => console.join('\n')).toContain('<co-story> consent: is not the public part of a consent record.');
  await expect(page.locator('co-story .agreed')).toHaveCount(0);
});

test('a whole record is not taken, and the console says that it gives the person away', async ({ page, site, console }) => {
  await open(page, site, asAttribute(record));
  await expect.poll(() => console.join('\n')).toContain('<co-story> consent: is a whole record, with the code of the person.');
  await expect(page.locator('co-story .agreed')).toHaveCount(0);
});

test.describe('nothing of the story is left', () => {
  /** What a person could see, hear or find. */
  const nothingOfIt = async (page: Page): Promise<void> => {
    await expect(page.locator('co-story')).not.toContainText('zzz');
    for (const text of ['Amina', 'I chose.', 'What is said']) await expect(page.getByText(text, { exact: false }).filter({ visible: true })).toHaveCount(0);
    for (const role of ['heading', 'link', 'button'] as const) await expect(page.locator('co-story').getByRole(role)).toHaveCount(0);
    await expect(page.locator('audio')).not.toBeVisible();
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play().catch(() => undefined));
    await expect.poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
  };

  for (const [name, attributes, sentence] of [
    ['taken back', 'withdrawn-on="2026-11-02" take-back-href="/x"', 'The person who told this story took it back on 2 November 2026.'],
    ['taken back, without a day', 'withdrawn-on agreed-until="2036-05-03"', 'The person who told this story took it back.'],
    ['taken back, with a wrong day', 'withdrawn-on="yesterday"', 'The person who told this story took it back.'],
    [
      'taken back, by the record',
      `agreed-until="2036-05-03" ${asAttribute(publicPart({ ...record, state: 'withdrawn' }))}`,
      'The person who told this story took it back on',
    ],
    ['the time is over', 'agreed-until="2025-05-03"', 'agreed to share it here until 3 May 2025. That time is over.'],
    ['paused', asAttribute(publicPart({ ...record, state: 'paused' })), 'This story is not shown at the moment.'],
    ['refused', asAttribute(publicPart({ ...record, state: 'refused' })), 'This story is not shown at the moment.'],
  ] as const)
    test(name, inEveryEngine, async ({ page, site, console }) => {
      await open(page, site, attributes);
      await expect(page.getByText(sentence)).toBeVisible();
      await nothingOfIt(page);
      await expect(page.locator('#story-12')).toBeVisible();
      await expect
        .poll(() => console.join('\n'))
        .toContain('The page still has its words or its recording. It is hidden, but anyone can read it in the source. Remove it.');
    });

  test('while it is open: it stops, and goes', async ({ page, site }) => {
    await open(page, site, 'agreed-until="2036-05-03"');
    await page.getByRole('button', { name: 'Play from 0:00' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.locator('co-story').evaluate((element) => element.setAttribute('withdrawn-on', '2026-11-02'));
    await nothingOfIt(page);
    await page.locator('co-story').evaluate((element) => element.removeAttribute('withdrawn-on'));
    await expect(page.getByRole('button', { name: 'Play from 0:00' })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the style sheet of the kit hides it, and leaves the sentence', async ({ page, site }) => {
      site.pages.set(
        '/plain',
        `<link rel="stylesheet" href="/cdn/fouc.css"><co-story withdrawn-on="2026-11-02">${content}<p slot="withdrawn">They took it back.</p></co-story>`,
      );
      await page.goto(`${site.url}/plain`);
      await expect(page.getByText('They took it back.')).toBeVisible();
      await expect(page.getByText('Amina at the door')).not.toBeVisible();
      await expect(page.locator('audio')).not.toBeVisible();
    });
  });
});
