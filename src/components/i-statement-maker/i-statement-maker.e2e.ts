import type { Locator, Page } from '@playwright/test';
import { fitsSchema } from '../../../scripts/answer-schema';
import type { AnswerEnvelope, OwnStatementsAnswer } from '../../answers/envelope';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const maker = (attributes = '', content = 'What is a good day like for you?'): string =>
  `<co-i-statement-maker name="own" ${attributes}>${content}</co-i-statement-maker>`;
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your statement' });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const thanks = 'Thank you. We have what you wrote.';

function received(site: Site): AnswerEnvelope<OwnStatementsAnswer> {
  expect(site.answers).toHaveLength(1);
  return JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope<OwnStatementsAnswer>;
}

test('is done with the keyboard alone, and sends every statement in one envelope, exactly as written', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`)));
  await page.getByRole('button', { name: 'I choose…' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('I choose ');
  await page.keyboard.type(' when  I get up.');
  await page.getByRole('radio', { name: 'My time' }).press('Space');
  await page.getByRole('radio', { name: 'Sometimes' }).press('Space');
  await page.getByRole('button', { name: 'Add another statement' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.type('I can <b>cook</b>.');
  await page.getByRole('button', { name: 'Send what I wrote' }).press('Enter');
  await expect(page.getByText(thanks)).toBeFocused();
  await expect(page.getByText('I can <b>cook</b>.')).toBeVisible();
  await expect(page.getByText('In my own words')).toHaveCount(2);
  const envelope = received(site);
  expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
  expect(envelope.question).toEqual({ text: 'What is a good day like for you?', register: 'standard' });
  expect(envelope.answer).toEqual({
    statements: [
      { text: 'I choose  when  I get up.', picture: { name: 'time', words: 'My time' }, now: { value: 'sometimes', words: 'Sometimes' } },
      { text: 'I can <b>cook</b>.' },
    ],
  });
});

test('a prompt never takes away what a person wrote', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker()));
  await press(page, 'I can…');
  await press(page, 'When…');
  await expect(field(page)).toHaveValue('When ');
  await field(page).fill('Leave me alone.');
  await press(page, 'I can…');
  await expect(field(page)).toHaveValue('Leave me alone. I can ');
});

test('goes back to a statement, takes one out and puts it back; what is out is not sent', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`)));
  for (const text of ['I can cook.', 'I can sing.', 'I can rest.']) {
    await field(page).fill(text);
    await press(page, 'Add another statement');
  }
  await press(page, 'Change I can cook.');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('I can cook.');
  await field(page).fill('I can cook soup.');
  await press(page, 'Take out I can sing.');
  await expect(page.getByRole('button', { name: 'Put back I can sing.' })).toBeFocused();
  await press(page, 'Take out I can rest.');
  await press(page, 'Put back I can rest.');
  await expect(page.getByRole('button', { name: 'Change I can rest.' })).toBeFocused();
  await press(page, 'Send what I wrote');
  await expect(page.getByText(thanks)).toBeVisible();
  expect(received(site).answer.statements.map(({ text }) => text)).toEqual(['I can cook soup.', 'I can rest.']);
});

