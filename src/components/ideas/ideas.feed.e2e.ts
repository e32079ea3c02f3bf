import type { Locator, Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import type { SharedIdea, WithdrawnIdea } from '../../feed/idea-item';
import { feed as sample } from './ideas.examples';

const [bus, light, old] = sample.items as readonly [SharedIdea, SharedIdea, WithdrawnIdea];
const feed = (...items: readonly unknown[]): string => JSON.stringify({ language: 'en', updated: '2026-11-30', items });
const many = (count: number): readonly SharedIdea[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'idea', id: `bench-${index}`, said: `Bench number ${index}.` }));

const board = (attributes: string, content: string): string =>
  `<co-ideas name="missing" src="/feed.json" report-href="/report" take-back-href="/take-back" ${attributes}><h2 slot="title">What is missing?</h2>${content}</co-ideas>`;
const open = async (page: Page, site: Site, content: string | undefined, inside = '', attributes = ''): Promise<void> => {
  if (content !== undefined) site.pages.set('/feed.json', content);
  await page.goto(addPage(site, '/ideas', board(attributes, inside), ['/cdn/ideas.js']));
};
const titles = (page: Page): Locator => page.getByRole('heading', { level: 3 });
/** Which ideas people see, in their order. Their words are in slots, so they are in the names of the headings, and not in their text. */
async function shows(page: Page, ...names: readonly RegExp[]): Promise<void> {
  await expect(titles(page)).toHaveCount(names.length);
  for (const [index, name] of names.entries()) await expect(titles(page).nth(index)).toHaveAccessibleName(name);
}
const refresh = (page: Page): Promise<void> => page.locator('co-ideas').evaluate((host: HTMLCoIdeasElement) => host.refresh());
const meToo = (page: Page, idea: string): Locator => page.getByRole('button', { name: `Me too ${idea}` });
const bell = '<co-idea id="bell">A bell that we can reach</co-idea>';

test('a feed is drawn with everything that is in it', inEveryEngine, async ({ page, site, console }) => {
  await open(page, site, feed(bus, light, old), '', `action="${site.url}/answers"`);
  await shows(page, /A bus home after six/, /A light at the back door/);
  await expect(page.getByText('Priya Shah')).toHaveText('Priya Shah\nHead of transport', { useInnerText: true });
  for (const words of ['Amina', ...(bus.also ?? []), bus.reply?.answer ?? '']) await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(page.getByText('About 25 people said “Me too”.')).toBeVisible();
  for (const day of ['2 November 2026', '20 November 2026', '30 November 2026']) await expect(page.getByRole('time').getByText(day)).toBeVisible();
  await expect(page.getByText('A late bus home')).toBeHidden();
  await expect(page.getByText('The person took this idea back. 9 November 2026')).toBeVisible();
  await expect(page.getByText('We have not replied yet.')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^Report this.*bus home/ })).toHaveAttribute('href', '/report?idea=bus');
  await meToo(page, 'A bus home after six').click();
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  expect(JSON.parse(site.answers[0]?.body ?? '')).toMatchObject({ question: { id: 'bus', text: 'A bus home after six' } });
  expect(console.filter((message) => message.startsWith('error'))).toEqual([]);
});

test('markup in a feed is words', async ({ page, site }) => {
  await open(page, site, feed({ ...light, said: '<img src=x onerror="document.title=1"> & more', reply: { ...bus.reply, answer: '<b>Yes</b>' } }));
  await expect(titles(page)).toHaveAccessibleName('<img src=x onerror="document.title=1"> & more');
  await expect(page.getByText('<b>Yes</b>')).toBeVisible();
  await expect(page.locator('co-ideas img, co-ideas b')).toHaveCount(0);
});

test('easy words are those of the feed, and the others where there are none', async ({ page, site }) => {
  await open(page, site, feed(bus, light), '', 'words="easy"');
  await shows(page, /A late bus home/, /A light at the back door/);
  for (const words of ['We go to the bus company. Come with us on 9 December.', bus.also?.[0] ?? '']) await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('A bus home after six')).toBeHidden();
});

test('a feed in another language says so, with its dates, and the labels are in the language of the page', async ({ page, site }) => {
  await open(page, site, JSON.stringify({ language: 'fr', items: [{ ...light, said: 'Un banc', date: '2026-10-12' }] }));
  await expect(page.getByText('Un banc')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('12 octobre 2026')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('We have not replied yet.').locator('xpath=ancestor-or-self::*[@lang]')).toHaveCount(0);
});

