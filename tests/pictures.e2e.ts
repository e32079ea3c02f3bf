/** Pictures of every example, to look at: `test-results/pictures/`. */
import { allExamples } from './all-examples';
import { expect, test } from './test';

const looks = ['light', 'dark', 'forced-colours', 'narrow'] as const;

for (const { component, name } of allExamples) {
  for (const look of looks) {
    test(`${component}, ${name}: picture, ${look}`, async ({ page, openExample }) => {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced-colours' ? 'active' : 'none' });
      if (look === 'narrow') await page.setViewportSize({ width: 320, height: 640 });
      await openExample(component, name);
      const picture = await page.locator('main').screenshot({ path: `test-results/pictures/${component}/${name}, ${look}.png`, animations: 'disabled' });
      expect(picture.length).toBeGreaterThan(1000);
    });
  }
}
