import type { Page } from '@playwright/test';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const pair = '<p data-co-words="standard">The usual words.</p><p data-co-words="easy">Easy.</p><img data-co-picture src="/pictures/home.svg" alt="A house">';

test('three switches and Print, each with its words and its state', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>`));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "A page"
    - group "How you read this page":
      - switch "Easy words"
      - switch "Pictures" [checked]
      - switch "Listen"
      - button "Print"
  `);
});

test('easy words and pictures are apart, for plain HTML and for the tools', inEveryEngine, async ({ page, site }) => {
  const card = '<co-i-statement name="home">I choose who comes into my home.<span slot="easy">I choose who helps me.</span></co-i-statement>';
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>${pair}${card}`));
  const easy = page.getByRole('switch', { name: 'Easy words' });
  await expect(page.getByText('Easy.', { exact: true })).toBeHidden();
  await easy.click();
  await expect(easy).toBeChecked();
  await expect(easy).toBeFocused();
  await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
  await expect(page.getByText('The usual words.')).toBeHidden();
  await expect(page.getByRole('group', { name: 'I choose who helps me.' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'A house' })).toBeVisible();
  const drawing = page.locator('co-i-statement .choice svg').first();
  await expect(drawing).toBeVisible();
  await page.getByRole('switch', { name: 'Pictures' }).click();
  await expect(page.getByRole('img', { name: 'A house' })).toBeHidden();
  await expect(drawing).toBeHidden();
  await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
});

test('works with the keyboard, and says once what changed', inEveryEngine, async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar><co-reading-bar></co-reading-bar>${pair}`));
  await page.getByRole('switch', { name: 'Easy words' }).first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch', { name: 'Easy words' }).nth(1)).toBeChecked();
  await expect(page.locator('[aria-live]').filter({ hasText: /^Easy words are on now\.$/ })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-live]').filter({ hasText: /^Easy words are off now\.$/ })).toHaveCount(1);
});

test('tells the page what the person chose, and nothing when the page itself changes', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>`));
  await page.evaluate(() => {
    document.addEventListener('coReading', (event) => document.body.append(JSON.stringify((event as CustomEvent).detail)));
    document.documentElement.setAttribute('data-co-reading', 'listen');
  });
  await expect(page.getByRole('switch', { name: 'Listen' })).toBeChecked();
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.locator('body')).toContainText('{"easy":true,"pictures":true,"listen":true}');
  await expect(page.locator('body')).not.toContainText('"easy":false');
});

for (const [address, easy] of [
  ['?easy=1', true],
  ['#easy', true],
  ['?easy=0', false],
  ['', false],
] as const) {
  test(`the address ${address || 'without a word'} ${easy ? 'asks for' : 'does not ask for'} easy words`, async ({ page, site }) => {
    await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>${pair}`) + address);
    await expect(page.getByRole('switch', { name: 'Easy words' })).toBeChecked({ checked: easy });
    await expect(page.getByText('Easy.', { exact: true })).toBeVisible({ visible: easy });
  });
}

test('a link of the page to #easy turns easy words on', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar><a href="#easy">Easy words, please</a>${pair}`));
  await page.getByRole('link').click();
  await expect(page.getByRole('switch', { name: 'Easy words' })).toBeChecked();
});

const later =
  '<template id="later"><p data-co-words="standard">Late and usual.</p><p data-co-words="easy">Late and easy.</p><co-reading-bar id="late"></co-reading-bar></template>';

test('follows what comes later, and a part that is read in its own way', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar><section data-co-reading="no-easy">${pair}</section>${later}`));
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.getByText('The usual words.')).toBeVisible();
  await page.evaluate(() => document.body.append((document.getElementById('later') as HTMLTemplateElement).content));
  await expect(page.getByText('Late and easy.')).toBeVisible();
  await expect(page.getByText('Late and usual.')).toBeHidden();
  await expect(page.locator('#late').getByRole('switch', { name: 'Easy words' })).toBeChecked();
});