const wrong: readonly (readonly [what: string, content: string | undefined, problem: RegExp])[] = [
  ['nothing (404)', undefined, /feed\.json answers with 404\./],
  ['what is not JSON', '{"language": "en",', /feed\.json is not JSON: /],
  ['a web page', '<!doctype html><title>Log in</title>', /answers with a web page, not with JSON/],
  ['5 MB', feed({ ...light, said: 'x'.repeat(5_000_000) }), /has 5\d{6} bytes\. A feed has 4000000 at most/],
  ['no items', '{"language": "en"}', /feed\.json: items is missing\. Please add it\./],
];
for (const [what, content, problem] of wrong)
  test(`a feed with ${what}: a calm sentence, one precise message, and people can try again`, async ({ page, site, console }) => {
    await open(page, site, content);
    await expect(page.getByText('We cannot show the ideas now.')).toBeVisible();
    await expect(page.getByText('There are no ideas here yet.')).toHaveCount(0);
    const messages = console.filter((message) => message.includes('<co-ideas>'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(problem);
    site.pages.set('/feed.json', feed(light));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(titles(page)).toHaveCount(1);
    await expect(page.getByText('We cannot show the ideas now.')).toHaveCount(0);
  });

test('if the feed does not come, what is in the page stays', async ({ page, site }) => {
  await open(page, site, undefined, bell);
  await expect(page.getByText('We could not get the newest ideas.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A bell that we can reach' })).toBeVisible();
});

test('a feed of another site is not loaded', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/ideas', board('', '').replace('/feed.json', 'https://feeds.example/feed.json'), ['/cdn/ideas.js']));
  await expect(page.getByText('We cannot show the ideas now.')).toBeVisible();
  expect(console.join('\n')).toContain('https://feeds.example/feed.json is of another site. Put it on your own.');
});

const leftOut: readonly (readonly [what: string, items: readonly unknown[], problem: string])[] = [
  ['a doubled id', [light, { ...bus, id: 'light' }], 'items[1].id is used by an earlier item.'],
  ['an exact number', [light, { ...bus, agreed: 23 }], 'items[1].agreed has to be one of: 10, 15, 20 and so on.'],
  ['words of a person who took them back', [light, { ...old, said: 'A secret' }], 'items[1].said is still there. The person took this back'],
];
for (const [what, items, problem] of leftOut)
  test(`an idea with ${what} is left out, and the rest is shown`, async ({ page, site, console }) => {
    await open(page, site, feed(...items));
    await shows(page, /A light at the back door/);
    await expect(page.getByText('We cannot show some of the ideas now.')).toBeVisible();
    await expect(page.getByText('A secret')).toHaveCount(0);
    expect(console.join('\n')).toContain(problem);
  });

