import { fitsSchema } from '../../../scripts/answer-schema';
import { open, press, received, row, set, statements } from '../../../tests/statement-set';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const paper = (attributes = '', content?: string): string => set(`mode="paper" name="home" ${attributes}`, content);

test('a sheet is typed in with one key for each answer, and sent as one record that says paper', inEveryEngine, async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  const number = page.getByRole('textbox', { name: 'Number of the sheet' });
  await number.fill('12');
  await page.keyboard.press('Enter');
  await expect(row(page, '1 Yes, always').first()).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('group', { name: statements[1] }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('0');
  await page.keyboard.press('5');
  await expect(page.getByRole('button', { name: 'Send this sheet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'We have sheet 12.' })).toBeFocused();
  await expect(page.getByText('Sheets so far: 12')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(number).toHaveValue('');
  expect(site.answers).toHaveLength(1);
  const envelope = received(site);
  expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
  expect(envelope.tool).toBe('co-i-statement-set');
  const question = (index: number): object => ({ id: `home-${index + 1}`, version: '1', text: statements[index], register: 'standard' });
  expect(envelope.answer).toEqual({
    answers: [
      { question: question(0), answer: { value: 'sometimes', words: 'Sometimes' } },
      { question: question(2), answer: { value: 'not-about-me', words: 'This is not about me' } },
    ],
    gathered: { by: 'paper', sheet: '12' },
  });
});

test('a number that was typed in before is pointed out, and the sheet is sent all the same', async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  for (const times of [1, 2]) {
    await page.getByRole('textbox', { name: 'Number of the sheet' }).fill('7');
    const doubled = page.getByText('You have typed in sheet 7 before. Is this another sheet? Then you can carry on.');
    await expect(doubled).toHaveCount(times - 1);
    await row(page, '2 Sometimes').first().check();
    await press(page, 'Send this sheet');
    await expect(page.getByRole('heading', { name: 'We have sheet 7.' })).toBeFocused();
  }
  expect(site.answers).toHaveLength(2);
  expect(received(site, 1).id).not.toBe(received(site).id);
});

test('nothing is sent without a number and an answer, and both are said next to their controls', async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  await press(page, 'Send this sheet');
  await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Number of the sheet' })).toHaveAccessibleDescription(/Write the number of the sheet\./);
  await expect(page.getByRole('button', { name: 'Send this sheet' })).toHaveAccessibleDescription('Error: Please type in at least one answer.');
  expect(site.answers).toHaveLength(0);
});

test('Enter on an answer goes on, and does not send a sheet that is not finished', async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  await page.getByRole('textbox', { name: 'Number of the sheet' }).fill('3');
  await row(page, '1 Yes, always').first().check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: statements[1] }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  expect(site.answers).toHaveLength(0);
});

test('what they wrote, who answered, and another register go with the sheet', async ({ page, site }) => {
  await open(page, site, paper(`ask-who words="easy" action="${site.url}/answers"`));
  await page.getByRole('textbox', { name: 'Number of the sheet' }).fill('8');
  await row(page, 'Me, with help').check();
  await page.getByRole('textbox', { name: 'What they wrote 2' }).fill('At weekends.');
  await press(page, 'Send this sheet');
  await expect(page.getByRole('heading', { name: 'We have sheet 8.' })).toBeFocused();
  const { answeredBy, answer, question } = received(site);
  expect([answeredBy, question.register, answer.answers.map((one) => one.answer)]).toEqual(['me-with-help', 'easy', [{ more: 'At weekends.' }]]);
});

test('a statement that the page takes away stays while it is answered', async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  await row(page, '2 Sometimes').first().check();
  await page.evaluate(() => document.querySelectorAll('co-i-statement-item').forEach((item) => item.remove()));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('group', { name: statements[1] })).toHaveCount(0);
});

test('as a form post, the fields are those of the set, with the number of the sheet', async ({ page, site }) => {
  await open(page, site, paper(`encoding="form" action="${site.url}/answers"`));
  await page.getByRole('textbox', { name: 'Number of the sheet' }).fill('9');
  await row(page, '2 Sometimes').first().check();
  await press(page, 'Send this sheet');
  await expect(page.getByRole('heading', { name: 'We have sheet 9.' })).toBeFocused();
  expect([...new URLSearchParams(site.answers[0]?.body)].slice(0, 2)).toEqual([
    ['home[home-1.1]', 'sometimes'],
    ['home-sheet', '9'],
  ]);
});

test('Back after another page keeps the next sheet that is half typed in', async ({ page, site }) => {
  await open(page, site, paper(`action="${site.url}/answers"`));
  const number = page.getByRole('textbox', { name: 'Number of the sheet' });
  await number.fill('12');
  await row(page, '1 Yes, always').first().check();
  await press(page, 'Send this sheet');
  await expect(page.getByRole('heading', { name: 'We have sheet 12.' })).toBeFocused();
  await number.fill('13');
  await row(page, '2 Sometimes').first().check();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(number).toHaveValue('13');
  await expect(row(page, '2 Sometimes').first()).toBeChecked();
  await press(page, 'Send this sheet');
  await expect(page.getByRole('heading', { name: 'We have sheet 13.' })).toBeFocused();
});
