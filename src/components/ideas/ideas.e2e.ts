import type { Locator, Page } from '@playwright/test';
import { fitsSchema } from '../../../scripts/answer-schema';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import type { AnswerEnvelope } from '../../answers/envelope';

const bus = '<co-idea id="bus">A bus home after six</co-idea>';
const light = '<co-idea id="light">A light at the back door</co-idea>';
const board = (attributes: string, content: string): string =>
  `<h1>Anytown</h1><co-ideas name="missing" report-href="/report?board=missing#form" take-back-href="/take-back" ${attributes}><h2 slot="title">What is missing?</h2><p slot="about">Amina reads ideas on weekdays.</p>${content}</co-ideas>`;

const open = async (page: Page, site: Site, attributes: string, content = bus + light): Promise<void> => {
  await page.goto(addPage(site, '/ideas', board(attributes, content)));
};
const meToo = (page: Page, idea: string): Locator => page.getByRole('button', { name: `Me too ${idea}` });
const ofBus = (page: Page): Locator => meToo(page, 'A bus home after six');
const arrived = (page: Page): Locator => page.getByText('Thank you. We have your “Me too”.');
const lost = (page: Page): Locator => page.getByText('We could not send your “Me too”. You can press it again.');
const received = (site: Site, index = 0): AnswerEnvelope<unknown> => JSON.parse(site.answers[index]?.body ?? '') as AnswerEnvelope<unknown>;

/** What the live regions of the board have said, in their order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const { shadowRoot } of document.querySelectorAll('co-idea')) {
      const live = shadowRoot?.querySelector('[aria-live]');
      if (live) new MutationObserver(() => live.textContent && heard.push(live.textContent)).observe(live, { childList: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Holds replies back until they are released. */
function hold(site: Site, status = 201, body = '{}'): () => void {
  let release = (): void => undefined;
  site.respond = (_, response) => void (release = () => response.writeHead(status).end(body));
  return () => release();
}