test('items of other kinds are not shown, and one of an unknown kind is named in the console', async ({ page, site, console }) => {
  const promise = { kind: 'promise', id: 'a', state: 'done', said: 'A', answer: 'B', by: 'C', role: 'D', date: '2026-11-02' };
  await open(page, site, feed(promise, { kind: 'dream', id: 'x' }, light));
  await expect(titles(page)).toHaveCount(1);
  await expect(page.getByText('We cannot show some of the ideas now.')).toHaveCount(0);
  const errors = console.filter((message) => message.startsWith('error'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('items[1].kind "dream" is not known to this version of the kit.');
});

test('an empty feed says that there is nothing yet', async ({ page, site }) => {
  await open(page, site, feed());
  await expect(page.getByText('There are no ideas here yet.')).toHaveCount(1);
});

test('the feed replaces what is in the page, and an idea that is in both keeps its “Me too”', async ({ page, site }) => {
  let release = (): void => undefined;
  await page.route('**/feed.json', async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  await open(page, site, feed(light, bus), `${bell}<ul><li><co-idea id="bus">A bus home</co-idea></li></ul>`, `action="${site.url}/answers"`);
  await meToo(page, 'A bus home').click();
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  release();
  await shows(page, /A light at the back door/, /A bus home after six/);
  await expect(page.getByText('Thank you. We have your “Me too”.')).toBeFocused();
  await expect(page.getByText('A bell that we can reach')).toBeHidden();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await expect(page.locator('[id="bus"]')).toHaveCount(1);
});

test('an idea of the page that is not in the feed stays while the person is at it, and says so', async ({ page, site }) => {
  await open(page, site, undefined, bell);
  await page.getByRole('link', { name: /^Report this.*bell/ }).focus();
  site.pages.set('/feed.json', feed(bus, light));
  await refresh(page);
  await expect(page.getByText('This idea is not on the list any more.')).toBeVisible();
  await expect(titles(page)).toHaveCount(3);
  await expect(page.getByRole('link', { name: /^Report this.*bell/ })).toBeFocused();
  await page.getByRole('link', { name: /^Report this.*bus/ }).focus();
  await refresh(page);
  await shows(page, /A bus home after six/, /A light at the back door/);
  await expect(page.getByText('This idea is not on the list any more.')).toHaveCount(0);
});

test('a refresh keeps the focus, “Me too”, and the place of a person who reads', inEveryEngine, async ({ page, site }) => {
  await page.setViewportSize({ width: 500, height: 500 });
  const items = many(30);
  await open(page, site, feed(...items), '', `action="${site.url}/answers"`);
  await meToo(page, 'Bench number 20.').click();
  const thanks = page.getByText('Thank you. We have your “Me too”.');
  await expect(thanks).toBeFocused();
  const place = async (): Promise<number> => Math.round((await thanks.boundingBox())?.y ?? 0);
  const before = await place();
  site.pages.set('/feed.json', feed(...items.slice(0, 5), light, ...items.slice(5)));
  await refresh(page);
  await expect(titles(page)).toHaveCount(31);
  await expect(titles(page).nth(5)).toHaveAccessibleName(/A light at the back door/);
  await expect(thanks).toBeFocused();
  expect(Math.abs((await place()) - before)).toBeLessThan(3);
});

test('an idea that moves in the feed keeps the focus', async ({ page, site }) => {
  await open(page, site, feed(light, bus, { ...light, id: 'lamp', said: 'A lamp' }));
  await page.getByRole('link', { name: /^Report this.*lamp/ }).focus();
  site.pages.set('/feed.json', feed({ ...light, id: 'lamp', said: 'A lamp' }, bus, light));
  await refresh(page);
  await shows(page, /A lamp/, /A bus home/, /A light/);
  await expect(page.getByRole('link', { name: /^Report this.*lamp/ })).toBeFocused();
});

test('an idea that disappears stays while the person is at it, and says so', async ({ page, site }) => {
  await open(page, site, feed(bus, light));
  await meToo(page, 'A bus home after six').focus();
  site.pages.set('/feed.json', feed(light));
  await refresh(page);
  await expect(page.getByText('This idea is not on the list any more.')).toBeVisible();
  await expect(meToo(page, 'A bus home after six')).toBeFocused();
  await meToo(page, 'A light').focus();
  await refresh(page);
  await shows(page, /A light/);
});

test('an idea that is taken back while the person is at it goes at once, and the person is told', async ({ page, site }) => {
  await open(page, site, feed(bus, light));
  await meToo(page, 'A bus home after six').focus();
  site.pages.set('/feed.json', feed({ kind: 'idea', id: 'bus', withdrawn: '2026-11-09' }, light));
  await refresh(page);
  await expect(page.getByRole('group', { name: 'The person took this idea back. 9 November 2026' })).toBeFocused();
  expect(await page.locator('#bus').evaluate((idea) => idea.childNodes.length)).toBe(0);
});

test('a failed refresh keeps what is there, and says that it may be old', async ({ page, site }) => {
  await open(page, site, feed(light));
  await titles(page).waitFor();
  site.pages.delete('/feed.json');
  await refresh(page);
  await expect(page.getByText('Some of these may be old.')).toBeVisible();
  await shows(page, /A light/);
});

test('the browser asks if the feed has changed, and 304 draws nothing again', async ({ page, site }) => {
  await open(page, site, feed(light));
  await titles(page).waitFor();
  await page.evaluate(() => {
    const idea = document.querySelector('co-idea') as Element;
    const observer = new MutationObserver(() => document.body.setAttribute('data-changed', ''));
    for (const root of [idea, idea.shadowRoot as ShadowRoot]) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await refresh(page);
  expect(site.unchanged).toEqual(['/feed.json']);
  await expect(page.locator('body')).not.toHaveAttribute('data-changed');
});

test('the page can give the feed itself, and take it away again', async ({ page, site }) => {
  await page.goto(addPage(site, '/given', board('', bell).replace('src="/feed.json"', ''), ['/cdn/ideas.js']));
  await page.locator('co-ideas').evaluate((host: HTMLCoIdeasElement, given) => (host.feed = given), sample);
  await shows(page, /A bus home/, /A light/);
  await page.locator('co-ideas').evaluate((host: HTMLCoIdeasElement) => (host.feed = undefined));
  await shows(page, /A bell that we can reach/);
  await expect(page.locator('#bus')).toHaveCount(0);
});

test('2,000 ideas are shown 50 at a time, and a press goes on with the first new one', async ({ page, site }) => {
  test.slow();
  await open(page, site, feed(...many(2000)));
  await expect(page.locator('co-idea')).toHaveCount(50);
  await expect(page.getByText('You see 50 of 2,000 ideas.')).toBeVisible();
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(page.locator('co-idea')).toHaveCount(100);
  await expect(titles(page).nth(50)).toBeFocused();
  await expect(page.locator('co-ideas [aria-live]').filter({ hasText: 'You see 100 of 2,000 ideas.' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all 2,000' }).click();
  await expect(titles(page).nth(100)).toBeFocused();
  await expect(page.locator('co-idea')).toHaveCount(2000, { timeout: 60_000 });
  await expect(page.locator('button', { hasText: 'Show' })).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { find: (words: string) => boolean }).find('Bench number 1999'))).toBe(true);
});

test('on paper, all ideas are there', async ({ page, site }) => {
  await open(page, site, feed(...many(120)));
  await expect(titles(page)).toHaveCount(50);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(titles(page)).toHaveCount(120);
  await expect(page.getByRole('button', { name: /more|all/ })).toHaveCount(0);
});
