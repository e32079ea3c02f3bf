import type { Locator, Page } from '@playwright/test';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const standard = '<div slot="standard"><h2>Your rights</h2><p>You have the right to take part.</p></div>';
const easy = '<div slot="easy"><h2>Your rights, in easy words</h2><p>You can say what you want.</p></div>';
const region = (attributes = '', content = standard + easy): string => `<co-easy-read ${attributes}>${content}</co-easy-read>`;
const easyWords = (page: Page): Locator => page.getByText('You can say what you want.');
const usualWords = (page: Page): Locator => page.getByText('You have the right to take part.');

test('alone on a page, it has a switch of its own, and shows one version', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/region', region()));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - switch "Easy words"
    - heading "Your rights" [level=2]
    - paragraph: You have the right to take part.
  `);
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.getByRole('switch', { name: 'Easy words' })).toBeFocused();
  await expect(usualWords(page)).toBeHidden();
  await expect(easyWords(page)).toBeVisible();
  await expect(page.locator('[aria-live]').filter({ hasText: 'Easy words are on now.' })).toHaveCount(1);
});

test('a switch is for the whole page: several regions go together', async ({ page, site }) => {
  await page.goto(
    addPage(site, '/region', region() + region('', '<div slot="standard"><h2>Two</h2>Usual two.</div><div slot="easy"><h2>Two</h2>Easy two.</div>')),
  );
  await page.getByRole('switch').first().click();
  await expect(page.getByText('Easy two.')).toBeVisible();
  await expect(page.getByRole('switch').nth(1)).toBeChecked();
});

test('with a bar on the page it has no switch, whenever the bar comes or goes', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', `<co-reading-bar></co-reading-bar>${region()}`));
  await expect(page.locator('co-easy-read').getByRole('switch')).toHaveCount(0);
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(easyWords(page)).toBeVisible();
  await page.locator('co-reading-bar').evaluate((bar) => bar.remove());
  await expect(page.locator('co-easy-read').getByRole('switch', { name: 'Easy words' })).toBeChecked();
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('co-reading-bar')));
  await expect(page.locator('co-easy-read').getByRole('switch')).toHaveCount(0);
});

test.describe('the name “Easy Read”', () => {
  for (const [attributes, name] of [
    ['', 'Easy words'],
    ['checked-by="the Together Group"', 'Easy words'],
    ['checked-on="2026-05-03"', 'Easy words'],
    ['checked-by="the Together Group" checked-on="2999-01-01"', 'Easy words'],
    ['checked-by="the Together Group" checked-on="2026-02-31"', 'Easy words'],
    ['checked-by="the Together Group" checked-on="2026-05-03"', 'Easy Read'],
  ] as const) {
    test(`${attributes || 'nothing said'}: “${name}”`, async ({ page, site }) => {
      await page.goto(addPage(site, '/region', region(attributes)));
      await page.getByRole('switch', { name, exact: true }).click();
      await expect(page.getByText('Easy Read', { exact: true })).toHaveCount(name === 'Easy Read' ? 2 : 0);
    });
  }

  test('says who checked the words and when', async ({ page, site }) => {
    await page.goto(addPage(site, '/region', region('checked-by="the Together Group" checked-on="2026-05-03"')));
    await page.getByRole('switch').click();
    await expect(page.getByText('Checked by the Together Group, 3 May 2026.')).toBeVisible();
    await page.locator('co-easy-read').evaluate((host) => host.setAttribute('checked-by', '$& {date} Group'));
    await expect(page.getByText('Checked by $& {date} Group, 3 May 2026.')).toBeVisible();
  });
});

test('without easy words it says so, and offers a way to ask', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', region('request-href="mailto:together@example.org"', standard)));
  await expect(page.getByText('There are no easy words for this part yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask us for easy words' })).toHaveAttribute('href', 'mailto:together@example.org');
  await expect(page.getByRole('switch')).toHaveCount(0);
});

test('beside a bar, it says so only to a person who asked for easy words, who still has the usual ones', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', `<co-reading-bar></co-reading-bar>${region('', standard)}`));
  await expect(page.getByText('There are no easy words')).toHaveCount(0);
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.getByText('There are no easy words')).toBeVisible();
  await expect(usualWords(page)).toBeVisible();
});

test('easy words that come late are shown', async ({ page, site }) => {
  await page.goto(`${addPage(site, '/region', `${region('', standard)}<template>${easy}</template>`)}?easy=1`);
  await expect(usualWords(page)).toBeVisible();
  await page.locator('co-easy-read').evaluate((host) => host.append((document.querySelector('template') as HTMLTemplateElement).content));
  await expect(easyWords(page)).toBeVisible();
  await expect(usualWords(page)).toBeHidden();
});

test('a region that is fixed to easy words stays so, without a switch', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', region('data-co-reading="easy"') + region()));
  await expect(easyWords(page).first()).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(1);
});

test('keeps its switch where it is on the screen, to the pixel', inEveryEngine, async ({ page, site }) => {
  const much = '<p>Words for everybody.</p>'.repeat(20);
  const long =
    '<div slot="standard"><h2>Long</h2>' + '<p>Many words that are hard to read.</p>'.repeat(30) + '</div><div slot="easy"><h2>Long</h2><p>Few.</p></div>';
  await page.goto(addPage(site, '/region', much + region('', long) + much + region() + much + much));
  const last = page.getByRole('switch').nth(1);
  await last.scrollIntoViewIfNeeded();
  const before = await last.evaluate((element) => element.getBoundingClientRect().top);
  for (const state of [true, false]) {
    await last.press('Enter');
    await expect(last).toBeChecked({ checked: state });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await last.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, 0);
  }
});

test('prints the version that is shown, or both', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', region() + region('print="both"')));
  await page.emulateMedia({ media: 'print' });
  await expect(easyWords(page).nth(0)).toBeHidden();
  await expect(easyWords(page).nth(1)).toBeVisible();
  await expect(usualWords(page).nth(1)).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(0);
});

test('as frameworks set them, by properties: prints both; a bar without the switch for easy words leaves it to the part', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', region('hidden') + '<co-reading-bar hidden without="easy"></co-reading-bar>'));
  await page.waitForFunction(() => ['co-easy-read', 'co-reading-bar'].every((name) => customElements.get(name)));
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('co-easy-read');
    document.querySelectorAll('co-reading-bar').forEach((bar) => bar.remove());
    const later = Object.assign(document.createElement('co-easy-read'), { print: 'both' });
    later.append(...(first?.cloneNode(true).childNodes ?? []));
    document.querySelector('main')?.append(Object.assign(document.createElement('co-reading-bar'), { without: 'easy' }), later);
  });
  await expect(page.locator('co-easy-read').getByRole('switch')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(easyWords(page).last()).toBeVisible();
  await expect(usualWords(page).last()).toBeVisible();
});

test('an easy slot that an editor left empty takes no words away', async ({ page, site, console }) => {
  await page.goto(`${addPage(site, '/region', region('', `${standard}<div slot="easy"> </div>`))}?easy=1`);
  await expect(usualWords(page)).toBeVisible();
  await expect(page.getByText('There are no easy words for this part yet.')).toBeVisible();
  await expect.poll(() => console.join('\n')).toContain('<co-easy-read> slot easy: is empty.');
});

test('a bar without the switch for easy words, or in a shadow root of the page, counts for what it is', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', `<co-reading-bar without="easy"></co-reading-bar>${region()}<div id="header"></div>`));
  await expect(page.locator('co-easy-read').getByRole('switch')).toHaveCount(1);
  await page.locator('#header').evaluate((header) => header.attachShadow({ mode: 'open' }).append(document.createElement('co-reading-bar')));
  await expect(page.locator('co-easy-read').getByRole('switch')).toHaveCount(0);
});

test('print="both" on the bar prints both versions of each part', async ({ page, site }) => {
  await page.goto(addPage(site, '/region', `<co-reading-bar print="both"></co-reading-bar>${region()}`));
  await expect(page.getByRole('switch').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(easyWords(page)).toBeVisible();
  await expect(usualWords(page)).toBeVisible();
});

test('one that cannot be drawn does not keep the others from it', async ({ page, site }) => {
  const broken = region('id="broken" checked-by="us" checked-on="2026-05-03"');
  await page.goto(
    addPage(site, '/region', broken + region('', '<div slot="standard"><h2>Two</h2>Usual two.</div><div slot="easy"><h2>Two</h2>Easy two.</div>')),
  );
  await page.locator('#broken').evaluate((element) => {
    const failing = {
      get on(): string {
        if (document.documentElement.dataset['coReading'] === 'easy') throw new Error('No word.');
        return 'On';
      },
    };
    Object.assign(element, { messages: failing });
  });
  await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'easy'));
  await expect(page.getByText('Easy two.')).toBeVisible();
});

test('wrong markup is told to the developer, once, with the fix', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/region', `<co-easy-read checked-by="us" request-href="javascript:alert(1)"><p slot="easy">Easy.</p></co-easy-read>`));
  await expect(page.getByRole('switch')).toBeVisible();
  await page.getByRole('switch').click();
  await expect.poll(() => console.join()).toContain('request-href: is not a path');
  const told = console.filter((line) => line.includes('<co-easy-read>'));
  expect(told.map((line) => line.replace(/ JSHandle.*$/, ''))).toEqual([
    expect.stringContaining('slot standard: is empty. Write the words.'),
    expect.stringContaining('slot easy: has no heading.'),
    expect.stringContaining('checked-by and checked-on: go together.'),
    expect.stringContaining('request-href: is not a path, or an http:, https:, mailto: or tel: address.'),
  ]);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both versions are read, each under its heading', inEveryEngine, async ({ page, site }) => {
    await page.goto(addPage(site, '/region', `<link rel="stylesheet" href="/cdn/fouc.css">${region()}`));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Your rights', 'Your rights, in easy words']);
    await expect(usualWords(page)).toBeVisible();
    await expect(easyWords(page)).toBeVisible();
  });
});
