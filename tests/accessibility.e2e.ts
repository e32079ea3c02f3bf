/** Every example in its state, held against axe with nothing disabled, and against the sizes that WCAG 2.2 asks for. */
import AxeBuilder from '@axe-core/playwright';
import { allExamples } from './all-examples';
import { expect, test } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { component, name } of allExamples) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${component}, ${name}: axe finds nothing, ${colorScheme}`, async ({ page, openExample }) => {
      await page.emulateMedia({ colorScheme });
      await openExample(component, name);
      const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    });
  }

  test(`${component}, ${name}: nothing is cut or scrolls sideways at 320 px, with text at 200 % and spaced`, async ({ page, openExample }) => {
    for (const [width, pageClass] of [
      [320, ''],
      [640, 'large-text'],
      [320, 'text-spacing'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await openExample(component, name, { class: pageClass });
      const spills = await page.evaluate(() => {
        const clipped = (element: Element): boolean =>
          element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && getComputedStyle(element).display !== 'inline';
        const inside = [...document.querySelectorAll('main *')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*:not(svg, svg *, .unseen)') ?? [])]);
        const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
        return [...wide, ...inside.filter(clipped).map((element) => element.outerHTML.slice(0, 120))];
      });
      expect(spills, `${width} px ${pageClass}`).toEqual([]);
    }
  });

  test(`${component}, ${name}: whatever is pressed is at least 48 px high`, async ({ page, openExample }) => {
    await openExample(component, name);
    for (const target of await page.locator('main').locator('label:has(input), button:not(form > button), textarea').all()) {
      const box = await target.boundingBox();
      expect(box?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(48);
    }
  });
}
