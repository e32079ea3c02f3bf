import type { Page } from '@playwright/test';
import { fitsSchema } from '../../../scripts/answer-schema';
import type { AnswerEnvelope } from '../../answers/envelope';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const bus = '<co-idea id="bus">A bus home after six</co-idea>';
const light = '<co-idea id="light">A light at the back door</co-idea>';
const board = (attributes: string, content: string): string =>
  `<h1>Anytown</h1><co-ideas name="missing" report-href="/report?from=board#form" take-back-href="/take-back" ${attributes}><h2 slot="title">What is missing?</h2><p slot="about">Amina reads ideas on weekdays.</p>${content}</co-ideas>`;

const open = async (page: Page, site: Site, attributes: string, content = bus + light): Promise<void> => {
  await page.goto(addPage(site, '/ideas', board(attributes, content)));
};
const meToo = (page: Page, idea: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name: `Me too ${idea}` });
const received = (site: Site, index = 0): AnswerEnvelope<unknown> => JSON.parse(site.answers[index]?.body ?? '') as AnswerEnvelope<unknown>;

test('“Me too” sends the idea, without cookies, once; the person hears that it arrived, at their place', inEveryEngine, async ({ page, site, context }) => {
  await context.addCookies([{ name: 'session', value: 'secret', url: site.url }]);
  await open(page, site, `action="${site.url}/answers"`);
  await meToo(page, 'A light at the back door').dblclick();
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  expect(site.answers).toHaveLength(1);
  expect([fitsSchema(received(site)), fitsSchema.errors]).toEqual([true, null]);
  expect(received(site)).toMatchObject({
    tool: 'co-idea',
    name: 'missing',
    question: { id: 'light', text: 'A light at the back door', register: 'standard' },
    answer: { value: 'me-too', words: 'Me too' },
  });
  expect(site.answers[0]?.headers).not.toHaveProperty('cookie');
  await expect(meToo(page, 'A light at the back door')).toHaveCount(0);
  await expect(meToo(page, 'A bus home after six')).toBeVisible();
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0, 0]);
});

test('a “Me too” that does not arrive can be pressed again, and is the same one', async ({ page, site }) => {
  site.respond = (_, response) => response.writeHead(422).end(JSON.stringify({ detail: 'We count again <b>tomorrow</b>.' }));
  await open(page, site, `action="${site.url}/answers"`);
  await meToo(page, 'A bus home after six').click();
  const problem = page.getByText('We could not send your “Me too”. You can press it again.');
  await expect(problem).toBeFocused();
  await expect(problem).toContainText('We count again <b>tomorrow</b>.');
  site.respond = undefined;
  await meToo(page, 'A bus home after six').click();
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  expect(received(site, 1).id).toBe(received(site).id);
});

test('the page can send it, and says what happened', async ({ page, site }) => {
  await open(page, site, '');
  await page.evaluate(() => addEventListener('coSubmit', (event) => event.preventDefault()));
  await meToo(page, 'A bus home after six').click();
  await page.locator('#bus').evaluate((idea: HTMLCoIdeaElement) => idea.failSent('Our line is down.'));
  await expect(page.getByText('Our line is down.')).toBeVisible();
  await meToo(page, 'A bus home after six').click();
  await page.locator('#bus').evaluate((idea: HTMLCoIdeaElement) => idea.confirmSent({ message: 'We read it on Friday.' }));
  await expect(page.getByText('We read it on Friday.')).toBeVisible();
  expect(site.answers).toHaveLength(0);
});

test('a person who has gone on keeps their place, and hears what became of it', async ({ page, site }) => {
  let release = (): void => undefined;
  site.respond = (_, response) => void (release = () => response.writeHead(201).end('{}'));
  await open(page, site, `action="${site.url}/answers"`);
  await meToo(page, 'A bus home after six').click();
  await expect.poll(() => site.answers.length).toBe(1);
  await page.getByRole('link', { name: 'Take my idea back' }).focus();
  release();
  await expect(page.locator('#bus [aria-live]')).toHaveText('Thank you. We have your “Me too”.');
  await expect(page.getByRole('link', { name: 'Take my idea back' })).toBeFocused();
});