test.describe('remembering', () => {
  const keys = (page: Page): Promise<string[]> => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  for (const [attribute, place] of [
    ['visit', 'sessionStorage'],
    ['device', 'localStorage'],
  ] as const) {
    test(`for this ${attribute}: in ${place} alone, until the person forgets it`, async ({ page, site }) => {
      await page.goto(addPage(site, '/bar', `<co-reading-bar remember="${attribute}"></co-reading-bar>${pair}`));
      expect(await keys(page)).toEqual([]);
      await page.getByRole('switch', { name: 'Easy words' }).click();
      await page.reload();
      await expect(page.getByRole('switch', { name: 'Easy words' })).toBeChecked();
      expect(await page.evaluate((name) => Object.keys(window[name]), place)).toEqual(['co-reading']);
      expect(await keys(page)).toEqual(['co-reading']);
      await page.getByRole('button', { name: 'Forget my choice' }).click();
      await expect(page.getByRole('button', { name: 'Forget my choice' })).toHaveCount(0);
      await expect(page.getByRole('switch', { name: 'Easy words' })).toBeFocused();
      expect(await keys(page)).toEqual([]);
      await page.reload();
      await expect(page.getByRole('switch', { name: 'Easy words' })).not.toBeChecked();
    });
  }

  test('is off by default', async ({ page, site, context }) => {
    await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>`));
    await page.getByRole('switch', { name: 'Easy words' }).click();
    await expect(page.getByRole('switch', { name: 'Easy words' })).toBeChecked();
    expect(await keys(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('what the address asks for comes before what is remembered', async ({ page, site }) => {
    const address = addPage(site, '/bar', `<co-reading-bar remember="device"></co-reading-bar>`);
    await page.goto(address);
    await page.getByRole('switch', { name: 'Easy words' }).click();
    await page.getByRole('switch', { name: 'Pictures' }).click();
    await page.goto(`${address}?easy=0`);
    await expect(page.getByRole('switch', { name: 'Pictures' })).not.toBeChecked();
    await expect(page.getByRole('switch', { name: 'Easy words' })).not.toBeChecked();
  });

  test('where the browser blocks storage, everything works without it', async ({ page, site, console }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(addPage(site, '/bar', `<co-reading-bar remember="device"></co-reading-bar>${pair}`));
    await page.getByRole('switch', { name: 'Easy words' }).click();
    await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Forget my choice' })).toHaveCount(0);
    expect(console.filter((line) => line.includes('rror'))).toEqual([]);
  });
});

test('what the person chose comes before the link that brought them, even when the page is loaded again', async ({ page, site }) => {
  await page.goto(`${addPage(site, '/bar', `<co-reading-bar remember="visit"></co-reading-bar>${pair}`)}?a=1&easy=1#easy`);
  await page.evaluate(() => history.replaceState({ of: 'the page' }, ''));
  await page.getByRole('switch', { name: 'Easy words' }).click();
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?a=1');
  expect(await page.evaluate(() => history.state as unknown)).toEqual({ of: 'the page' });
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Easy words' })).not.toBeChecked();
});

test('a choice that cannot be turned back here is not recalled', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('co-reading', 'easy no-pictures listen evil'));
  await page.goto(addPage(site, '/bar', `<co-reading-bar remember="device" without="listen pictures"></co-reading-bar>${pair}`));
  await expect(page.getByRole('switch', { name: 'Easy words' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-co-reading', 'easy');
});

test('every bar knows that the choice is forgotten', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', '<co-reading-bar remember="device"></co-reading-bar>'.repeat(2)));
  await page.getByRole('switch', { name: 'Easy words' }).first().click();
  await expect(page.getByRole('button', { name: 'Forget my choice' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Forget my choice' }).first().click();
  await expect(page.getByRole('button', { name: 'Forget my choice' })).toHaveCount(0);
});

test('marks that would lose words are told to the developer', async ({ page, site, console }) => {
  await page.goto(
    addPage(site, '/bar', '<co-reading-bar></co-reading-bar><p data-co-words="standard">Call 999.</p><div><p data-co-words="simple">Words.</p></div>'),
  );
  await expect.poll(() => console.join('\n')).toContain('<p> data-co-words: has no easy words next to it');
  expect(console.join('\n')).toContain('<p> data-co-words: "simple" is not one of: standard, easy.');
});

test.describe('print', () => {
  test('prints what is shown, without the bar', async ({ page, site }) => {
    await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>${pair}`));
    await page.getByRole('switch', { name: 'Easy words' }).click();
    await page.evaluate(() => (window.print = () => document.body.append('printed')));
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('body')).toContainText('printed');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('switch')).toHaveCount(0);
    await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
    await expect(page.getByText('The usual words.')).toBeHidden();
  });

  test('says so where the browser refuses to print', async ({ page, site }) => {
    await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>${pair}`));
    await page.evaluate(() => {
      window.print = () => {
        throw new Error('Printing is not allowed here.');
      };
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('p:not(#live)', { hasText: 'You cannot print from here.' })).toBeVisible();
    await expect(page.locator('#live')).toContainText('Try another browser.');
  });

  test('print="both" prints both versions', async ({ page, site }) => {
    await page.goto(addPage(site, '/bar', `<co-reading-bar print="both"></co-reading-bar>${pair}`));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
    await expect(page.getByText('The usual words.')).toBeVisible();
  });
});

test('wrong attributes are told to the developer, with the fix', async ({ page, site, console }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar without="pictures sound" remember="forever" print="all"></co-reading-bar>`));
  await expect(page.getByRole('switch', { name: 'Pictures' })).toHaveCount(0);
  await expect.poll(() => console.join('\n')).toContain('without');
  const told = console.join('\n');
  expect(told).toContain('<co-reading-bar> without: "sound" is not one of: easy, pictures, listen, print.');
  expect(told).toContain('<co-reading-bar> remember: "forever" is not one of: device|visit');
  expect(told).toContain('<co-reading-bar> print: "all" is not one of: both');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both versions of plain HTML can be read', inEveryEngine, async ({ page, site }) => {
    const head = '<link rel="stylesheet" href="/cdn/fouc.css">';
    await page.goto(addPage(site, '/bar', `${head}<co-reading-bar></co-reading-bar>${pair}`));
    await expect(page.getByText('The usual words.')).toBeVisible();
    await expect(page.getByText('Easy.', { exact: true })).toBeVisible();
  });
});
