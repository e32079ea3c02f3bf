/** The class of a component is the element itself: a member called as one of the element's own, such as `title` or `children`, would break it. */
import { components } from './all-examples';
import { speedFor } from './pilots';
import { addPage } from './site';
import { expect, test } from './test';

for (const name of components) {
  test(`${name}: no member takes the name of one that every element has, and nothing throws`, speedFor(name), async ({ page, site, console }) => {
    await page.goto(addPage(site, '/members', `<co-${name} id="it">Words.</co-${name}>`));
    await page.waitForFunction(() => document.getElementById('it')?.shadowRoot?.childElementCount);
    const taken = await page.evaluate(() => {
      const it = document.getElementById('it') as HTMLElement;
      const own = [it, Object.getPrototypeOf(it) as object].flatMap((level) => Object.getOwnPropertyNames(level));
      // `focus` does what it does for every element: it puts the focus there.
      return own.filter((member) => !['constructor', 'focus'].includes(member) && member in HTMLElement.prototype);
    });
    expect(taken).toEqual([]);
    expect(console.filter((message) => message.startsWith('pageerror'))).toEqual([]);
  });
}
