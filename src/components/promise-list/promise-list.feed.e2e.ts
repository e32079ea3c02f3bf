import type { Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';
import type { PromiseItem } from '../../feed/promise-item';
import { feed as sample } from './promise-list.examples';

const [first, second] = sample.items as readonly [PromiseItem, PromiseItem];
const bus = { ...first, easy: { said: 'The last bus is at 6.' } };
const bell = { ...second, said: 'The bell is too high.' };
const feed = (...items: readonly unknown[]): string => JSON.stringify({ language: 'en', updated: '2026-11-30', items });
const many = (count: number): string =>
  feed(...Array.from({ length: count }, (_, index) => ({ ...(index % 2 ? bell : bus), id: `bus-${index}`, said: `Number ${index} of what people said.` })));

const open = async (page: Page, site: Site, content: string | undefined, inside = '', attributes = ''): Promise<void> => {
  if (content !== undefined) site.pages.set('/feed.json', content);
  await page.goto(addPage(site, '/promises', `<co-promise-list src="/feed.json" ${attributes}>${inside}</co-promise-list>`, ['/cdn/promise-list.js']));
};
const titles = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('heading', { level: 2 });
const refresh = (page: Page): Promise<void> => page.locator('co-promise-list').evaluate((list: HTMLCoPromiseListElement) => list.refresh());

test('a feed is drawn with everything that is in it', inEveryEngine, async ({ page, site, console }) => {
  await open(page, site, feed(bus, bell), '', 'answer-href="/answer"');
  await expect(titles(page)).toHaveText(['You said The last bus leaves at six.', 'You said The bell is too high.']);
  await expect(page.getByText('We cannot do this', { exact: true })).toBeVisible();
  await expect(page.getByRole('definition').first()).toHaveText('The money for evening buses ended in March.');
  for (const words of ['Priya Shah', 'Head of transport', '2 November 2026', '1 May 2027']) await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText('3 March 2026: We will do this. We will ask the region.');
  await expect(page.getByRole('link').first()).toHaveAttribute('href', '/answer?promise=bus-1');
  await expect(page.getByText('Last changed on 30 November 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'We did this: 1' }).click();
  await expect(titles(page)).toHaveText(['You said The bell is too high.']);
  expect(console.filter((message) => message.startsWith('error'))).toEqual([]);
});

test('easy words are those of the feed, and the others where there are none', async ({ page, site }) => {
  await open(page, site, feed(bus), '', 'words="easy"');
  await expect(titles(page)).toHaveText('You said The last bus is at 6.');
  await expect(page.getByText('We cannot run a later bus this year.')).toBeVisible();
});

test('a feed in another language says so, and the labels are in the language of the page', async ({ page, site }) => {
  await open(page, site, JSON.stringify({ language: 'fr', items: [bell] }));
  await expect(page.getByRole('heading', { level: 2 }).locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('You said')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByText('12 octobre 2026')).toBeVisible();
  // A Welsh list of an English feed: a browser alone would read “en” as American.
  await page.goto(addPage(site, '/welsh', '<co-promise-list lang="cy" src="/english.json"></co-promise-list>', ['/cdn/promise-list.js']));
  site.pages.set('/english.json', feed(bell));
  await refresh(page);
  await expect(page.getByText('12 October 2026')).toBeVisible();
});

const wrong: readonly (readonly [what: string, content: string | undefined, problem: RegExp])[] = [
  ['nothing (404)', undefined, /feed\.json answers with 404\./],
  ['what is not JSON', '{"language": "en",', /feed\.json is not JSON: /],
  ['a web page', '<!doctype html><title>Log in</title>', /answers with a web page, not with JSON/],
  ['5 MB', feed({ ...bus, said: 'x'.repeat(5_000_000) }), /has 5\d{6} bytes\. A feed has 4000000 at most/],
  ['no items', '{"language": "en"}', /feed\.json: items is missing\. Please add it\./],
];
for (const [what, content, problem] of wrong)
  test(`a feed with ${what}: a calm sentence, one precise message, and people can try again`, async ({ page, site, console }) => {
    await open(page, site, content);
    await expect(page.getByText('We cannot show the answers now.')).toBeVisible();
    const messages = console.filter((message) => message.includes('<co-promise-list>'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(problem);
    site.pages.set('/feed.json', feed(bell));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(titles(page)).toHaveText('You said The bell is too high.');
    await expect(page.getByText('We cannot show the answers now.')).toHaveCount(0);
  });

test('if the feed does not come, what is in the page stays', async ({ page, site }) => {
  await open(page, site, undefined, '<co-promise state="done"><span slot="said">The door is heavy.</span>It is lighter now.</co-promise>');
  await expect(page.getByText('We could not get the newest answers.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You said The door is heavy.' })).toBeVisible();
});

test('a feed of another site is not loaded', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/promises', '<co-promise-list src="https://feeds.example/feed.json"></co-promise-list>'));
  await expect(page.getByText('We cannot show the answers now.')).toBeVisible();
  expect(console.join('\n')).toContain('https://feeds.example/feed.json is of another site. Put it on your own.');
});

test('an item that is wrong and an item of an unknown kind are left out, and the rest is shown', async ({ page, site, console }) => {
  await open(page, site, feed({ ...bus, because: undefined }, { kind: 'dream', id: 'x' }, bell));
  await expect(titles(page)).toHaveText('You said The bell is too high.');
  await expect(page.getByText('We cannot show some of the answers now.')).toBeVisible();
  expect(console.join('\n')).toContain('feed.json: items[0].because is missing. Please add it.');
  expect(console.join('\n')).toContain('items[1].kind "dream" is not known to this version of the kit.');
});

test('an empty feed says that there is nothing yet', async ({ page, site }) => {
  await open(page, site, feed());
  await expect(page.getByText('There are no answers here yet.')).toBeVisible();
});

test('a refresh keeps the focus, and the place of a person who reads', inEveryEngine, async ({ page, site }) => {
  await page.setViewportSize({ width: 500, height: 500 });
  await open(page, site, many(30), '', 'answer-href="/answer"');
  const link = page.getByRole('link', { name: 'Is this what you meant? Tell us' }).nth(20);
  await link.focus();
  const place = async (): Promise<number> => Math.round((await link.boundingBox())?.y ?? 0);
  const before = await place();
  const items = (JSON.parse(many(30)) as { items: unknown[] }).items;
  site.pages.set('/feed.json', feed(...items.slice(0, 5), { ...bell, id: 'new-1' }, ...items.slice(5)));
  await refresh(page);
  await expect(page.getByRole('button', { name: 'Everything: 31' })).toBeAttached();
  const moved = page.getByRole('link', { name: 'Is this what you meant? Tell us' }).nth(21);
  await expect(moved).toBeFocused();
  expect(Math.abs(Math.round((await moved.boundingBox())?.y ?? 0) - before)).toBeLessThan(3);
});

test('a promise that moves in the feed keeps the focus', async ({ page, site }) => {
  await open(page, site, feed(bus, bell, { ...bell, id: 'bell-2' }), '', 'answer-href="/answer"');
  await page.getByRole('link').last().focus();
  site.pages.set('/feed.json', feed({ ...bell, id: 'bell-2' }, bell, bus));
  await refresh(page);
  await expect(page.getByRole('link').first()).toHaveAttribute('href', '/answer?promise=bell-2');
  await expect(page.getByRole('link').first()).toBeFocused();
});

test('a promise that disappears stays while the person is at it, and says so', async ({ page, site }) => {
  await open(page, site, feed(bus, bell), '', 'answer-href="/answer"');
  await page.getByRole('link').first().focus();
  site.pages.set('/feed.json', feed(bell));
  await refresh(page);
  await expect(page.getByText('This answer is not on the list any more.')).toBeVisible();
  await expect(page.getByRole('link').first()).toBeFocused();
  await page.getByRole('link').last().focus();
  await refresh(page);
  await expect(titles(page)).toHaveText('You said The bell is too high.');
});

test('a failed refresh keeps what is there, and says that it may be old', async ({ page, site }) => {
  await open(page, site, feed(bell));
  await titles(page).waitFor();
  site.pages.delete('/feed.json');
  await refresh(page);
  await expect(page.getByText('Some of these may be old.')).toBeVisible();
  await expect(titles(page)).toHaveText('You said The bell is too high.');
});

test('the browser asks if the feed has changed, and 304 draws nothing again', async ({ page, site }) => {
  await open(page, site, feed(bell));
  await titles(page).waitFor();
  await page.evaluate(() => {
    const node = document.querySelector('co-promise-list')?.shadowRoot?.querySelector('.item') as Element;
    new MutationObserver(() => node.setAttribute('data-changed', '')).observe(node, { subtree: true, childList: true, characterData: true });
  });
  await refresh(page);
  expect(site.unchanged).toEqual(['/feed.json']);
  await expect(page.locator('.item')).not.toHaveAttribute('data-changed');
});

test('2,000 promises are shown 50 at a time, and a press goes on with the first new one', async ({ page, site }) => {
  await open(page, site, many(2000));
  await expect(titles(page)).toHaveCount(50);
  await expect(page.getByText('You see 50 of 2,000 answers.')).toBeVisible();
  await page.getByRole('button', { name: 'We cannot do this: 1,000' }).click();
  await expect(titles(page)).toHaveCount(50);
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(titles(page)).toHaveCount(100);
  await expect(titles(page).nth(50)).toBeFocused();
  await expect(page.locator('[aria-live]').filter({ hasText: 'You see 100 of 1,000 answers.' })).toHaveCount(1);
  const { items } = JSON.parse(many(2000)) as { items: readonly unknown[] };
  site.pages.set('/feed.json', feed(...items.slice(0, 120)));
  await refresh(page);
  await expect(titles(page)).toHaveCount(60);
  await expect(titles(page).nth(50)).toBeFocused();
  await expect(page.getByRole('button', { name: /more/ })).toHaveCount(0);
});

test('all of 2,000 promises are shown when a person asks, while the page answers; the search of the browser then finds the last', async ({ page, site }) => {
  test.slow();
  await open(page, site, many(2000));
  await page.getByRole('button', { name: 'Show all 2,000' }).click();
  await expect(titles(page).nth(50)).toBeFocused();
  await expect(page.locator('co-promise-list .item')).toHaveCount(2000, { timeout: 60_000 });
  expect(await page.evaluate(() => (window as unknown as { find: (words: string) => boolean }).find('Number 1999 of'))).toBe(true);
  // Looking for roles goes through every element of the page, which takes long.
  await page.locator('.filter button', { hasText: 'We cannot do this: 1,000' }).click();
  await expect(page.locator('co-promise-list .item')).toHaveCount(50);
});

test('on paper, all promises are there', async ({ page, site }) => {
  await open(page, site, many(120));
  await expect(titles(page)).toHaveCount(50);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(titles(page)).toHaveCount(120);
  await expect(page.getByRole('button', { name: /more|all/ })).toHaveCount(0);
});
