/** Pages that put a list or a box of their own around the parts of a tool, as editors of websites do: the tool has the same parts. */
import type { Page } from '@playwright/test';
import { addPage, type Site } from '../site';
import { inEachRun } from '../speeds';
import { expect, test } from '../test';

const tools: Readonly<Record<string, { readonly attributes: string; readonly before?: string; readonly parts: readonly string[] }>> = {
  'agenda': {
    attributes: 'date="2099-12-03"',
    before: '<h2 slot="title">Together</h2>',
    parts: ['10:00', '10:30'].map((time) => `<co-agenda-item kind="talk"><time slot="time">${time}</time> At ${time}</co-agenda-item>`),
  },
  'ideas': {
    attributes: 'name="missing" report-href="/r" take-back-href="/t"',
    before: '<h2 slot="title">What is missing?</h2>',
    parts: ['bus', 'light'].map((id) => `<co-idea id="${id}" agreed="20">The ${id}</co-idea>`),
  },
  'i-statement-set': {
    attributes: 'name="home" layout="page"',
    parts: ['I choose.', 'I decide.'].map((words, index) => `<co-i-statement-item statement-id="s${index}">${words}</co-i-statement-item>`),
  },
  'promise-list': {
    attributes: 'no-filter',
    parts: ['will', 'done'].map((state) => `<co-promise state="${state}"><span slot="said">We ${state}</span>So it is.</co-promise>`),
  },
};

/** What is read, line by line, without the list of the page. */
async function read(page: Page, site: Site, name: string, content: string): Promise<string[]> {
  const { attributes, before = '' } = tools[name] ?? { attributes: '' };
  await page.goto(addPage(site, '/wrapped', `<co-${name} ${attributes}>${before}${content}</co-${name}>`));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main *')].every(({ localName, shadowRoot }) => !localName.startsWith('co-') || shadowRoot?.firstElementChild),
  );
  const snapshot = await page.locator('main').ariaSnapshot();
  return snapshot
    .split('\n')
    .map((line) => line.replace(/^[\s-]+/, ''))
    .filter((line) => !/^(list|listitem):?$/.test(line));
}

for (const [name, { parts }] of Object.entries(tools))
  test(`co-${name} has its parts in a list of the page, too`, async ({ page, site }) => {
    const direct = await read(page, site, name, parts.join(''));
    expect(direct.length).toBeGreaterThan(4);
    expect(await read(page, site, name, `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`)).toEqual(direct);
    expect(await read(page, site, name, `<div>${parts.join('')}</div>`)).toEqual(direct);
  });

test('a list with buttons has none while a box of the page is around its promises, and shows all of them', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/wrapped', `<co-promise-list><div>${tools['promise-list']?.parts.join('') ?? ''}</div></co-promise-list>`));
  await expect(page.getByRole('heading', { name: /We will/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /We done/ })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const [what, content] of [
  ['a permission', '<co-consent-item name="film">You can film me.</co-consent-item><div><co-consent-item name="keep">You can keep it.</co-consent-item></div>'],
  [
    'a joint controller',
    '<co-consent-item name="film">You can film me.</co-consent-item><p><co-consent-controller contact-email="a@b.example">A charity</co-consent-controller></p>',
  ],
] as const)
  test(`a consent form asks nothing while ${what} is in a box of the page, where nobody would see it`, async ({ page, site, console }) => {
    const attributes = 'organisation="Anytown" contact-email="a@b.example" privacy-href="/p" text-version="3" keep-until="2031-12-31"';
    await page.goto(addPage(site, '/wrapped', `<co-consent-form name="story" ${attributes}>${content}</co-consent-form>`));
    await expect.poll(() => console.join('\n')).toMatch(/<co-consent-form> co-consent-form > co-consent-\w+: is missing, or cannot be used as it is/);
    await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  });
