import type { Locator, Page } from '@playwright/test';
import type { AnswerEnvelope } from '../../answers/envelope';
import { render } from '../../../tests/from-server';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import type { ImpactAnswer } from '../../answers/impact';

const done = 'The library café has a lift now.';
const impact = (attributes = ''): string => `<co-impact name="lift" action="/answers" ${attributes}>${done}</co-impact>`;
const row = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send my answer', exact: true }).click();

async function received(page: Page, site: Site): Promise<AnswerEnvelope<ImpactAnswer>> {
  await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
  return JSON.parse(site.answers[0]?.body ?? '') as AnswerEnvelope<ImpactAnswer>;
}

test('one choice is enough, and arrives with when it was asked and what it is about', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/impact', impact('round="3-months" change-id="lift-1"')));
  await expect(page.getByRole('group', { name: `${done} It is about 3 months since this changed. What difference has it made for you?` })).toBeVisible();
  await row(page, 'It is the same for me').check();
  await send(page);
  const { answer, question } = await received(page, site);
  expect(answer).toEqual({ value: 'same', words: 'It is the same for me', round: '3-months' });
  expect(question).toEqual({ text: done, id: 'lift-1', register: 'standard' });
});

test('words are extra, and “I do not know” is an answer', async ({ page, site }) => {
  await page.goto(addPage(site, '/impact', impact()));
  await row(page, 'I do not know').check();
  await page.getByRole('textbox', { name: 'Tell us more' }).fill('I have not been there yet.');
  await send(page);
  expect((await received(page, site)).answer).toEqual({ value: 'not-sure', words: 'I do not know', round: 'now', more: 'I have not been there yet.' });
});

test('nothing is chosen before the person chooses, and without a choice nothing is sent', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/impact', impact()));
  await expect(page.getByRole('radio')).toHaveCount(5);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Tell us more' }).fill('Words.');
  await send(page);
  await expect(row(page, 'It is better for me')).toBeFocused();
  await expect(page.getByText(/^Error: Choose/).first()).toBeVisible();
  expect(site.answers).toEqual([]);
});

test.describe('a link in an e-mail', () => {
  const byLink = 'You chose this in our message.';

  test('chooses, says that nothing is sent, and leaves the sending to the person', async ({ page, site }) => {
    await page.goto(`${addPage(site, '/impact', impact())}?lift=worse`);
    await expect(row(page, 'It is worse for me')).toBeChecked();
    await expect(page.getByText(byLink)).toBeVisible();
    expect(site.answers).toEqual([]);
    await send(page);
    expect((await received(page, site)).answer.value).toBe('worse');
  });

  test('is not chosen again once the answer is cleared, and what else is in the address stays', async ({ page, site }) => {
    await page.goto(`${addPage(site, '/impact', impact())}?from=mail&lift=worse#now`);
    await row(page, 'It is better for me').check();
    await send(page);
    await expect(page.getByText('Thank you. We have your answer.').first()).toBeFocused();
    await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
    await expect.poll(() => page.url()).toBe(`${site.url}/impact?from=mail#now`);
    await page.reload();
    await expect(page.getByRole('radio')).toHaveCount(5);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('says nothing more about itself when the person chooses something else', async ({ page, site }) => {
    await page.goto(`${addPage(site, '/impact', impact())}?lift=worse`);
    await row(page, 'It is better for me').check();
    await expect(page.getByText(byLink)).toHaveCount(0);
  });

  test('chooses nothing by a word that is not a choice, and nothing in another tool', async ({ page, site }) => {
    await page.goto(`${addPage(site, '/impact', impact())}?lift=%3Cb%3E&other=better`);
    await expect(row(page, 'It is better for me')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a form that sends', async ({ page, site }) => {
    site.policy = '';
    site.pages.set('/served', await render(impact('round="year"')));
    await page.goto(`${site.url}/served`);
    await row(page, 'It is better for me').check();
    await send(page);
    await page.waitForURL('**/answers');
    expect(Object.fromEntries(new URLSearchParams(site.answers[0]?.body))).toMatchObject({ 'lift': 'better', 'lift-round': 'year' });
  });
});

test('easy words that the page hides do not count, and those that come later are shown', async ({ page, site }) => {
  await page.goto(
    addPage(site, '/impact', '<co-impact name="lift" words="easy">The café has a lift.<span slot="easy" hidden>There is a lift.</span></co-impact>'),
  );
  await expect(page.getByRole('group', { name: /The café has a lift\./ })).toBeVisible();
  await page.getByRole('textbox').pressSequentially('Yes');
  await expect(page.getByRole('group', { name: /The café has a lift\./ })).toBeVisible();
  await page.locator('co-impact').evaluate((host) => {
    host.querySelector('span')?.remove();
    host.append(Object.assign(document.createElement('b'), { slot: 'easy', textContent: 'Now you can use a lift.' }));
  });
  await expect(page.getByRole('group', { name: /Now you can use a lift\./ })).toBeVisible();
});
