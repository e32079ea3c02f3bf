/** Host pages whose root has another font size: nothing that a person presses or reads gets too small, in any example. */
import type { Page } from '@playwright/test';
import { allFacts } from '../../src/facts/all';
import { allExamples } from '../all-examples';
import { openedOf, speedFor } from '../pilots';
import { expect, test } from '../test';

/** What is too small in the tools of the page: targets below 48 px, words below 16 px, easy words below 18.67 px. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const roots = [...document.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
    for (const root of roots) {
      const name = root.host.localName;
      for (const target of root.querySelectorAll('button, label.choice, textarea, input:not([type=radio], [type=checkbox])')) {
        const { height } = target.getBoundingClientRect();
        if (target.checkVisibility() && height > 2 && height < 47.9) found.add(`${name} ${target.localName}.${target.className}: ${height} px high`);
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !text.textContent?.trim() || !parent.checkVisibility() || parent.localName === 'style') continue;
        const least = parent.closest('.easy') ? 18.66 : 16;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (size < least) found.add(`${name} ${parent.localName}.${parent.className}: ${size} px`);
      }
    }
    return [...found];
  });

const roots = ['62.5%', '10px', '20px', '24px', '1px'];
/** A word in a sentence of the page is as large and as high as the others (WCAG 2.5.8, inline). */
const names = [...new Set(allExamples.map(({ component }) => component))].filter((name) => !allFacts[name]?.isInSentence);

for (const component of names) {
  test(`keeps targets and words large enough on any root font: ${component}`, speedFor(component), async ({ page, openExample }) => {
    for (const { name } of openedOf(component).slice(0, 6)) {
      await openExample(component, name);
      for (const size of roots) {
        await page.evaluate((given) => (document.documentElement.style.fontSize = given), size);
        expect(await tooSmall(page), `${name}, ${size}`).toEqual([]);
      }
    }
  });
}

test('grows with the text of a page that grows', async ({ page, openExample }) => {
  await openExample('i-statement', 'default');
  const height = (): Promise<number> =>
    page
      .locator('co-i-statement label.choice')
      .first()
      .evaluate((row) => row.getBoundingClientRect().height);
  const usual = await height();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await height()).toBeGreaterThan(usual * 1.8);
});
