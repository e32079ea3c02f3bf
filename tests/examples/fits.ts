/**
 * An example checked by axe with nothing disabled, and against the sizes that WCAG 2.2 asks for.
 */
import { expect, type Page } from '@playwright/test';
import { axeOn } from '../axe';
import { misplaced } from './drawn';
import { expectNothingLeftInEnglish } from './languages';
import { easyModes, modes, readAs, type ReadingMode } from '../reading-modes';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark', 'more-contrast', 'calm'] as const;

/**
 * How the page is read in each theme: with both directions, axe checks each reading mode in some theme, and each theme in standard and in
 * easy words. The words do not affect the colours of a theme.
 */
const ways: Readonly<Record<'ltr' | 'rtl', readonly (ReadingMode | undefined)[]>> = {
  ltr: [undefined, easyModes[0], easyModes[2], easyModes[3]],
  rtl: [easyModes[4], easyModes[5], { lang: 'ar', reading: 'listen' }, easyModes[1]],
};

/**
 * How much of an example is tried: in every theme, direction, language and way of reading; in the two that differ most, which are light, left to right and in
 * standard words, and dark, right to left and in easy words; or in one of those.
 */
export type Reach = 'all' | 'two' | 'light' | 'dark';

const isReached = (reach: Reach, dir: 'ltr' | 'rtl', theme: (typeof themes)[number]): boolean =>
  reach === 'all' || (theme === (dir === 'ltr' ? 'light' : 'dark') && (reach === 'two' || reach === theme));

/** The pseudo-locale, whose words are longer than those of any language. */
const longest = modes.filter(({ lang }) => lang === 'en-XA');

/** What is wider than its place: the page, or something in an element. */
export const spillsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clipped = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1 &&
      getComputedStyle(element).display !== 'inline' &&
      !(element instanceof HTMLInputElement);
    const inside = [...document.querySelectorAll('main *')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*:not(svg, svg *, .unseen)') ?? [])]);
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    return [...wide, ...inside.filter(clipped).map((element) => element.outerHTML.slice(0, 120))];
  });

/** Whatever is pressed is at least 48 px high, apart from a word in a sentence (WCAG 2.5.8), and no words are under their least size. */
export async function expectLargeEnough(page: Page): Promise<void> {
  // What is closed has no size yet.
  const targets = page.locator('main').locator('.choice, button:not(form > button, .in-sentence), .control').filter({ visible: true });
  const low = await targets.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).map((each) => each.outerHTML.slice(0, 80)));
  expect(low).toEqual([]);
  const small = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.root') ?? [])]);
    return roots
      .flatMap((root) =>
        [...root.querySelectorAll('*:not(.shield *, svg, svg *, input:not(.control))')].map(
          (part) => [part, root.classList.contains('easy') ? 18.67 : 16] as const,
        ),
      )
      .filter(([part, least]) => parseFloat(getComputedStyle(part).fontSize) < least)
      .map(([part]) => part.outerHTML.slice(0, 80));
  });
  expect(small).toEqual([]);
}

/** So high that no element is below what is in view: one that is below follows a change of the page later than one that a person sees. */
const height = 30_000;

/** Sets what the page says of itself, and waits until it is drawn. */
const setPage = (page: Page, attributes: Readonly<Record<string, string>>): Promise<unknown> =>
  page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) document.documentElement.setAttribute(name, value);
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, attributes);

/** Axe finds nothing at 320 px in a theme and direction; says which, each time. */
export async function expectNothingForAxe(page: Page, reach: Reach, looked: (way: string) => void): Promise<void> {
  await page.setViewportSize({ width: 320, height });
  for (const dir of ['ltr', 'rtl'] as const) {
    if (reach === (dir === 'ltr' ? 'dark' : 'light')) continue;
    await setPage(page, { 'lang': 'en', dir, 'data-co-reading': '' });
    for (const [index, theme] of themes.entries()) {
      if (!isReached(reach, dir, theme)) continue;
      const way = ways[dir][index];
      if (way) await readAs(page, way, dir);
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      await setPage(page, { 'data-co-theme': theme });
      const { violations, passes } = await axeOn(page, tags);
      expect(
        violations.map(
          ({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(' ')}`).join(' ')}`,
        ),
        dir,
      ).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      looked(`${theme}, ${dir}`);
      expect(await spillsOf(page), `${theme}, ${dir}`).toEqual([]);
      expect(await misplaced(page), `${theme}, ${dir}`).toEqual([]);
    }
  }
}

/** Nothing is cut with large or spaced text, in any language, and in easy words. */
export async function expectNothingCut(page: Page, reach: Reach): Promise<void> {
  for (const [width, pageClass, ways] of [
    [320, 'text-spacing', []],
    [640, 'large-text', reach === 'all' ? modes : []],
    [320, '', reach === 'all' ? modes : longest],
  ] as const) {
    // Of the longest words there is most to cut.
    if (reach === 'light' && ways !== longest) continue;
    if (reach === 'dark' && pageClass === '') continue;
    await page.setViewportSize({ width, height });
    await setPage(page, { 'class': pageClass, 'lang': 'en', 'dir': 'ltr', 'data-co-reading': '', 'data-co-theme': 'light' });
    expect(await spillsOf(page), `${width} px ${pageClass}`).toEqual([]);
    for (const way of ways) {
      await readAs(page, way);
      expect(await spillsOf(page), `${width} px ${pageClass}, ${way.lang}, ${way.reading}`).toEqual([]);
      if (way.lang === 'en-XA') await expectNothingLeftInEnglish(page);
    }
  }
}