test('each idea has a heading below the question, and a link that says which idea it reports', async ({ page, site }) => {
  await open(page, site, '');
  await expect(page.getByRole('heading', { name: 'A bus home after six', level: 3 })).toBeVisible();
  const report = page.getByRole('link', { name: 'Report this A bus home after six' });
  await expect(report).toHaveText('Report this');
  await expect(report).toHaveAttribute('href', '/report?from=board&idea=bus#form');
  await expect(page.getByRole('link', { name: 'Take my idea back' })).toHaveAttribute('href', '/take-back');
});

test('ideas keep the order of the page, and the number of those who agree is never exact', async ({ page, site }) => {
  const few = '<co-idea id="few" agreed="9">Few</co-idea>';
  const many = '<co-idea id="many" agreed="1012">Many</co-idea>';
  await open(page, site, '', few + many);
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toHaveLength(2);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveAccessibleName('Few');
  await expect(page.getByText('About 1,010 people said “Me too”.')).toBeVisible();
  await expect(page.locator('#few').getByText('people said')).toHaveCount(0);
});

test('nothing of an idea that was taken back is shown or can be pressed, even if the page has kept its words', async ({ page, site, console }) => {
  await open(page, site, '', '<co-idea id="old" taken-back-on="2026-11-09">A secret<p slot="reply">Ours</p></co-idea>');
  await expect(page.getByText('The person took this idea back on 9 November 2026.')).toBeVisible();
  expect(await page.locator('main').ariaSnapshot()).not.toMatch(/secret|Ours/);
  await expect(page.getByRole('button', { name: 'Me too' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Report this' })).toHaveCount(0);
  await expect.poll(() => console.join('\n')).toContain('<co-idea> taken-back-on: is set, and words are still in the page. Delete them.');
});

test('a board without “Me too” has no button, and an idea that comes later is on it', async ({ page, site }) => {
  await open(page, site, 'no-me-too');
  await expect(page.getByText('A person reads each idea before you see it here.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.locator('co-ideas').evaluate((host) => {
    host.append(Object.assign(document.createElement('co-idea'), { id: 'gate', textContent: 'A gate that opens by itself' }));
    host.removeAttribute('no-me-too');
  });
  await expect(meToo(page, 'A gate that opens by itself')).toBeVisible();
  await expect(meToo(page, 'A bus home after six')).toBeVisible();
});

test('easy words are those of the idea, of its reply and of other people', async ({ page, site }) => {
  const easy = '<span slot="easy">A late bus</span><p slot="also">The last bus is early.</p><p slot="easy-also">The bus is early.</p>';
  await open(
    page,
    site,
    'words="easy"',
    `<co-idea id="bus">A bus home after six${easy}<p slot="reply">We ask.</p><p slot="easy-reply">We ask for it.</p></co-idea>`,
  );
  await expect(page.getByRole('heading', { name: 'A late bus' })).toBeVisible();
  for (const words of ['The bus is early.', 'We ask for it.']) await expect(page.getByText(words, { exact: true })).toBeVisible();
  for (const words of ['A bus home after six', 'The last bus is early.', 'We ask.']) await expect(page.getByText(words, { exact: true })).toBeHidden();
});

test('the console names what is missing, and the fix', async ({ page, site, console }) => {
  await page.goto(
    addPage(
      site,
      '/wrong',
      '<co-ideas action="mailto:a@b"><co-comment slot="ask" name="i">?</co-comment><co-idea agreed="1.5">Tea<p slot="reply">Yes.</p></co-idea></co-ideas>',
    ),
  );
  for (const text of [
    '<co-ideas> name: is missing.',
    '<co-ideas> slot title: is empty.',
    '<co-ideas> slot about: is empty. Say who reads new ideas, and when.',
    '<co-ideas> report-href: is missing.',
    '<co-ideas> take-back-href: is missing.',
    '<co-ideas> action: is not a path or an https: address.',
    '<co-idea> id: is missing.',
    '<co-idea> slot reply-by: is empty.',
    '<co-idea> agreed: "1.5" is not one of',
  ])
    await expect.poll(() => console.join('\n')).toContain(text);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every idea and reply can be read', async ({ page, site }) => {
    await open(page, site, '', '<co-idea id="bus">A bus home after six<p slot="reply">We ask the bus company.</p></co-idea>');
    for (const words of ['What is missing?', 'A bus home after six', 'We ask the bus company.']) await expect(page.getByText(words)).toBeVisible();
  });
});
