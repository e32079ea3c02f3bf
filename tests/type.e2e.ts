/** Type on a host page that sets its own: never justified, never hyphenated, and lines that can be read. */
import type { Page } from '@playwright/test';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

const words =
  'We would like to know how it is for you at home and in the day centre, and what would make it better for you and for the people around you. '.repeat(4);

/** The most characters in one line of an element of the page. */
const longestLine = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => {
    const text = element.firstChild as Text;
    const range = document.createRange();
    const lines = new Map<number, string>();
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? '') + text.data.charAt(at));
    }
    // The space at which a line breaks hangs behind it, unseen.
    return Math.max(...[...lines.values()].map((line) => line.trim().length));
  });

for (const size of ['16px', '19px', '24px']) {
  test(`a line has at most 70 characters, at ${size}`, inEachRun, async ({ page, site }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(
      addPage(
        site,
        '/type',
        `<co-panel><p slot="title">Title</p><p id="panel">${words}</p></co-panel><co-text name="n">Name<span slot="hint" id="hint">${words}</span></co-text>`,
      ),
    );
    await page.evaluate((given) => {
      document.body.style.fontSize = given;
      (document.querySelector('main') as HTMLElement).style.maxWidth = 'none';
    }, size);
    await page.locator('#panel').waitFor();
    for (const selector of ['#panel', '#hint']) {
      const longest = await longestLine(page, selector);
      expect(longest, selector).toBeLessThanOrEqual(70);
      expect(longest, selector).toBeGreaterThan(40);
    }
  });
}

test('a page that justifies, centres and hyphenates leaves the words of a tool alone', inEachRun, async ({ page, site }) => {
  await page.goto(addPage(site, '/type', `<co-notice id="it">${words}</co-notice><div dir="rtl"><co-notice id="other">${words}</co-notice></div>`));
  await page.locator('#other .notice').waitFor();
  for (const align of ['justify', 'center', 'start']) {
    await page.evaluate((given) => (document.body.style.cssText = `text-align: ${given}; hyphens: auto`), align);
    const styles = (id: string): Promise<string[]> =>
      page.locator(`#${id} .content`).evaluate((content) => [getComputedStyle(content).textAlign, getComputedStyle(content).hyphens]);
    expect(await styles('it'), align).toEqual(['left', 'manual']);
    expect(await styles('other'), align).toEqual(['right', 'manual']);
  }
});
