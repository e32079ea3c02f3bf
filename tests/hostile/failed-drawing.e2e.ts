/** A drawing that throws, as a fault of ours or a broken browser makes it: the words of the page stay, the console says so, and the next change draws again. */
import { components } from '../all-examples';
import { speedFor } from '../pilots';
import { addPage } from '../site';
import { expect, test } from '../test';

test.beforeEach(({ site }) => void (site.policy = ''));

for (const component of components) {
  const tag = `co-${component}`;
  test(`${component}: words stay where drawing fails, and are drawn with the next change`, speedFor(component), async ({ page, site, console }) => {
    await page.goto(addPage(site, '/failed', `<${tag} name="drawn"></${tag}>`));
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.evaluate((name) => {
      // A browser that can make nothing but slots: what a tool is called inside has other names in each file.
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
      const make = Document.prototype.createElementNS;
      let isBroken = true;
      Document.prototype.createElementNS = function (this: Document, ...given: Parameters<typeof make>) {
        if (isBroken && given[1] !== 'slot') throw new Error('Broken on purpose.');
        return make.apply(this, given);
      } as typeof make;
      Object.assign(window, { repair: () => (isBroken = false) });
      const element = document.createElement(name);
      element.id = 'it';
      element.setAttribute('name', 'it');
      element.append('Words of the page.', Object.assign(document.createElement('b'), { slot: 'title', textContent: 'Title of the page.' }));
      document.querySelector('main')?.append(element);
    }, tag);
    await expect(page.getByText('Words of the page.')).toBeVisible();
    await expect(page.getByText('Title of the page.')).toBeVisible();
    expect(console.filter((line) => line.includes(`<${tag}> was not drawn:`))).not.toEqual([]);
    await page.evaluate(() => {
      (window as unknown as { repair: () => void }).repair();
      document.documentElement.lang = 'cy';
    });
    // With a change, it is as one that was never broken.
    await expect.poll(() => page.evaluate(() => document.querySelector('#it')?.shadowRoot?.querySelectorAll('[part~=root], [part~=tool]').length)).toBe(1);
    expect(console.filter((line) => line.startsWith('pageerror'))).toEqual([]);
  });
}
