/** Browsers inside apps leave parts out, or forbid them: what a person presses throws nothing, and leads somewhere. */
import { allExamples } from '../all-examples';
import { addPage } from '../site';
import { expect, test } from '../test';

const printing: Readonly<Record<string, () => void>> = {
  'no print()': () => Reflect.deleteProperty(window, 'print') && Object.assign(window, { print: undefined }),
  'a print() that throws': () =>
    Object.assign(window, {
      print: () => {
        throw new Error('Not here.');
      },
    }),
};

for (const [name, take] of Object.entries(printing)) {
  test(`${name}: every button that prints is left out, or does something else`, async ({ page, openExample, console }) => {
    test.slow();
    await page.addInitScript(take);
    const withPrint = allExamples.filter(({ component, isFull }) => isFull && /consent-form|i-statement|reading-bar/.test(component));
    for (const { component, name: example } of withPrint) {
      await openExample(component, example);
      for (const button of await page.getByRole('button', { name: /print/i }).all()) await button.click();
      expect(
        console.filter((line) => line.startsWith('pageerror')),
        `${component}: ${example}`,
      ).toEqual([]);
    }
  });
}

test('a link of an error summary whose address cannot be decoded is the page’s own, and throws nothing', async ({ page, site, console }) => {
  for (const hash of ['%', '%E0%A4%A', '100%', '%zz', '', '%00']) {
    const summary = `<form id="form"><co-error-summary><ul><li><a href="#${hash}">Put this right</a></li></ul></co-error-summary><co-text name="a" id="a">A</co-text></form>`;
    await page.goto(`${addPage(site, '/lone', summary)}?q=%&easy=%E0#%`);
    await page.getByRole('link', { name: 'Put this right' }).click();
    expect(
      console.filter((line) => line.startsWith('pageerror')),
      hash,
    ).toEqual([]);
  }
});