test('“Me too” sends the idea, without cookies, once; the person hears that it arrived, at their place', inEveryEngine, async ({ page, site, context }) => {
  await context.addCookies([{ name: 'session', value: 'secret', url: site.url }]);
  await open(page, site, `action="${site.url}/answers"`);
  await meToo(page, 'A light at the back door').dblclick();
  await expect(arrived(page)).toBeFocused();
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
  await expect(ofBus(page)).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

for (const [what, status] of [
  ['arrives', 201],
  ['is refused', 422],
] as const)
  test(`after a “Me too” that ${what} at once, nothing says that it is being sent`, async ({ page, site }) => {
    site.respond = (_, response) => response.writeHead(status).end('{}');
    await open(page, site, `action="${site.url}/answers"`);
    await page.clock.install();
    const heard = await listen(page);
    await ofBus(page).click();
    await expect(status === 201 ? arrived(page) : lost(page)).toBeFocused();
    await page.clock.runFor(5000);
    expect(await heard()).toEqual([]);
  });

test('a “Me too” that does not arrive can be pressed again, and is the same one, in other words of the page, too', async ({ page, site }) => {
  site.respond = (_, response) => response.writeHead(422).end(JSON.stringify({ detail: 'We count again <b>tomorrow</b>.' }));
  await open(page, site, `action="${site.url}/answers"`, '<co-idea id="bus">A bus home after six<span slot="easy">A late bus</span></co-idea>');
  await ofBus(page).click();
  await expect(lost(page)).toBeFocused();
  await expect(lost(page)).toContainText('We count again <b>tomorrow</b>.');
  await page.locator('co-ideas').evaluate((host) => host.setAttribute('words', 'easy'));
  site.respond = undefined;
  await meToo(page, 'A late bus').click();
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  expect(received(site, 1).id).toBe(received(site).id);
});

test('a web page instead of a reply thanks nobody', async ({ page, site }) => {
  site.respond = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
  await open(page, site, `action="${site.url}/answers"`);
  await ofBus(page).click();
  await expect(lost(page)).toBeFocused();
});

test('the page can send it, and says what happened', async ({ page, site }) => {
  await open(page, site, '');
  await page.evaluate(() => addEventListener('coSubmit', (event) => event.preventDefault()));
  await ofBus(page).click();
  await page.locator('#bus').evaluate((idea: HTMLCoIdeaElement) => idea.failSent('Our line is down.'));
  await expect(page.getByText('Our line is down.')).toBeVisible();
  await ofBus(page).click();
  await page.locator('#bus').evaluate((idea: HTMLCoIdeaElement) => idea.confirmSent({ message: 'We read it on Friday.' }));
  await expect(page.getByText('We read it on Friday.')).toBeVisible();
  expect(site.answers).toHaveLength(0);
});

for (const link of ['Take my idea back (opens in a new tab)', 'Report this (opens in a new tab) A bus home after six'])
  test(`a person who has gone on to “${link.slice(0, 11)}” keeps their place, and hears all of what became of it`, async ({ page, site }) => {
    const release = hold(site, 201, JSON.stringify({ message: 'We count on Friday.' }));
    await open(page, site, `action="${site.url}/answers"`);
    await ofBus(page).click();
    await expect.poll(() => site.answers.length).toBe(1);
    await page.getByRole('link', { name: link, exact: true }).focus();
    release();
    await expect(page.locator('#bus [aria-live]')).toHaveText('Thank you. We have your “Me too”. We count on Friday.');
    await expect(page.getByRole('link', { name: link, exact: true })).toBeFocused();
  });

test('a “Me too” that takes long says so', async ({ page, site }) => {
  hold(site);
  await page.clock.install();
  await open(page, site, `action="${site.url}/answers"`);
  await ofBus(page).click();
  await expect.poll(() => site.answers.length).toBe(1);
  await page.clock.runFor(8400);
  await expect(page.locator('#bus [aria-live]')).toHaveText('This is taking a while. Please keep this page open.');
});

test('if the page takes “Me too” away meanwhile, the person is still told that it arrived', async ({ page, site }) => {
  const release = hold(site);
  await open(page, site, `action="${site.url}/answers"`);
  await ofBus(page).click();
  await expect.poll(() => site.answers.length).toBe(1);
  await page.locator('co-ideas').evaluate((host) => host.setAttribute('no-me-too', ''));
  release();
  await expect(arrived(page)).toBeFocused();
});

test('a page that puts another idea into the element reports that one, and thanks nobody for it', async ({ page, site }) => {
  await open(page, site, `action="${site.url}/answers"`);
  await ofBus(page).click();
  await expect(arrived(page)).toBeVisible();
  await page.locator('#bus').evaluate((idea) => {
    idea.id = 'gate';
    idea.textContent = 'A gate that opens by itself';
  });
  await expect(meToo(page, 'A gate that opens by itself')).toBeVisible();
  await expect(arrived(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Report this.*gate/ })).toHaveAttribute('href', '/report?board=missing&idea=gate#form');
});

test('a page that comes back shows the next person no “thank you”, and one that was not sent stays the same', async ({ page, site }) => {
  const comeBack = (): Promise<boolean> => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  site.respond = (_, response) => response.writeHead(422).end('{}');
  await open(page, site, `action="${site.url}/answers"`);
  await ofBus(page).click();
  await expect(lost(page)).toBeVisible();
  await comeBack();
  site.respond = undefined;
  await ofBus(page).click();
  await expect(arrived(page)).toBeVisible();
  expect(received(site, 1).id).toBe(received(site).id);
  await comeBack();
  await expect(ofBus(page)).toBeVisible();
  await expect(arrived(page)).toHaveCount(0);
  await ofBus(page).click();
  await expect.poll(() => site.answers.length).toBe(3);
  expect(received(site, 2).id).not.toBe(received(site).id);
});

test('each idea has a heading below the question, and links that open in a new tab and say which idea they are about', async ({ page, site }) => {
  await open(page, site, 'complain-href="/complaints"');
  await expect(page.getByRole('heading', { name: 'A bus home after six', level: 3 })).toBeVisible();
  const report = page.getByRole('link', { name: 'Report this (opens in a new tab) A bus home after six' });
  await expect(report).toHaveText('Report this (opens in a new tab)');
  await expect(report).toHaveAttribute('href', '/report?board=missing&idea=bus#form');
  await expect(page.getByRole('link', { name: 'Take my idea back' })).toHaveAttribute('href', '/take-back');
  await expect(page.getByRole('link', { name: 'Complain about how we use your data' })).toHaveAttribute('href', '/complaints');
  for (const link of await page.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_blank');
});

test('ideas keep the order of the page, and the number of those who agree is never exact', async ({ page, site }) => {
  const few = '<co-idea id="few" agreed="9">Few</co-idea>';
  const many = '<ul><li><co-idea id="many" agreed="1012">Many</co-idea></li></ul>';
  await open(page, site, '', few + many);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveAccessibleName('Few');
  await expect(page.getByText('About 1,010 people said “Me too”.')).toBeVisible();
  await expect(page.locator('#few').getByText('people said')).toHaveCount(0);
  await expect(page.getByText('There are no ideas here yet.')).toHaveCount(0);
});

test('nothing of an idea that was taken back is shown or can be pressed, even if the page has kept its words', async ({ page, site, console }) => {
  await open(page, site, '', '<co-idea id="old" withdrawn-on="2026-11-09">A secret<p slot="reply">Ours</p></co-idea>');
  await expect(page.getByText('The person took this idea back. 9 November 2026')).toBeVisible();
  const seen = await page.locator('main').ariaSnapshot();
  for (const words of ['secret', 'Ours', 'Me too', 'Report', 'can show them']) expect(seen).not.toContain(words);
  await expect.poll(() => console.join('\n')).toContain('<co-idea> withdrawn-on: is set, and words are still in the page.');
});

for (const day of ['', 'yesterday', '09/11/2026'])
  test(`an idea that was taken back stays so if its day is ${day || 'empty'}`, async ({ page, site, console }) => {
    await open(page, site, '', `<co-idea id="old" withdrawn-on="${day}"></co-idea>`);
    await expect(page.locator('#old .hint')).toHaveText('The person took this idea back.');
    await expect.poll(() => console.join('\n')).toContain(`<co-idea> withdrawn-on: "${day}" is not a day: 2026-12-03.`);
  });

test('a board without “Me too” has no button and no words of it, and an idea that comes later is on it', async ({ page, site }) => {
  await open(page, site, 'no-me-too');
  await expect(page.getByText('A person reads each idea before you see it here.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Me too')).toHaveCount(0);
  await page.locator('co-ideas').evaluate((host) => {
    host.append(Object.assign(document.createElement('co-idea'), { id: 'gate', textContent: 'A gate that opens by itself' }));
    host.removeAttribute('no-me-too');
  });
  await expect(meToo(page, 'A gate that opens by itself')).toBeVisible();
  await expect(ofBus(page)).toBeVisible();
});

test('own words on the button are in every sentence about it', async ({ page, site }) => {
  await open(page, site, `action="${site.url}/answers"`, '<co-idea id="bus" agreed="20">A bus home</co-idea>');
  await page.locator('co-ideas').evaluate((host: HTMLCoIdeasElement) => (host.messages = { meToo: 'I need this' }));
  await expect(page.getByText('Press “I need this”.')).toBeVisible();
  await expect(page.getByText('About 20 people said “I need this”.')).toBeVisible();
  await page.getByRole('button', { name: 'I need this A bus home' }).click();
  await expect(page.getByText('Thank you. We have your “I need this”.')).toBeFocused();
});

test('easy words are those of the idea, of its reply and of other people', async ({ page, site }) => {
  const easy = '<span slot="easy">A late bus</span><p slot="also">The last bus is early.</p><p slot="easy-also">The bus is early.</p>';
  const reply = '<p slot="reply">We ask.</p><p slot="easy-reply">We ask for it.</p>';
  await open(page, site, 'words="easy"', `<co-idea id="bus">A bus home after six${easy}${reply}</co-idea>`);
  await expect(page.getByRole('heading', { name: 'A late bus' })).toBeVisible();
  for (const words of ['The bus is early.', 'We ask for it.']) await expect(page.getByText(words, { exact: true })).toBeVisible();
  for (const words of ['A bus home after six', 'The last bus is early.', 'We ask.']) await expect(page.getByText(words, { exact: true })).toBeHidden();
});

test('a video in British Sign Language alone is a reply, and says who reads ideas', async ({ page, site, console }) => {
  const video = (slot: string): string => `<video slot="${slot}" controls></video>`;
  const idea = `<co-idea id="bus">A bus home${video('reply')}<span slot="reply-by">Priya Shah</span></co-idea>`;
  await page.goto(
    addPage(
      site,
      '/signed',
      `<co-ideas name="missing" report-href="/r" take-back-href="/t"><h2 slot="title">What is missing?</h2>${video('about')}${idea}<p slot="ask">Tell us.</p></co-ideas>`,
    ),
  );
  await expect(page.locator('video[slot=about]')).toBeVisible();
  await expect(page.locator('video[slot=reply]')).toBeVisible();
  await expect(page.getByText('Our reply')).toBeVisible();
  await expect(page.getByText('We have not replied yet.')).toHaveCount(0);
  expect(console.filter((line) => line.includes('slot about'))).toEqual([]);
});

test('on paper are the ideas, how many agree, and where to take an idea back, and nothing to press', async ({ page, site }) => {
  await open(page, site, '', '<co-idea id="bus" agreed="20">A bus home</co-idea>');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('About 20 people said “Me too”.')).toBeVisible();
  await expect(page.getByText(`${site.url}/take-back`)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Press “Me too”.')).toBeHidden();
});

test('the console names what is missing, and the fix', async ({ page, site, console }) => {
  const content = '<co-comment slot="ask" name="i">?</co-comment><co-idea agreed="1.5">Tea<p slot="reply">Yes.</p></co-idea>';
  await page.goto(addPage(site, '/wrong', `<co-ideas action="mailto:a@b">${content}</co-ideas>`));
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
  test('every idea and reply can be read, and of one that was taken back only the sentence of the page', async ({ page, site }) => {
    const old = '<co-idea id="old" withdrawn-on="2026-11-09">A secret<p slot="withdrawn">It was taken back.</p></co-idea>';
    site.pages.set(
      '/plain',
      `<link rel="stylesheet" href="/cdn/fouc.css">${board('', `<co-idea id="bus">A bus home after six<p slot="reply">We ask the bus company.</p></co-idea>${old}`)}`,
    );
    await page.goto(`${site.url}/plain`);
    for (const words of ['What is missing?', 'A bus home after six', 'We ask the bus company.', 'It was taken back.'])
      await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText('A secret')).toBeHidden();
  });
});
