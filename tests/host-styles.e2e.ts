/**
 * Every example on pages with other people’s style sheets: what is drawn keeps its sizes, nothing is cut, words can be read, and what is hidden stays hidden. The
 * sheets are put into a page that is open, so it is opened once.
 */
import type { Page } from '@playwright/test';
import { allExamples } from './all-examples';
import { axeOn } from './axe';
import { expectLargeEnough, spillsOf } from './examples/fits';
import { hostStyles } from './host-styles';
import { speedFor } from './pilots';
import { readAs } from './reading-modes';
import { expect, test } from './test';

/** Makes a function that puts one sheet into the page, where a site's own are: before those that the kit adds. */
async function sheetsOf(page: Page): Promise<(css: string) => Promise<unknown>> {
  const others = await page.evaluateHandle(() => [...document.adoptedStyleSheets]);
  return (css) =>
    page.evaluate(
      ([text, kept]) => {
        const style = new CSSStyleSheet();
        style.replaceSync(text);
        document.adoptedStyleSheets = [style, ...kept];
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      [css, others] as const,
    );
}

/** Pictures and recordings of the page that are seen although the person leaves them out. */
const seenAnyway = (page: Page): Promise<string[]> =>
  page
    .locator('main')
    .locator('[slot^=picture], [slot=audio]')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 80)));

for (const { component, name } of allExamples) {
  const speed = name === 'default' ? speedFor(component) : {};
  test(
    `${component}, ${name}: other people’s style sheets cut nothing, shrink nothing and show nothing that is hidden`,
    speed,
    async ({ page, openExample }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 30_000 });
      await openExample(component, name);
      const putIn = await sheetsOf(page);
      // What was announced is gone after a while.
      await expect(page.locator('#live').filter({ hasText: /\S/ })).toHaveCount(0);
      const heard = await page.locator('main').ariaSnapshot();
      for (const [sheet, css] of Object.entries(hostStyles))
        await test.step(sheet, async () => {
          await putIn(css);
          expect(await page.locator('main').ariaSnapshot(), 'what is heard').toBe(heard);
          expect((await spillsOf(page)).filter((part) => part !== 'the page')).toEqual([]);
          await expectLargeEnough(page);
          const { violations } = await axeOn(page, ['wcag2aa', 'wcag22aa']);
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(' ')}`).join(' ')}`),
          ).toEqual([]);
        });
      await readAs(page, { lang: 'en', reading: 'easy no-pictures' });
      for (const [sheet, css] of Object.entries(hostStyles)) {
        await putIn(css);
        expect(await seenAnyway(page), `${sheet}, without pictures and listening`).toEqual([]);
      }
    },
  );
}
