import type { Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const statement = 'I choose who comes into my home.';
const row = (words: string, value: string, about = ''): string =>
  `<tr${about && ` data-about="${about}"`}><th scope="row">${words}</th><td${value === 'Hidden' ? ' data-hidden' : ''}>${value}</td></tr>`;
const table = (rows: readonly string[], facts = row('Everyone', '75', 'answered')): string =>
  `<table><caption data-easy="I choose who helps me.">${statement}</caption><thead><tr><th scope="col">Answer</th><th scope="col">People</th></tr></thead><tbody>${rows.join('')}</tbody><tfoot>${facts}</tfoot></table>`;
const home = table([row('Yes', '40'), row('Sometimes', '25'), row('No', '10')]);
const hidden = table([row('Yes', '40'), row('Sometimes', 'Hidden'), row('No', 'Hidden')]);
const results = (content: string, attributes = ''): string => `<co-results ${attributes}>${content}</co-results>`;
const show = (page: Page, site: Site, html: string): Promise<unknown> => page.goto(addPage(site, '/results', html, ['/cdn/results.js']));
/** What a person reads in each. WebKit ends that of a cell with a line. */
const cells = async (page: Page): Promise<string[]> => (await page.getByRole('cell').allInnerTexts()).map((words) => words.trim());

const published = {
  text: statement,
  state: 'published',
  closed: '2026-11-30',
  answered: 60,
  choices: ['always', 'sometimes', 'never'],
  words: ['Yes, always', 'Sometimes', 'No, never'],
  cells: [{ isHidden: false, count: 50, percent: 83 }, { isHidden: true }, { isHidden: true }],
  gathered: [],
  breakdowns: [],
  rules: { least: 10, hidden: 7, nearest: 5 },
};

test('is a table under a heading, and each number says of how many', inEveryEngine, async ({ page, site }) => {
  await show(page, site, results(`<span slot="title">Most of us choose</span>${home}`));
  await expect(page.getByRole('heading', { name: 'Most of us choose', level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: statement, level: 3 })).toBeVisible();
  await expect(page.getByRole('table', { name: `${statement} 75 people answered.` })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('rowheader')).toHaveText(['Yes', 'Sometimes', 'No']);
  expect(await cells(page)).toEqual(['40 of 75 people 53%', '25 of 75 people 33%', '10 of 75 people 13%']);
  await expect(page.getByText('Numbers are rounded to the nearest 5.')).toBeVisible();
  await expect(page.getByText('Some numbers are hidden')).toHaveCount(0);
});

test('the bars are as long as the numbers, from the side where words begin, and only for the eyes', inEveryEngine, async ({ page, site }) => {
  const parts = async (): Promise<readonly (readonly [from: number, length: number])[]> => {
    const bars = page.locator('co-results svg');
    await expect(bars).toHaveCount(3);
    return bars.evaluateAll((all) =>
      all.map((bar) => {
        const [whole, part] = [...bar.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect()) as [DOMRect, DOMRect];
        const isFromTheRight = getComputedStyle(bar).direction === 'rtl';
        return [Math.round(isFromTheRight ? whole.right - part.right : part.left - whole.left), Math.round((100 * part.width) / whole.width)] as const;
      }),
    );
  };
  const expected = [
    [0, 53],
    [0, 33],
    [0, 13],
  ];
  await show(page, site, results(home));
  expect(await parts()).toEqual(expected);
  for (const bar of await page.locator('co-results svg').all()) await expect(bar).toHaveAttribute('aria-hidden', 'true');
  await show(page, site, `<div dir="rtl">${results(home)}</div>`);
  expect(await parts()).toEqual(expected);
});

test('says how many were asked, how people answered, and until when', async ({ page, site }) => {
  const facts = [
    row('Everyone', '75', 'answered'),
    row('Asked', '1,240', 'asked'),
    row('Hands', '25', 'hands'),
    row('Paper', '50', 'paper'),
    row('Closed', '30 November', 'closed'),
  ];
  await show(page, site, results(table([row('Yes', '45'), row('No', '30')], facts.join(''))));
  await expect(page.getByText('75 of the 1,240 people we asked answered.')).toBeVisible();
  await expect(page.getByRole('term')).toHaveText(['Put a hand up', 'Answered on paper', 'Last day to answer']);
  await expect(page.getByRole('definition')).toHaveText(['25 people', '50 people', '30 November']);
});

test('says what is hidden and why, and draws no length for it', async ({ page, site }) => {
  await show(page, site, results(hidden));
  await expect(page.getByRole('cell')).toHaveText([/40 of 75/, 'Hidden', 'Hidden']);
  await expect(page.getByText('Some numbers are hidden, so that nobody can find out who said what.')).toBeVisible();
  await expect(page.getByText('We hide numbers from 0 to 7.')).toBeVisible();
  await expect(page.locator('co-results rect')).toHaveCount(4);
});

test('easy words: the easy statement, whole sentences, and no parts of a hundred', async ({ page, site }) => {
  await show(page, site, results(hidden, 'words="easy"'));
  await expect(page.getByRole('heading', { name: 'I choose who helps me.' })).toBeVisible();
  expect(await cells(page)).toEqual(['40 of 75 people said this', 'We hide this number', 'We hide this number']);
});

test('says that few people answered, or that people can still answer, and shows no number', async ({ page, site }) => {
  const state = (name: string): string => `<table data-state="${name}"><caption>${name}</caption><tr><td>12</td></tr></table>`;
  await show(page, site, results(state('too-few') + state('open')));
  await expect(page.getByText('Fewer than 10 people answered.')).toBeVisible();
  await expect(page.getByText('People can still answer.')).toBeVisible();
  await expect(page.getByRole('cell')).toHaveCount(0);
});

const wrong: readonly (readonly [what: string, table: string, problem: string])[] = [
  ['a small number', table([row('Yes', '65'), row('No', '3')]), '"No": 3 is so small that it can say what one person answered.'],
  ['a number that is not rounded', table([row('Yes', '42'), row('No', '30')]), '"Yes": 42 is not rounded to the nearest 5.'],
  ['a word for a number', table([row('Yes', 'forty'), row('No', '30')]), '"Yes": "forty" is not a whole number.'],
  ['one hidden number', table([row('Yes', '40'), row('No', 'Hidden')]), '"No": is the only hidden number'],
  ['no row for everyone', table([row('Yes', '40'), row('No', '30')], ''), 'has no row for everyone who answered: <tr data-about="answered">'],
  ['no caption', home.replace(/<caption.*caption>/, ''), 'has no <caption>. Write the statement there.'],
  ['a number that was not hidden among fewer rules', table([row('Yes', '65'), row('No', '10')]), '"No": 10 is so small'],
];

for (const [what, content, problem] of wrong)
  test(`a table with ${what} stays as the page has it, and the console says why`, async ({ page, site, console }) => {
    await show(page, site, results(home + content, what.includes('rules') ? 'hidden-up-to="10"' : ''));
    await expect(page.getByText('You can read them here.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(2);
    await expect(page.locator('co-results svg')).toHaveCount(0);
    await expect.poll(() => console.join('\n')).toContain(problem);
  });

test('follows the page: another number, another table, none', async ({ page, site, console }) => {
  await show(page, site, results(home));
  await page
    .locator('co-results td')
    .first()
    .evaluate((cell) => (cell.textContent = '35'));
  await expect(page.getByRole('cell').first()).toHaveText('35 of 75 people 47%');
  await page.locator('co-results').evaluate((host) => host.append(host.querySelector('table')?.cloneNode(true) as Node));
  await expect(page.getByRole('table')).toHaveCount(2);
  await page.locator('co-results').evaluate((host) => host.replaceChildren());
  await expect(page.getByText('There are no answers here yet.')).toBeVisible();
  await expect.poll(() => console.join('\n')).toContain('<co-results> default slot: has no <table>.');
});

test('takes what publish() returns, and a date as the language writes it', async ({ page, site }) => {
  await show(page, site, results(''));
  await page.locator('co-results').evaluate((host, value) => Object.assign(host, { published: value }), published);
  await expect(page.getByRole('rowheader')).toHaveText(['Yes, always', 'Sometimes', 'No, never']);
  expect(await cells(page)).toEqual(['50 of 60 people 83%', 'Hidden', 'Hidden']);
  await expect(page.getByRole('definition')).toHaveText('30 November 2026');
});

test('loads a file of the site, instead of the table of the page', inEveryEngine, async ({ page, site }) => {
  site.pages.set('/home.json', JSON.stringify([published, { text: 'I know who is coming.', state: 'open' }]));
  await show(page, site, results(home, 'src="/home.json"'));
  await expect(page.getByRole('cell').first()).toHaveText('50 of 60 people 83%');
  await expect(page.getByRole('heading', { name: 'I know who is coming.' })).toBeVisible();
});

const files: readonly (readonly [what: string, content: string | undefined, problem: RegExp])[] = [
  ['nothing (404)', undefined, /home\.json answers with 404\./],
  ['a web page', '<!doctype html><title>Log in</title>', /answers with a web page, not with JSON/],
  ['what is not JSON', 'a,b,c', /home\.json is not JSON: /],
  ['2 MB', JSON.stringify({ ...published, text: 'x'.repeat(2_000_000) }), /has 2\d{6} bytes\. A file of results has 1000000 at most/],
  ['an empty list', '[]', /home\.json: is an empty list\./],
  [
    'small numbers',
    JSON.stringify([published, { ...published, cells: [50, 5, 5].map((count) => ({ isHidden: false, count, percent: 0 })) }]),
    /home\.json: \[1\]\."sometimes": 5 is so small/,
  ],
];

for (const [what, content, problem] of files)
  test(`a file with ${what}: the person stays calm, and the console says one precise sentence`, async ({ page, site, console }) => {
    if (content !== undefined) site.pages.set('/home.json', content);
    await show(page, site, results('', 'src="/home.json"'));
    await expect(page.getByRole('status')).toContainText('We cannot show the answers now.');
    const said = console.filter((message) => message.includes('<co-results>'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(problem);
  });

test('a file that does not come, or is of another site, leaves the table of the page', async ({ page, site, console }) => {
  await show(page, site, results(home, 'src="https://example.org/home.json"'));
  await expect(page.getByRole('cell').first()).toHaveText('40 of 75 people 53%');
  await expect.poll(() => console.join('\n')).toContain('https://example.org/home.json is of another site. Put it on your own.');
});

for (const words of ['standard', 'easy'])
  test(`on a telephone, no short answer is broken: ${words} words`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(page, site, results(home, `words="${words}"`));
    const lines = await page.getByRole('rowheader', { name: 'Sometimes' }).evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });

test('words of the page are words, never markup', async ({ page, site }) => {
  await show(page, site, results(home.replace('Sometimes', '&lt;img src=x onerror=alert(1)&gt;')));
  await expect(page.getByRole('rowheader').nth(1)).toHaveText('<img src=x onerror=alert(1)>');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of the page can be read', async ({ page, site }) => {
    await show(page, site, results(hidden));
    await expect(page.getByRole('table', { name: statement })).toBeVisible();
    await expect(page.getByRole('cell')).toHaveText(['40', 'Hidden', 'Hidden', '75']);
  });
});
