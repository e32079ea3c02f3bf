/** Host pages whose words have effects that are inherited: in a tool every word stays as it is without them, in any example. */
import type { Page } from '@playwright/test';
import { allFacts } from '../../src/facts/all';
import { allExamples } from '../all-examples';
import { speedFor } from '../pilots';
import { expect, test } from '../test';

/** Effects that hide words or make them hard to read. */
const effects = `-webkit-text-fill-color: transparent; -webkit-text-stroke: 5px red; -webkit-text-security: disc; text-shadow: 0 0 9px red; text-indent: -9999px;
  text-transform: uppercase; text-emphasis: filled red; color: transparent; caret-color: transparent; cursor: none; line-height: 0; white-space: nowrap; word-break: break-all;
  hyphens: auto; text-align: justify; text-align-last: right; quotes: none; list-style: none; user-select: none; forced-color-adjust: none; fill: transparent; stroke: transparent;
  writing-mode: vertical-rl; font-size: 0; text-wrap: nowrap; tab-size: 99; paint-order: stroke; font-variant-caps: normal; text-orientation: upright; border-collapse: collapse`;

/** Inherited properties that are the page's look, or what a person set for reading: a tool takes them over. */
const kept =
  /^(font-|-webkit-font|-webkit-locale|letter-spacing|word-spacing|color-scheme|direction|visibility|pointer-events|text-size-adjust|-webkit-text-size|interactivity|view-)/;

/** What is inherited by the words of each tool, by property. */
const styles = (page: Page): Promise<Record<string, string>[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((host) => {
      const root = host.shadowRoot?.querySelector('[part~=root], [part~=tool]');
      if (!root) return [];
      const style = getComputedStyle(root);
      return [Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))];
    }),
  );

/** A word in a sentence of the page looks as the others do. */
const names = [...new Set(allExamples.map((each) => each.component))].filter((name) => !allFacts[name]?.isInSentence);

for (const component of names) {
  test(`shows the same words on a page with inherited effects: ${component}`, speedFor(component), async ({ page, openExample }) => {
    const [example] = allExamples.filter((each) => each.component === component);
    await openExample(component, example?.name ?? '');
    const inherited = await page.evaluate((css) => {
      const outer = document.body.appendChild(document.createElement('div'));
      const inner = outer.appendChild(document.createElement('div'));
      outer.style.cssText = css;
      const style = getComputedStyle(inner);
      const names = [...style].filter((name) => style.getPropertyValue(name) === getComputedStyle(outer).getPropertyValue(name));
      outer.remove();
      return names;
    }, effects);
    const before = await styles(page);
    // The parts of the page around the tools change their shape; sizes are compared in other suites.
    const sized = /size|width|height|inset|origin|margin|padding|top|bottom|left|right|perspective/;
    await page.evaluate((css) => {
      (document.querySelector('main') as HTMLElement).style.cssText = css;
    }, effects);
    const after = await styles(page);
    expect(before.length).toBeGreaterThan(0);
    const changed = after.flatMap((style, index) =>
      inherited.filter((name) => !kept.test(name) && !sized.test(name) && style[name] !== before[index]?.[name]).map((name) => `${name}: ${style[name]}`),
    );
    expect([...new Set(changed)]).toEqual([]);
  });
}
