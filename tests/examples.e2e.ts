/**
 * Every example in its state: what a screen reader is told of it, its pictures, its sizes, and axe. One page for each, since opening it takes longer than most of
 * what is looked at. New baselines of the pictures: `npm run baselines`.
 */
import { existsSync, globSync } from 'node:fs';
import { sep } from 'node:path';
import { allExamples } from './all-examples';
import { expectToBeDrawn } from './examples/drawn';
import { expectLargeEnough, expectNothingCut, expectNothingForAxe, type Reach } from './examples/fits';
import { expectToBeHeard, rememberClickable } from './examples/heard';
import { expectToWorkWithTab } from './examples/keyboard';
import { expectToLookAsBefore, keepStill, madeBy, show, tolerance } from './examples/pictures';
import { speedFor } from './pilots';
import { inEachRun, isWholeRun } from './speeds';
import { expect, test } from './test';

/** How much of an example is tried: all that it can be in `npm run test:all`, and of the default of one component of each sort; in `npm test`, one look at most others. */
const reachOf = ({ component, name, isFull }: (typeof allExamples)[number], index: number): Reach => {
  if (isWholeRun || (name === 'default' && speedFor(component).tag)) return 'all';
  if (isFull) return 'two';
  return index % 2 === 0 ? 'light' : 'dark';
};

for (const [index, each] of allExamples.entries()) {
  const { component, name } = each;
  const title = `${component}, ${name}: is heard with names and once, looks as before, has nothing for axe at 320 px, is large enough, and is never cut`;
  test(title, inEachRun, async ({ page, browser, openExample }, testInfo) => {
    test.slow();
    const reach = reachOf(each, index);
    await rememberClickable(page);
    await keepStill(page);
    await openExample(component, name);
    await test.step('what is heard', () => expectToBeHeard(page));
    await test.step('drawn', () => expectToBeDrawn(page));
    await test.step('pictures', () => expectToLookAsBefore(page, each, browser, testInfo));
    await test.step('sizes', () => expectLargeEnough(page));
    await test.step('axe', () => expectNothingForAxe(page, reach, (description) => testInfo.annotations.push({ type: 'axe', description })));
    await test.step('large and spaced text, languages, easy words', () => expectNothingCut(page, reach));
    // Last, because it moves the focus.
    if (reach === 'all' || reach === 'two') await test.step('Tab key', () => expectToWorkWithTab(page));
  });
}

test('one word that changes trips the comparison', inEachRun, async ({ page, browser, openExample }) => {
  test.skip(!existsSync(`tests/baselines/${madeBy(browser)}`), 'Not compared: there are no baselines of this browser.');
  await openExample('notice', 'default');
  await show(page, 'light');
  await page.locator('co-notice').evaluate((notice) => (notice.textContent = notice.textContent.replace('stop', 'pause')));
  await expect(page.locator('main')).not.toHaveScreenshot([madeBy(browser), 'notice', 'default, light.png'], tolerance);
});

/** A folder of each browser that made some. */
for (const folder of globSync('tests/baselines/*'))
  test(`every example has its baselines in ${folder.split(sep).join('/')}, and every baseline is of an example`, inEachRun, () => {
    const needed = allExamples.flatMap(({ component, name, isFull }) => [
      `${component}/${name}, light.png`,
      ...(isFull ? [`${component}/${name}, forced-colours.png`] : []),
    ]);
    const made = globSync(`${folder}/*/*.png`).map((file) => file.split(sep).slice(-2).join('/'));
    expect(made.sort()).toEqual(needed.sort());
  });
