import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test('is decorative, or an image with words where it has a label', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/picture', '<co-picture name="home"></co-picture><co-picture name="meeting" label="A meeting"></co-picture>'));
  await expect(page.getByRole('img')).toHaveCount(1);
  await expect(page.getByRole('img', { name: 'A meeting' })).toBeVisible();
  expect((await page.locator('co-picture').first().boundingBox())?.width).toBe(104);
});

test('another name is another picture', async ({ page, site }) => {
  await page.goto(addPage(site, '/picture', '<co-picture name="home"></co-picture>'));
  const drawn = (): Promise<string> => page.locator('co-picture svg').evaluate(({ children }) => [...children].map((path) => path.getAttribute('d')).join());
  const home = await drawn();
  await page.locator('co-picture').evaluate((host) => host.setAttribute('name', 'idea'));
  await expect.poll(drawn).not.toBe(home);
});

test('a picture that does not exist is told to the developer, with those that do', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/picture', '<co-picture name="constructor"></co-picture>'));
  await expect.poll(() => console.join('\n')).toContain('error: <co-picture> name: "constructor" is not a picture. Use one of: ');
});

test('asks for nothing but its script', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(addPage(site, '/picture', '<co-picture name="home"></co-picture>'));
  await page.locator('co-picture svg').waitFor();
  expect(asked.filter((path) => /svg|png/.test(path))).toEqual([]);
});
