/** Scripts that go to the next page without loading it: they rewrite `<html>` and replace the body. What a person chose stays. */
import type { Page } from '@playwright/test';
import { addPage } from '../site';
import { speedOf } from '../speeds';
import { expect, test } from '../test';

const pair = '<co-easy-read><div slot="standard"><h2>Usual</h2>Usual words.</div><div slot="easy"><h2>Easy</h2>Easy words here.</div></co-easy-read>';
const bar = '<co-reading-bar remember="visit"></co-reading-bar>';

/** How a router shows the next page, which has the same markup. Each runs in the page. */
const routers: Readonly<Record<string, () => void>> = {
  'takes all attributes of the root away, then swaps the body': () => {
    const root = document.documentElement;
    const body = document.body.cloneNode(true);
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    root.setAttribute('lang', 'en');
    document.body.replaceWith(body);
  },
  'swaps the body, then writes the attributes of the root': () => {
    const root = document.documentElement;
    document.body.replaceWith(document.body.cloneNode(true));
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    root.setAttribute('lang', 'en');
  },
  'rewrites each attribute, and the words of the body': () => {
    const root = document.documentElement;
    root.setAttribute('data-co-reading', '');
    document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
  },
  'leaves the body empty for a while': () => {
    const body = document.body.cloneNode(true);
    document.body.replaceWith(document.createElement('body'));
    for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
    requestAnimationFrame(() => document.body.replaceWith(body));
  },
};

const switchOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('switch', { name: 'Easy words' });

for (const [index, [name, go]] of Object.entries(routers).entries()) {
  test(`easy words stay with a router that ${name}`, speedOf(index), async ({ page, site }) => {
    site.policy = '';
    await page.goto(addPage(site, '/routed', bar + pair));
    await switchOf(page).click();
    await expect(page.getByText('Easy words here.')).toBeVisible();
    for (let times = 0; times < 2; times++) {
      await page.evaluate(go);
      await expect(page.getByText('Easy words here.')).toBeVisible();
      await expect(page.getByText('Usual words.')).not.toBeVisible();
      await expect(switchOf(page)).toBeChecked();
    }
    // What the person chooses next counts from then on.
    await switchOf(page).click();
    await expect(page.getByText('Usual words.')).toBeVisible();
    await page.evaluate(go);
    await expect(page.getByText('Usual words.')).toBeVisible();
    await expect(switchOf(page)).not.toBeChecked();
  });
}
