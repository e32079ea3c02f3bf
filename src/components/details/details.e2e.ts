import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const details = '<co-details><span slot="summary">Who reads this?</span><p>Sam and Amina read it.</p></co-details>';

test('is a button that says what it opens, and a region that is not there while it is closed', async ({ page, site }) => {
  await page.goto(addPage(site, '/details', details));
  const button = page.getByRole('button', { name: 'Who reads this?', expanded: false });
  await expect(button).toBeVisible();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - button "Who reads this?"
  `);
  await button.press('Enter');
  await expect(page.getByRole('button', { expanded: true })).toBeFocused();
  await expect(page.getByText('Sam and Amina read it.')).toBeVisible();
  await page.getByRole('button').press('Space');
  await expect(page.getByText('Sam and Amina read it.')).not.toBeVisible();
});

test('tells the page when a person opens it, and not when the page does', async ({ page, site }) => {
  await page.goto(addPage(site, '/details', details));
  await page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('coToggle', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(window, { heard });
  });
  await page.locator('co-details').evaluate((host) => ((host as HTMLElement & { open: boolean }).open = true));
  await expect(page.getByRole('button', { expanded: true })).toBeVisible();
  await page.getByRole('button').click();
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([{ open: false }]);
});

test('the browser’s search in the page opens it', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/details', details));
  await page.getByRole('button', { name: 'Who reads this?' }).waitFor();
  expect(await page.locator('#region').evaluate((region) => region.getAttribute('hidden'))).toBe('until-found');
  // What the browser does when it finds words in there.
  await page.locator('#region').evaluate((region) => region.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await expect(page.getByText('Sam and Amina read it.')).toBeVisible();
});

test('all that is around what the search found opens, whatever hides it, and nothing closes', async ({ page, site }) => {
  const inner = '<co-details id="inner"><span slot="summary">Inner</span><div id="own" hidden="until-found"><p id="hit">Found here.</p></div></co-details>';
  const native = `<details id="native"><summary>Native</summary>${inner}</details>`;
  await page.goto(addPage(site, '/details', `<co-details id="outer"><span slot="summary">Outer</span>${native}</co-details>`));
  await page.getByRole('button', { name: 'Outer' }).waitFor();
  const fire = (): Promise<void> =>
    page.evaluate(() => {
      // The browser fires it at each of the elements around the words that wait to be found, the outermost first.
      const around: Element[] = [];
      const collect = (node: Node | null): void => {
        if (!node) return;
        if (node instanceof Element && node.getAttribute('hidden') === 'until-found') around.unshift(node);
        collect((node instanceof Element && node.assignedSlot) || (node instanceof ShadowRoot ? node.host : node.parentNode));
      };
      collect(document.querySelector('#hit'));
      for (const element of around) {
        element.dispatchEvent(new Event('beforematch', { bubbles: true }));
        element.removeAttribute('hidden');
      }
      (document.querySelector('#native') as HTMLDetailsElement).open = true;
    });
  await fire();
  await expect(page.getByText('Found here.')).toBeVisible();
  await page.evaluate(() => (document.querySelector('#own') as HTMLElement).setAttribute('hidden', 'until-found'));
  await fire();
  await expect(page.getByText('Found here.')).toBeVisible();
  await expect(page.locator('co-details').getByRole('button', { expanded: true })).toHaveCount(2);
});

test('printed, what is closed is on the paper', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/details', details));
  await page.getByRole('button', { name: 'Who reads this?' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Sam and Amina read it.')).toBeVisible();
});

test('nothing moves where a person asks for less motion, or in the calm theme', async ({ page, site }) => {
  const duration = (): Promise<string> => page.locator('#region').evaluate((region) => getComputedStyle(region).animationDuration);
  await page.goto(addPage(site, '/details', details.replace('<co-details', '<co-details open')));
  await page.getByText('Sam and Amina read it.').waitFor();
  expect(await duration()).toBe('0.15s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await duration()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate(() => document.documentElement.setAttribute('data-co-theme', 'calm'));
  await expect.poll(duration).toBe('0s');
});
