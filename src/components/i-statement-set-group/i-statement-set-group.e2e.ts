import type { Locator, Page } from '@playwright/test';
import { fitsSchema } from '../../../scripts/answer-schema';
import { beginCounting, item, open, press, received, set, statement, statements } from '../../../tests/statement-set';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const group = (attributes = '', content?: string): string => set(`mode="group" name="home" ${attributes}`, content);
const number = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

test('is counted with the keyboard alone, and sent once, as a count by hands', inEveryEngine, async ({ page, site }) => {
  await open(page, site, group(`action="${site.url}/answers"`));
  await number(page, 'How many people are in the room?').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Asha, facilitator');
  await page.keyboard.press('Enter');
  await expect(statement(page, 0)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(number(page, 'Yes, always')).toHaveValue('6');
  await number(page, 'No, never').fill('3');
  await expect(page.getByText('Hands: 9. People in the room: 12.').first()).toBeVisible();
  await number(page, 'What was said').fill('Staff change too often.');
  await press(page, 'Next');
  await press(page, 'Next');
  await press(page, 'Next');
  await expect(page.getByRole('heading', { name: 'Check the counts' })).toBeFocused();
  await expect(page.getByText('Not counted.')).toHaveCount(2);
  await press(page, 'Send the counts');
  await expect(page.getByText('Thank you. We have the counts.')).toBeFocused();
  expect(site.answers).toHaveLength(1);
  const envelope = received(site) as unknown as { tool: string; answer: object };
  expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
  expect(envelope.tool).toBe('co-i-statement-set-group');
  expect(envelope.answer).toEqual({
    counts: [
      {
        question: { id: 'home-1', version: '1', text: statements[0], register: 'standard' },
        counts: [
          { value: 'always', words: 'Yes, always', count: 6 },
          { value: 'sometimes', words: 'Sometimes', count: 0 },
          { value: 'never', words: 'No, never', count: 3 },
          { value: 'not-sure', words: 'I am not sure', count: 0 },
          { value: 'not-about-me', words: 'This is not about me', count: 0 },
        ],
        said: 'Staff change too often.',
      },
    ],
    gathered: { by: 'hands', people: 12, countedBy: 'Asha, facilitator' },
  });
  expect(envelope.answer).not.toHaveProperty('answers');
});

for (const width of [320, 1280])
  test.describe(`by touch at ${width} px`, () => {
    test.use({ hasTouch: true, viewport: { width, height: 800 } });

    test('each plus and minus is 48 px, has a name of its own, and nothing is cut', async ({ page, site }) => {
      await open(page, site, group());
      await page.getByRole('button', { name: 'How many people are in the room?: add one' }).tap();
      await number(page, 'Who is counting?').fill('Asha');
      await page.getByRole('button', { name: 'Next' }).tap();
      for (const words of ['Yes, always', 'Sometimes', 'No, never', 'I am not sure', 'This is not about me']) {
        const [plus, minus] = ['add one', 'take one away'].map((what) => page.getByRole('button', { name: `${words}: ${what}`, exact: true }));
        for (const button of [plus, minus]) {
          const box = await button?.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(47.9);
          expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
        }
        await plus?.tap();
        await plus?.tap();
        await minus?.tap();
        await expect(number(page, words)).toHaveValue('1');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

test('more hands than people is pointed out, and sent all the same', async ({ page, site }) => {
  await open(page, site, group(`action="${site.url}/answers"`));
  await beginCounting(page, '2');
  await number(page, 'Sometimes').fill('3');
  await expect(page.getByText('There are more hands than people.').first()).toBeVisible();
  await press(page, 'Next');
  await press(page, 'Stop here and check the counts');
  await press(page, 'Send the counts');
  await expect(page.getByText('Thank you. We have the counts.')).toBeFocused();
  expect(received(site).answer).toMatchObject({ gathered: { people: 2 }, counts: [{ counts: [{}, { count: 3 }, {}, {}, {}] }] });
});

test('asks for the people and for who counts, and for a number where something else is typed', async ({ page, site }) => {
  await open(page, site, group());
  await press(page, 'Next');
  await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused();
  await beginCounting(page);
  await number(page, 'Yes, always').fill('a few');
  await press(page, 'Next');
  await expect(number(page, 'Yes, always')).toBeFocused();
  await expect(number(page, 'Yes, always')).toHaveAccessibleDescription('Error: Write a number, for example 4.');
  await expect(number(page, 'Yes, always')).toHaveValue('a few');
});

test('the Back button goes one statement back with the counts still there, and language, words and theme lose nothing', async ({ page, site }) => {
  await page.goto(addPage(site, '/before', 'The page before.'));
  await open(page, site, `${group()}<script type="module" src="/cdn/i-statement-set-group.cy.js"></script>`);
  await beginCounting(page);
  await number(page, 'Sometimes').fill('4');
  await press(page, 'Next');
  await page.goBack();
  await expect(statement(page, 0)).toBeFocused();
  await expect(number(page, 'Sometimes')).toHaveValue('4');
  await page.evaluate(() => {
    document.documentElement.lang = 'cy';
    document.documentElement.dataset.coReading = 'easy';
    document.documentElement.dataset.coTheme = 'dark';
  });
  await expect(number(page, 'Weithiau')).toHaveValue('4');
});

test('a statement that the page takes away stays while it is counted', async ({ page, site }) => {
  await open(page, site, group('', item('home-1', statements[0] ?? '')));
  await beginCounting(page);
  await number(page, 'Sometimes').fill('4');
  await page.evaluate(() => document.querySelector('co-i-statement-item')?.remove());
  await expect(number(page, 'Sometimes')).toHaveValue('4');
});

test('what changes is said: the number, and how many hands there are', async ({ page, site }) => {
  await open(page, site, group());
  await beginCounting(page);
  await page.getByRole('button', { name: 'Sometimes: add one' }).click();
  await expect(page.locator('co-i-statement-set-group').locator('[aria-live=polite]#live')).toHaveText(/Sometimes: 1\s+Hands: 1\. People in the room: 12\./);
});
