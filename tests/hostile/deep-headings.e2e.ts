/** A page that already has headings five levels deep: HTML knows six, and a tool may not make a seventh, which no screen reader takes for a heading. */
import { examplesOf } from '../all-examples';
import { openedOf, speedFor } from '../pilots';
import { addPage } from '../site';
import { expect, test } from '../test';

for (const component of Object.keys(examplesOf))
  test(`makes no heading that HTML does not know: ${component}`, speedFor(component), async ({ page, site }) => {
    for (const { name, example } of openedOf(component)) {
      await page.goto(addPage(site, '/deep', `<h1>Council</h1><h5>The last level but one</h5>${example.html}<p id="end">End of the page</p>`));
      await page.waitForFunction(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.firstElementChild));
      const levels = await page.evaluate(() => {
        const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
        return roots.flatMap((root) => [...root.querySelectorAll('*')]).flatMap(({ localName }) => /^h\d/.exec(localName) ?? []);
      });
      expect(levels).toContain('h5');
      expect(
        levels.filter((level) => level > 'h6'),
        name,
      ).toEqual([]);
    }
  });
