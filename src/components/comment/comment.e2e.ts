import type { Locator, Page } from '@playwright/test';
import type { CommentAnswer } from '../../answers/comment';
import type { AnswerEnvelope } from '../../answers/envelope';
import { readCode } from '../../consent/code';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const question = 'What would you change?';
const comment = (attributes = '', content = ''): string => `<co-comment name="ideas" action="/answers" ${attributes}>${question}${content}</co-comment>`;
const field = (page: Page, name = question): Locator => page.getByRole('textbox', { name });
const row = (page: Page, group: string, name: string): Locator => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
const press = (page: Page, name = 'Send my answer'): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const open = (page: Page, site: Site, content: string): Promise<unknown> => page.goto(addPage(site, '/comment', content));

async function received(page: Page, site: Site): Promise<AnswerEnvelope<CommentAnswer>> {
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  return JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope<CommentAnswer>;
}

test('sends the words to the letter: from Word, with emoji, right to left', inEveryEngine, async ({ page, site }) => {
  const words = '“Smart quotes” – a dash… a tab\tand a no-break\u00a0space\n\n👩🏽‍🦽🏴󠁧󠁢󠁷󠁬󠁳󠁿 مرحبا بكم <b>&amp;';
  await open(page, site, comment());
  await field(page).fill(words);
  await press(page);
  const { answer, question: asked } = await received(page, site);
  expect(answer).toEqual({ more: words });
  expect(asked).toEqual({ text: question, register: 'standard' });
  await expect(page.getByText('مرحبا بكم <b>&amp;')).toBeVisible();
});

test('each line of the words has the direction of its own language', async ({ page, site }) => {
  await open(page, site, comment());
  await field(page).fill('مرحبا');
  expect(await field(page).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('10,000 characters can be pasted and sent, and one more is named, without losing any', async ({ page, site }) => {
  await open(page, site, comment());
  await field(page).fill(`${'👩🏽‍🦽'.repeat(10)}${'a'.repeat(9990)}b`);
  await press(page);
  await expect(page.getByText('Error: Your words are 1 character too long.')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).press('End');
  await field(page).press('Backspace');
  await press(page);
  expect((await received(page, site)).answer.more).toHaveLength(10 * 7 + 9990);
});

test('asks for words, says so at the field, and sends nothing', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment());
  await field(page).fill('  ');
  await press(page);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/Error: Write what you want to say\./);
  expect(site.answers).toEqual([]);
});

test('asks nothing that the page does not ask', async ({ page, site }) => {
  await open(page, site, comment());
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole('group')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('says who is answering, even if someone writes for the person', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment('ask-who'));
  await field(page).fill('She wants more light.');
  await row(page, 'Who is answering?', 'Someone else: I am writing for them').check();
  await press(page);
  expect((await received(page, site)).answeredBy).toBe('someone-else');
});

test('published with a name, the person gets a code to take it back, and where to do so', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment('ask-publish change-href="/take-back"'));
  await field(page).fill('More light.');
  await expect(field(page, 'Which name can we show?')).toHaveCount(0);
  await row(page, 'May we publish this?', 'Yes, you can publish it').check();
  await field(page, 'Which name can we show?').fill('Jo');
  site.respond = (_, response) => response.writeHead(500).end();
  await press(page);
  await expect(page.getByText('We could not send your answer.')).toBeVisible({ timeout: 15_000 });
  site.respond = undefined;
  site.answers.length = 0;
  await press(page, 'Try again');
  const { answer } = await received(page, site);
  expect(answer).toEqual({ more: 'More light.', publish: 'yes', shownName: 'Jo', takeBackCode: answer.takeBackCode });
  expect(readCode(answer.takeBackCode ?? '')).toBe(answer.takeBackCode);
  await expect(page.getByText(answer.takeBackCode ?? '')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Take back what you said (opens in a new tab)' })).toHaveAttribute('href', '/take-back');
});

test('not published, there is no code and no name', async ({ page, site }) => {
  await open(page, site, comment('ask-publish'));
  await field(page).fill('More light.');
  await row(page, 'May we publish this?', 'Yes, you can publish it').check();
  await field(page, 'Which name can we show?').fill('Jo');
  await row(page, 'May we publish this?', 'No, do not publish it').check();
  await expect(field(page, 'Which name can we show?')).toHaveCount(0);
  await press(page);
  expect((await received(page, site)).answer).toEqual({ more: 'More light.', publish: 'no' });
  await expect(page.getByText('This is your code to take it back.')).toHaveCount(0);
});

test('a reply needs a way, and an answer to whether it is safe', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment('ask-reply'));
  await field(page).fill('More light.');
  await row(page, 'May we reply to you?', 'Yes, please reply').check();
  await press(page);
  await expect(field(page, 'How can we reach you?')).toBeFocused();
  await field(page, 'How can we reach you?').fill('jo@anytown.example');
  await press(page);
  await expect(row(page, 'Is it safe if we reply in this way?', 'Yes, it is safe')).toBeFocused();
  expect(site.answers).toEqual([]);
  await row(page, 'Is it safe if we reply in this way?', 'Yes, it is safe').check();
  await press(page);
  expect((await received(page, site)).answer).toEqual({ more: 'More light.', reply: 'yes', contact: 'jo@anytown.example' });
});

