import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const item = (attributes: string, time: string, words: string, more = ''): string =>
  `<co-agenda-item ${attributes}><time slot="time">${time}</time> ${words}${more}</co-agenda-item>`;
const items = [
  item('kind="tell"', '10:00', 'Welcome', '<span slot="by">Sam Okoro, chair</span>'),
  item('kind="break"', '10:50', 'Tea'),
  item('kind="decide" late', '11:10', 'Which form', '<p slot="outcome">The form for direct payments.</p>'),
].join('');
const agenda = (attributes = '', content = items): string =>
  `<co-agenda ${attributes}><h2 slot="title">Anytown Together</h2><p slot="where">Anytown library, room 2</p>${content}</co-agenda>`;
const open = (page: Page, site: Site, html: string): Promise<unknown> => page.goto(addPage(site, '/agenda', html, ['/cdn/agenda.js']));
const addOutcome = (part: Element, words: string): void => part.append(Object.assign(document.createElement('p'), { slot: 'outcome', textContent: words }));
const adding = 'add-href="/add" add-until="2026-12-01T17:00"';

test('each part has a heading, and says in words what people do; a break is between them', inEveryEngine, async ({ page, site }) => {
  await open(page, site, agenda());
  await expect(page.getByRole('heading', { name: 'Anytown Together', level: 2 })).toBeVisible();
  for (const name of ['Welcome', 'Which form']) await expect(page.getByRole('heading', { name, level: 3, exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  for (const words of ['10:00', 'You hear about this', 'Brought by', 'Sam Okoro, chair', 'Tea', 'We decide this together', 'This came late.'])
    await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText('What became of this')).toHaveCount(1);
  await expect(page.getByText('The form for direct payments.')).toBeVisible();
});

test('until the moment that it says, anybody can add something; then the room decides', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T16:00Z'));
  await open(page, site, agenda(adding));
  await expect(page.getByText('You can add something until 1 December 2026, 17:00.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add something to the agenda' })).toHaveAttribute('href', '/add');
  await page.clock.setFixedTime(new Date('2026-12-01T17:01Z'));
  await page.reload();
  await expect(page.getByText('The time to add something has passed.')).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
});

test.describe('while a page is open', () => {
  const link = (page: Page): Locator => page.getByRole('link', { name: 'Add something to the agenda' });
  const passed = /^The time to add something has passed/;

  /** To a minute before, by more days than a browser can wait for at once. */
  const almost = async (page: Page): Promise<void> => {
    for (const hours of [480, 480, 52]) await page.clock.fastForward(hours * 60 * 60_000);
    await page.clock.fastForward('59:00');
  };

  test.beforeEach(async ({ page, site }) => {
    await page.clock.install({ time: new Date('2026-10-20T12:00Z') });
    await open(page, site, `<button>Before</button>${agenda(adding)}`);
    await expect(link(page)).toBeVisible();
  });

  test('the moment passes: the link goes, and it is announced', async ({ page }) => {
    await page.getByRole('button', { name: 'Before' }).focus();
    await page.locator('[aria-live]').evaluate((live) => {
      const hear = (): void => {
        if (live.textContent) document.documentElement.dataset.heard = live.textContent;
      };
      new MutationObserver(hear).observe(live, { childList: true });
    });
    await almost(page);
    await expect(link(page)).toBeVisible();
    await page.clock.runFor(60_500);
    await expect(link(page)).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-heard', passed);
    await expect(page.getByRole('button', { name: 'Before' })).toBeFocused();
  });

  test('a person who is at the link keeps their place, and hears why it went', async ({ page }) => {
    await link(page).focus();
    await almost(page);
    await page.clock.runFor(60_500);
    await expect(page.getByRole('group', { name: passed })).toBeFocused();
  });
});

test.describe('in another time zone', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('times are those of the place, which it names', async ({ page, site }) => {
    await page.clock.setFixedTime(new Date('2026-12-01T17:30Z'));
    await open(page, site, agenda(`${adding} date="2026-12-03" ends="12:00"`));
    const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
    test.skip(zone !== 'America/New_York', 'This engine stays in the time zone of the machine');
    await expect(page.getByText('All times are in United Kingdom Time.')).toBeVisible();
    await expect(page.getByText('The time to add something has passed.')).toBeVisible();
    await page.locator('co-agenda').evaluate((host) => host.setAttribute('time-zone', 'America/New_York'));
    await expect(page.getByText('You can add something until 1 December 2026, 17:00.')).toBeVisible();
    await expect(page.getByText('All times are in')).toHaveCount(0);
  });
});

