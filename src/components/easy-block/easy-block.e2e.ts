import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const block = '<co-easy-block picture="home">You choose who comes to your home.</co-easy-block>';

test('is heard as its words alone', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/block', block));
  await expect(page.locator('co-easy-block svg')).toBeVisible();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - text: You choose who comes to your home.
  `);
});

for (const dir of ['ltr', 'rtl'] as const) {
  test(`the picture is before the words, ${dir}`, async ({ page, site }) => {
    await page.goto(addPage(site, '/block', `<div dir="${dir}">${block}</div>`));
    const [picture, words] = [await page.locator('co-easy-block .picture').boundingBox(), await page.locator('co-easy-block .words').boundingBox()];
    if (!picture || !words) throw new Error('The block is not shown.');
    expect(picture.width).toBeGreaterThan(80);
    if (dir === 'ltr') expect(picture.x + picture.width).toBeLessThan(words.x);
    else expect(words.x + words.width).toBeLessThan(picture.x);
  });
}

test('its words are never under 14 pt, 18.67 px, on a page with small type', async ({ page, site }) => {
  await page.goto(addPage(site, '/block', block));
  await page.evaluate(() => (document.body.style.fontSize = '12px'));
  expect(await page.locator('co-easy-block .words').evaluate((words) => parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThanOrEqual(18.67);
});

test('a picture of the page comes before the kit’s', async ({ page, site }) => {
  await page.goto(
    addPage(site, '/block', '<co-easy-block picture="home"><img slot="picture" src="/pictures/friend.svg" alt="">A friend can come.</co-easy-block>'),
  );
  await expect(page.locator('co-easy-block img')).toBeVisible();
  await expect(page.locator('co-easy-block svg')).toHaveCount(0);
});

test('no picture, no words and an unknown picture are told to the developer', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/block', '<co-easy-block>Words.</co-easy-block><co-easy-block picture="castle"></co-easy-block>'));
  await expect.poll(() => console.join('\n')).toContain('<co-easy-block> picture: "castle" is not a picture. Use one of: a-bit,');
  await expect.poll(() => console.join('\n')).toContain('<co-easy-block> picture: is missing.');
  await expect.poll(() => console.join('\n')).toContain('<co-easy-block> default slot: has no words.');
});