test('a way that is not safe does not leave the page, and the person is told', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment('ask-reply'));
  await field(page).fill('More light.');
  await row(page, 'May we reply to you?', 'Yes, please reply').check();
  await field(page, 'How can we reach you?').fill('01632 960 001');
  await row(page, 'Is it safe if we reply in this way?', 'I am not sure').check();
  await expect(page.getByText('Then we will not reply in this way, and we will not get what you wrote there.')).toBeVisible();
  await press(page);
  expect((await received(page, site)).answer).toEqual({ more: 'More light.', reply: 'no-safe-way' });
  expect(site.answers[0]?.body).not.toContain('01632');
});

test('links to rules, privacy and complaints are there when the page gives them, and open a new tab', async ({ page, site }) => {
  await open(page, site, comment('moderation-href="/rules" privacy-href="/privacy" complain-href="/complain"'));
  const links = page.getByRole('link');
  await expect(links).toHaveText([
    'Our rules for what people write (opens in a new tab)',
    'How we use your data (opens in a new tab)',
    'Complain about how we use your data (opens in a new tab)',
  ]);
  for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank');
});

test('says who reads it and when, before the person writes, and as part of the field', async ({ page, site }) => {
  await open(page, site, comment('', '<p slot="about">Amina reads this on weekdays.</p>'));
  await expect(page.getByText('Amina reads this on weekdays.')).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/Amina reads this on weekdays\..*Up to 10,000 characters\./s);
});

test('cleared without sending, nothing is left, and the person can write again', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment('ask-publish'));
  await expect(page.getByRole('button', { name: 'Clear my answer without sending' })).toHaveCount(0);
  await field(page).fill('More light.');
  await row(page, 'May we publish this?', 'Yes, you can publish it').check();
  await press(page, 'Clear my answer without sending');
  await expect(page.getByText('Your answer is gone.')).toBeFocused();
  await press(page, 'Answer again');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the copy has the words, what may be done with them, and the code', async ({ page, site }) => {
  await open(page, site, comment('ask-publish'));
  await field(page).fill('More light.\nLess noise.');
  await row(page, 'May we publish this?', 'Yes, you can publish it').check();
  await press(page);
  const { answer } = await received(page, site);
  const saved = page.waitForEvent('download');
  await press(page, 'Keep a copy');
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer);
  const copy = Buffer.concat(chunks).toString();
  for (const words of [question, 'More light.\nLess noise.', 'Yes, you can publish it', 'No name', answer.takeBackCode ?? 'no code'])
    expect(copy).toContain(words);
});

test('in easy words, the question and every word of the tool are the easy ones', async ({ page, site }) => {
  await open(page, site, comment('words="easy" ask-publish', '<span slot="easy">What is not good?</span>'));
  await field(page, 'What is not good?').fill('It is dark.');
  await expect(page.getByRole('group', { name: 'Can we show this to other people?' })).toBeVisible();
  await press(page);
  expect((await received(page, site)).question).toEqual({ text: 'What is not good?', register: 'easy' });
});

test('as a form, every part is a field', async ({ page, site }) => {
  await open(page, site, comment('encoding="form" ask-who ask-reply'));
  await field(page).fill('More light.');
  await row(page, 'Who is answering?', 'Me').check();
  await row(page, 'May we reply to you?', 'No, do not reply').check();
  await press(page);
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  expect(Object.fromEntries(new URLSearchParams(site.answers[0]?.body))).toMatchObject({
    'ideas': 'More light.',
    'ideas-who': 'me',
    'ideas-reply': 'no',
  });
});

test('the console names what is missing, and nothing if all is well', async ({ page, site, console }) => {
  await page.clock.install();
  await open(page, site, `${comment()}<form><co-comment action="javascript:x">One?</co-comment></form>`);
  await field(page).waitFor();
  await page.clock.runFor(3000);
  await expect.poll(() => console.join('\n')).toContain('<co-comment> name: is missing.');
  await expect.poll(() => console.join('\n')).toContain('<co-comment> action: is not a path');
  await expect.poll(() => console.join('\n')).toContain('<co-comment> place: is inside a <form>.');
  expect(console.filter((line) => line.includes('<co-comment>'))).toHaveLength(3);
});

test('printed, all that was written is on the paper', inEveryEngine, async ({ page, site }) => {
  await open(page, site, comment());
  const words = Array.from({ length: 60 }, (_, index) => `Line ${index}`).join('\n');
  await field(page).fill(words);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('co-comment .field').first();
  expect(await printed.getAttribute('data-written')).toBe(words);
});
