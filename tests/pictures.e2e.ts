/** Pictures of every example, to look at: `test-results/pictures/`. */
import { allExamples } from './all-examples';
import { expect, test } from './test';

const looks = ['light', 'dark', 'forced-colours', 'narrow'] as const;

for (const { component, name } of allExamples) {
  test(`${component}, ${name}: pictures`, async ({ page, openExample }) => {
    const taken: string[] = [];
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced-colours' ? 'active' : 'none' });
      await page.setViewportSize({ width: look === 'narrow' ? 320 : 520, height: 900 });
      await openExample(component, name);
      const picture = await page.locator('main').screenshot({ path: `test-results/pictures/${component}/${name}, ${look}.png`, animations: 'disabled' });
      taken.push(picture.toString('base64'));
    }
    expect(new Set(taken).size).toBe(looks.length);
  });
}
