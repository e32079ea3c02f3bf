/** A person who reads keeps their place, to the pixel, when words change. */
import type { Page } from '@playwright/test';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const sentence = 'The council would like to hear from people who draw on care and support about how it is for them. ';
/** A page with room to scroll: words in two versions above and below the things that a person looks at. */
const long = (bar: string): string => `${bar}
  <p data-co-words="standard">${sentence.repeat(20)}</p><p data-co-words="easy">Tell us.</p>
  ${'<p>Words for everybody.</p>'.repeat(40)}
  <h2 id="here">What we heard</h2>
  ${'<p>Words for everybody.</p>'.repeat(30)}
  <p data-co-words="standard">${sentence.repeat(20)}</p><p data-co-words="easy">We listen.</p>
  ${'<p>More words for everybody.</p>'.repeat(40)}`;
const topOf = (page: Page, selector: string): Promise<number> => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
/** Makes the bar stay on the screen. */
const stick = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.querySelectorAll<HTMLElement>('.stays').forEach((bar) => Object.assign(bar.style, { position: 'sticky', top: '0', background: 'white' })),
  );
const frames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

for (const [what, bar, selector, scrolled] of [
  ['a bar that stays on the screen keeps the block that is read', '<co-reading-bar class="stays"></co-reading-bar>', '#here', true],
  [
    'a bar in the page keeps its own place',
    `${'<p>Words for everybody.</p>'.repeat(30)}<p data-co-words="standard">${sentence.repeat(20)}</p><co-reading-bar></co-reading-bar>`,
    'co-reading-bar',
    false,
  ],
] as const) {
  test(`place, to the pixel: ${what}`, async ({ page, site }) => {
    await page.goto(addPage(site, '/bar', long(bar)));
    await stick(page);
    if (scrolled) await page.locator('#here').evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 300));
    else await page.locator('co-reading-bar').evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 200));
    const before = await topOf(page, selector);
    expect(before).toBeGreaterThan(100);
    for (const words of ['easy', 'standard']) {
      await page.getByRole('switch', { name: 'Easy words' }).press('Space');
      await frames(page);
      expect(await topOf(page, selector), words).toBeCloseTo(before, 0);
    }
  });
}

test('place, to the pixel: words that are away give their place to the others of the same part', async ({ page, site }) => {
  const bar = '<co-reading-bar class="stays"></co-reading-bar>';
  await page.goto(
    addPage(
      site,
      '/bar',
      long(bar).replace('id="here"', 'id="here" data-co-words="standard"').replace('</h2>', '</h2><h2 id="there" data-co-words="easy">What we hear</h2>'),
    ),
  );
  await stick(page);
  await page.locator('#here').evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 250));
  const before = await topOf(page, '#here');
  await page.getByRole('switch', { name: 'Easy words' }).press('Space');
  await frames(page);
  expect(await topOf(page, '#there')).toBeCloseTo(before, 0);
});

test('place, to the pixel: in a page that scrolls inside a part of it', inEveryEngine, async ({ page, site }) => {
  const words = `<p>Words for everybody.</p>`.repeat(30);
  await page.goto(
    addPage(
      site,
      '/bar',
      `<co-reading-bar></co-reading-bar><div id="part">${words}<p data-co-words="standard">${sentence.repeat(20)}</p><p data-co-words="easy">Tell us.</p>${words}<h2 id="here">Here</h2>${words}</div>`,
    ),
  );
  await page.locator('#part').evaluate((part) => Object.assign(part.style, { height: '500px', overflow: 'auto' }));
  await page.locator('#here').evaluate((heading) => (document.getElementById('part') as HTMLElement).scrollBy(0, heading.getBoundingClientRect().top - 400));
  const before = await topOf(page, '#here');
  await page.getByRole('switch', { name: 'Easy words' }).press('Space');
  await frames(page);
  // A part scrolls by whole pixels, and its words do not end on them.
  expect(Math.abs((await topOf(page, '#here')) - before)).toBeLessThan(1);
});
