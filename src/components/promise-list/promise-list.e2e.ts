import type { Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const promise = (state: string, said: string): string =>
  `<co-promise state="${state}"><span slot="said">${said}</span><p>This is the answer.</p><p slot="because">This is why.</p><span slot="by">Priya Shah, head of transport</span><span slot="date">2 November 2026</span></co-promise>`;
const three = [promise('will', 'The bell is too high.'), promise('cannot', 'The last bus leaves at six.'), promise('cannot', 'The room is cold.')].join('');
const show = (page: Page, site: Site, html: string): Promise<unknown> => page.goto(addPage(site, '/promises', html, ['/cdn/promise-list.js']));
const titles = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('heading', { level: 2 });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('buttons say how many there are, show only those in one state, and it is announced once', inEveryEngine, async ({ page, site }) => {
  await show(page, site, `<co-promise-list>${three}</co-promise-list>`);
  const buttons = page.getByRole('group', { name: 'Show' }).getByRole('button');
  await expect(buttons).toHaveText(['Everything: 3', 'We will do this: 1', 'We cannot do this: 2']);
  await expect(titles(page)).toHaveCount(3);
  const heard = page.evaluate(() => {
    const live = document.querySelector('co-promise-list')?.shadowRoot?.getElementById('live') as HTMLElement;
    const words: string[] = [];
    new MutationObserver(() => live.textContent && words.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
    return new Promise<string[]>((resolve) => setTimeout(() => resolve(words), 2000));
  });
  await press(page, 'We cannot do this: 2');
  await expect(titles(page)).toHaveCount(2);
  for (const said of ['The last bus leaves at six.', 'The room is cold.']) await expect(page.getByRole('heading', { name: `You said ${said}` })).toBeVisible();
  await expect(page.getByRole('button', { pressed: true })).toHaveText('We cannot do this: 2');
  await expect(page.getByRole('button', { pressed: true })).toBeFocused();
  expect(await heard).toEqual(['You see 2 answers.']);
  await press(page, 'Everything: 3');
  await expect(titles(page)).toHaveCount(3);
});

test('what the page adds or changes is counted', async ({ page, site }) => {
  await show(page, site, `<co-promise-list>${three}</co-promise-list>`);
  await page.getByRole('button', { name: 'Everything: 3' }).waitFor();
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('co-promise');
    first?.setAttribute('state', 'done');
    document.querySelector('co-promise-list')?.append(first?.cloneNode(true) as Node);
  });
  await expect(page.getByRole('group', { name: 'Show' }).getByRole('button')).toHaveText(['Everything: 4', 'We did this: 2', 'We cannot do this: 2']);
});

test('without a promise, the console says what to write', async ({ page, site, console }) => {
  await show(page, site, '<co-promise-list></co-promise-list>');
  await expect
    .poll(() => console.join('\n'))
    .toContain('<co-promise-list> default slot: is empty. Write a <co-promise> for each promise, or give a feed with src.');
});

test('a keyboard reaches the buttons, and no more', async ({ page, site }) => {
  await show(page, site, `<p><a href="#a">Before</a></p><co-promise-list>${three}</co-promise-list><p><a href="#b">After</a></p>`);
  await page.getByRole('link', { name: 'Before' }).focus();
  for (const name of ['Everything: 3', 'We will do this: 1', 'We cannot do this: 2']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every promise can be read', async ({ page, site }) => {
    await show(page, site, `<co-promise-list>${three}</co-promise-list>`);
    for (const words of ['The bell is too high.', 'The last bus leaves at six.', 'The room is cold.']) await expect(page.getByText(words)).toBeVisible();
  });
});
