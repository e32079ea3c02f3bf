/** Scripts of the page that take our styles away, or a tool to another document and back: what is drawn keeps its look. */
import type { Page } from '@playwright/test';
import { allExamples, components } from '../all-examples';
import { speedFor } from '../pilots';
import { addPage } from '../site';
import { expect, test } from '../test';

/** The look of everything in the root of the first tool, wherever it is: what its own styles say, and nothing that depends on the page around it. */
const looks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [host] = [document, ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])].flatMap((each) => [
      ...each.querySelectorAll('[data-moved]'),
    ]);
    return [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].map((part) => {
      const { display, position, fontWeight, borderTopStyle, borderTopWidth, paddingTop, textTransform } = getComputedStyle(part);
      return [part.localName, display, position, fontWeight, borderTopStyle, borderTopWidth, paddingTop, textTransform].join(' ');
    });
  });

test.beforeEach(({ site }) => void (site.policy = ''));

for (const component of components) {
  const example = allExamples.find((each) => each.component === component);
  // What the page does not write is drawn by another element, and goes with it.
  const start = example?.example.html.search(new RegExp(`<co-${component}[\\s>]`)) ?? -1;
  if (!example || start < 0) continue;
  test(`${component}: keeps its look in another document, and back in its own`, speedFor(component), async ({ page, site, console }) => {
    const { html } = example.example;
    await page.goto(
      addPage(site, '/moved', `<co-place>${html.slice(start)}</co-place><iframe title="Other" width="520" height="900" srcdoc="<body></body>"></iframe>`),
    );
    await page.waitForFunction((name) => document.querySelector(`co-place > ${name}`)?.shadowRoot?.childElementCount, `co-${component}`);
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.readyState === 'complete');
    await page.evaluate(() => ((document.querySelector('co-place > *') as HTMLElement).dataset['moved'] = ''));
    const before = await looks(page);
    expect(before.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.querySelector('iframe')?.contentDocument?.body.append(document.querySelector('[data-moved]') as Node);
    });
    await expect.poll(() => looks(page)).toEqual(before);
    await page.evaluate(() => {
      const host = document.querySelector('iframe')?.contentDocument?.querySelector('[data-moved]');
      document.querySelector('co-place')?.append(host as Node);
    });
    await expect.poll(() => looks(page)).toEqual(before);
    expect(console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
  });
}

test('a switch of the page does its work after another script has set its own styles', async ({ page, site }) => {
  const part = '<co-easy-block picture="home">Words.</co-easy-block><img class="co-picture" alt="Ours" src="/none.svg">';
  await page.goto(addPage(site, '/sheets', `<co-reading-bar></co-reading-bar>${part}`));
  const pictures = page.getByRole('switch', { name: 'Pictures' });
  await pictures.waitFor();
  const shown = (): Promise<boolean | undefined> =>
    page.evaluate(() => document.querySelector('co-easy-block')?.shadowRoot?.querySelector('svg')?.checkVisibility());
  expect(await shown()).toBe(true);
  for (const isShown of [false, true, false]) {
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await pictures.press('Space');
    await expect.poll(shown).toBe(isShown);
  }
});