test('asks for words where there are none, and never sends a picture alone', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`)));
  await press(page, 'Send what I wrote');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/Error: Write something in your own words\.$/);
  await press(page, 'Add another statement');
  await expect(field(page)).toBeFocused();
  await field(page).fill('I can cook.');
  await expect(page.getByText('Write something in your own words.')).toHaveCount(0);
  await press(page, 'Add another statement');
  await page.getByRole('radio', { name: 'My home' }).check();
  await press(page, 'Send what I wrote');
  await expect(field(page)).toHaveAccessibleDescription(/Error: Write something/);
  expect(site.answers).toHaveLength(0);
  await page.getByRole('radio', { name: 'No picture' }).check();
  await press(page, 'Send what I wrote');
  await expect(page.getByText(thanks)).toBeVisible();
  expect(received(site).answer).toEqual({ statements: [{ text: 'I can cook.' }] });
});

test('says what is too long, and keeps all of it', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker('text-limit="20" action="/answers"')));
  await field(page).fill('I can cook soup, and bread.');
  await press(page, 'Send what I wrote');
  await expect(field(page)).toHaveAccessibleDescription(/Your words are 7 characters too long\./);
  await expect(field(page)).toHaveValue('I can cook soup, and bread.');
});

test('another language, words and theme lose nothing', async ({ page, site }) => {
  const script = '<script type="module" src="/cdn/i-statement-maker.cy.js"></script>';
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`) + script));
  await field(page).fill('I can cook.');
  await page.getByRole('radio', { name: 'My home' }).check();
  await press(page, 'Add another statement');
  await field(page).fill('I can sing.');
  await page.getByRole('radio', { name: 'No, never' }).check();
  await page.evaluate(() => {
    document.documentElement.lang = 'cy';
    document.documentElement.dataset.coReading = 'easy';
    document.documentElement.dataset.coTheme = 'dark';
  });
  await expect(page.getByRole('textbox', { name: 'Eich datganiad' })).toHaveValue('I can sing.');
  await expect(page.getByRole('radio', { name: 'Nac ydy, byth' })).toBeChecked();
  await expect(page.getByText('I can cook.').filter({ visible: true }).first()).toBeVisible();
  await press(page, 'Anfon beth ysgrifennais i');
  await expect(page.getByText('Diolch. Mae beth ysgrifennoch chi wedi cyrraedd.')).toBeVisible();
  expect(received(site).answer.statements).toEqual([
    { text: 'I can cook.', picture: { name: 'home', words: 'Fy nghartref' } },
    { text: 'I can sing.', now: { value: 'never', words: 'Nac ydy, byth' } },
  ]);
});

test('a problem of the server is at the statement that it is about, and at its field once the person goes there', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`)));
  await field(page).fill('I can cook with Sam.');
  await press(page, 'Add another statement');
  await field(page).fill('I can sing.');
  site.respond = (_, response) =>
    response.writeHead(422).end(JSON.stringify({ errors: [{ pointer: '#/answer/statements/0/text', detail: 'Please leave out names.' }] }));
  await press(page, 'Send what I wrote');
  await expect(page.getByRole('button', { name: 'Change I can cook with Sam.' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Change I can cook with Sam.' })).toHaveAccessibleDescription(/Please leave out names\./);
  await press(page, 'Change I can cook with Sam.');
  await expect(field(page)).toHaveAccessibleDescription(/Please leave out names\./);
});

test('paper gets the cards with whose words they are, and not the fields', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker()));
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await field(page).fill('I can cook.');
  await page.getByRole('radio', { name: 'My home' }).check();
  await page.getByRole('radio', { name: 'Sometimes' }).check();
  await expect(page.getByText('In my own words')).not.toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('I can cook.')).toBeVisible();
  await expect(page.getByText('How true is this for you now? Sometimes')).toBeVisible();
  await expect(page.getByText('In my own words')).toBeVisible();
  await expect(field(page)).not.toBeVisible();
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Print as a card');
  await expect(page).toHaveTitle('printed');
});

test('a person who writes for someone is kept apart from them', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`ask-who action="${site.url}/answers"`)));
  await page.getByRole('radio', { name: 'I am answering for someone' }).check();
  await field(page).fill('She can cook.');
  await page.getByRole('group', { name: 'How true is this for that person?' }).getByRole('radio', { name: 'Sometimes' }).check();
  await press(page, 'Send what I wrote');
  await expect(page.getByText(thanks)).toBeVisible();
  await expect(page.getByText('In my own words')).toHaveCount(0);
  expect(received(site).answeredBy).toBe('someone-else');
});

test('keeps a copy with the words, the picture and whose words they are', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker()));
  await page.evaluate(() => addEventListener('coSubmit', (event) => void (event.target as HTMLCoIStatementMakerElement).failSent()));
  await field(page).fill('I can cook.');
  await page.getByRole('radio', { name: 'My home' }).check();
  await press(page, 'Send what I wrote');
  const download = page.waitForEvent('download');
  await press(page, 'Keep a copy');
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const copy = Buffer.concat(chunks).toString();
  for (const words of ['I can cook.', 'My home', 'In my own words', 'Not sent yet.']) expect(copy).toContain(words);
});

test('clears the screen after sending, and leaves nothing', async ({ page, site }) => {
  await page.goto(addPage(site, '/own', maker(`action="${site.url}/answers"`)));
  await field(page).fill('I can cook.');
  await press(page, 'Send what I wrote');
  await press(page, 'Finish and clear this screen');
  await expect(page.getByText('Your answer is gone from this screen.')).toBeFocused();
  await expect(page.getByText('I can cook.')).toHaveCount(0);
  await press(page, 'Write again');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});
