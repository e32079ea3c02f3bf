import type { Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const said = 'The last bus leaves at six.';
const answer = 'We cannot run a later bus this year.';
const because = 'The money for evening buses ended in March.';
const content = `<span slot="said">${said}</span><p>${answer}</p><p slot="because">${because}</p><span slot="by">Priya Shah, head of transport</span><time slot="date" datetime="2026-11-02">2 November 2026</time>`;
const promise = (attributes = 'state="cannot"', more = ''): string => `<co-promise ${attributes}>${content}${more}</co-promise>`;
const show = (page: Page, site: Site, html: string): Promise<unknown> => page.goto(addPage(site, '/promise', html, ['/cdn/promise.js']));

test('its heading is what people said, and the state, the reason and who says it follow in words', inEveryEngine, async ({ page, site }) => {
  await show(page, site, promise());
  await expect(page.getByRole('heading', { name: `You said ${said}`, level: 2 })).toBeVisible();
  await expect(page.getByText('We cannot do this', { exact: true })).toBeVisible();
  await expect(page.getByText(answer)).toBeVisible();
  const terms = page.getByRole('term');
  await expect(terms).toHaveText(['Why', 'Who says this', 'When they said it']);
  await expect(page.getByText(because)).toBeVisible();
});

test('what is not written has no label', async ({ page, site }) => {
  await show(page, site, promise('state="done"').replace(because, ''));
  await expect(page.getByText('We did this', { exact: true })).toBeVisible();
  await expect(page.getByRole('term')).toHaveText(['Who says this', 'When they said it']);
});

test('shows easy words where there are some, and the other words where there are none', async ({ page, site }) => {
  await show(page, site, promise('state="cannot" words="easy"', '<p slot="easy">We do not have a later bus.</p>'));
  await expect(page.getByText('We do not have a later bus.')).toBeVisible();
  await expect(page.getByText(answer)).not.toBeVisible();
  await expect(page.getByText(because)).toBeVisible();
});

test('follows the page: another state, and words that come later', async ({ page, site }) => {
  await show(page, site, promise('state="will"'));
  await expect(page.getByText('We will do this', { exact: true })).toBeVisible();
  await page.locator('co-promise').evaluate((host) => {
    host.setAttribute('state', 'done');
    const list = Object.assign(document.createElement('ol'), { slot: 'history' });
    list.append(Object.assign(document.createElement('li'), { textContent: '3 March: We will do this.' }));
    host.append(list);
  });
  await expect(page.getByText('We did this', { exact: true })).toBeVisible();
  await expect(page.getByRole('term').last()).toHaveText('What we said before');
  await expect(page.getByRole('listitem')).toHaveText('3 March: We will do this.');
});

test('leads to the page that asks if this is what people meant, and never to a script', async ({ page, site }) => {
  await show(page, site, promise('state="cannot" answer-href="/answer"'));
  await expect(page.getByRole('link', { name: 'Is this what you meant? Tell us' })).toHaveAttribute('href', '/answer');
  await page.locator('co-promise').evaluate((host) => host.setAttribute('answer-href', 'javascript:alert(1)'));
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('the console names what is missing, and the fix', async ({ page, site, console }) => {
  await show(page, site, `<co-promise state="cannot"><span slot="said">${said}</span>No.</co-promise>`);
  await expect.poll(() => console.join('\n')).toContain('<co-promise> slot because: is empty. Write why you cannot do it.');
  await expect.poll(() => console.join('\n')).toContain('<co-promise> slot by: is empty. Write who says this: a name and a role.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what people said, and the answer, can be read', async ({ page, site }) => {
    await show(page, site, promise());
    for (const words of [said, answer, because]) await expect(page.getByText(words)).toBeVisible();
  });
});