test('once the meeting is over, nothing asks to add anything, or to put it into a calendar', async ({ page, site }) => {
  const attributes = `${adding} date="2026-12-03" ends="12:00"`;
  await page.clock.setFixedTime(new Date('2026-12-03T11:59Z'));
  await open(page, site, agenda(attributes));
  await expect(page.getByRole('button')).toHaveCount(1);
  await page.clock.setFixedTime(new Date('2026-12-03T12:00Z'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('The time to add something has passed.')).toHaveCount(0);
});

test('a late part is asked of the room, until it says what became of it', async ({ page, site }) => {
  await open(page, site, agenda('', item('late', '11:40', 'The new gate')));
  await expect(page.getByText('The people in the room decide if there is time for it.')).toBeVisible();
  await page.locator('co-agenda-item').evaluate(addOutcome, 'There was no time.');
  await expect(page.getByText('This came late.')).toBeVisible();
  await expect(page.getByText('The people in the room decide')).toHaveCount(0);
});

test('with nothing on it yet, it says so, until there is something', async ({ page, site }) => {
  await open(page, site, agenda(adding.replace('2026', '2099'), ''));
  await expect(page.getByText('There is nothing on the agenda yet.')).toBeVisible();
  await page.locator('co-agenda').evaluate((host) => {
    const part = document.createElement('co-agenda-item');
    part.append('Welcome');
    host.append(part);
  });
  await expect(page.getByText('There is nothing on the agenda yet.')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
});

test('the meeting goes into a calendar, by a file that is made on the device', inEveryEngine, async ({ page, site }) => {
  await open(page, site, agenda('date="2099-07-03" ends="12:00"'));
  const saved = page.waitForEvent('download');
  const button = page.getByRole('button', { name: 'Put this meeting in my calendar' });
  await button.focus();
  await page.keyboard.press('Enter');
  // What is announced is taken away again: a slow machine may write the file later.
  await expect(page.locator('[aria-live]')).toHaveText(/Look for “meeting”/);
  const download = await saved;
  expect(download.suggestedFilename()).toBe('meeting.ics');
  const file = readFileSync(await download.path(), 'utf8');
  for (const line of ['DTSTART:20990703T090000Z', 'DTEND:20990703T110000Z', 'SUMMARY:Anytown Together', 'LOCATION:Anytown library\\, room 2'])
    expect(file).toContain(`${line}\r\n`);
  await expect(button).toBeFocused();
  await expect(page.getByText('Look for “meeting” in your downloads.').first()).toBeVisible();
});

test('without a day, there is nothing to put into a calendar', async ({ page, site }) => {
  await open(page, site, agenda());
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('follows the page: an outcome that comes later, and easy words', async ({ page, site }) => {
  await open(page, site, agenda('', item('kind="talk"', '10:00', 'The bus home', '<span slot="easy">The bus is too early</span>')));
  await page.locator('co-agenda-item').evaluate(addOutcome, 'We ask the bus company.');
  await expect(page.getByText('What became of this')).toBeVisible();
  await page.locator('co-agenda').evaluate((host) => host.setAttribute('words', 'easy'));
  await expect(page.getByRole('heading', { name: 'The bus is too early' })).toBeVisible();
  await expect(page.getByText('What happened next')).toBeVisible();
});

test('the console names what is missing, and the fix', async ({ page, site, console }) => {
  await open(page, site, '<co-agenda add-href="/add" time-zone="Anytown"><co-agenda-item kind="tea">Tea</co-agenda-item></co-agenda>');
  for (const text of [
    '<co-agenda> slot title: is empty.',
    '<co-agenda> add-until: is missing.',
    '<co-agenda> time-zone: "Anytown" is not known.',
    '<co-agenda-item> kind: "tea" is not one of: tell, talk, decide, break.',
    '<co-agenda-item> slot time: has no time.',
  ])
    await expect.poll(() => console.join('\n')).toContain(text);
});

test('links, pictures and a video are below what a part is about, and not in its heading', async ({ page, site }) => {
  const more = '<div slot="more"><p><a href="/forms">Both forms</a></p><img alt="The gate" src="/pictures/home.svg"></div>';
  await open(page, site, agenda('', item('kind="talk"', '10:00', 'The new gate', more)));
  await expect(page.getByRole('heading', { name: 'The new gate', level: 3, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Both forms' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'The gate' })).toBeVisible();
});

test('what pages write into attributes and words of their own stays text', async ({ page, site }) => {
  const html = '<img src=x onerror=alert(1)>';
  await open(page, site, agenda(adding.replace('2026', '2099')));
  await page.locator('co-agenda').evaluate((host, words) => {
    Object.assign(host, { messages: { add: words, canAdd: `${words} {day}` } });
    for (const name of ['date', 'ends', 'time-zone', 'theme']) host.setAttribute(name, words);
    host.querySelector('co-agenda-item')?.setAttribute('kind', words);
  }, html);
  await expect(page.getByRole('link', { name: html })).toBeVisible();
  await expect(page.getByText(`${html} 1 December 2099`)).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('printed, the agenda is on the paper, with the address where people add something', async ({ page, site }) => {
  await open(page, site, agenda(`${adding.replace('2026', '2099')} date="2099-12-03"`));
  const address = page.getByText(`${site.url}/add`);
  await expect(page.getByRole('button')).toBeVisible();
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  await expect(page.getByRole('button')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Which form' })).toBeVisible();
});

test('a hundred parts follow what the agenda says: the level of their headings', async ({ page, site }) => {
  const many = Array.from({ length: 100 }, (_, index) => item('kind="talk"', `10:${String(index % 60).padStart(2, '0')}`, `Part ${index + 1}`)).join('');
  await open(page, site, agenda('', many));
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(100);
  await expect(page.getByText('We talk about this')).toHaveCount(100);
  await page.locator('co-agenda').evaluate((host) => host.setAttribute('heading-level', '4'));
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(100);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it can be read', async ({ page, site }) => {
    await open(page, site, agenda());
    for (const words of ['Anytown Together', 'Anytown library, room 2', '10:00', 'Welcome', 'Sam Okoro, chair', 'Tea', 'The form for direct payments.'])
      await expect(page.getByText(words).first()).toBeVisible();
  });
});
