/** An example with the Tab key alone: everything can be reached, in the order in which it is read; the focus is seen, is never caught, and changes nothing by itself. */
import { expect, type Page } from '@playwright/test';

/** What Tab must be able to reach and cannot. A group of radio buttons is reached as one. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select') ?? [])])
      .filter((part) => part.tabIndex < 0 && !part.closest('.shield') && part.checkVisibility() && !part.matches(':disabled'))
      .map((part) => part.outerHTML.slice(0, 80)),
  );

/** What is open, on or chosen. */
const states = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('[aria-expanded], [aria-checked], [aria-pressed], :checked') ?? [])].map(
        (part) => `${part.id} ${part.ariaExpanded} ${part.ariaChecked} ${part.ariaPressed} ${part.matches(':checked')}`,
      ),
    ),
  );

interface Stop {
  /** The place of the part among all parts, in the order in which they are read; -1 where the focus is in no part. */
  readonly place: number;
  readonly html: string;
  readonly isSeen: boolean;
  /** It has several places for the focus inside, which the page cannot see: the buttons of the browser's own player. */
  readonly hasMore: boolean;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const parts: Element[] = [];
    const collect = (element: Element): void => {
      parts.push(element);
      const inside =
        element instanceof HTMLSlotElement && element.assignedElements().length > 0 ? element.assignedElements() : (element.shadowRoot ?? element).children;
      for (const child of inside) collect(child);
    };
    collect(document.body);
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return { place: -1, html: '', isSeen: true, hasMore: false };
    const rings = [at, at.closest('.choice'), at.nextElementSibling, at.parentElement].filter((part) => part !== null);
    const isSeen = rings.some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const isOfPage = !(at.getRootNode() instanceof ShadowRoot);
    return { place: parts.indexOf(at), html: at.outerHTML.slice(0, 100), isSeen: isSeen || isOfPage, hasMore: at.matches('audio, video, iframe') };
  });

/** More stops than any example has. */
const most = 150;

export async function expectToWorkWithTab(page: Page): Promise<void> {
  expect(await unreachable(page)).toEqual([]);
  const before = await states(page);
  await page.evaluate(() => {
    // From the start of the page, wherever the example has left the focus.
    for (let at = document.activeElement; at instanceof HTMLElement; at = at.shadowRoot?.activeElement ?? null) if (!at.shadowRoot?.activeElement) at.blur();
    getSelection()?.collapse(document.body, 0);
  });
  let last: Stop | undefined;
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    // After the last part the focus leaves the page, or starts again.
    if (stop.place < 0 || (last && !last.hasMore && stop.place < last.place)) break;
    expect(last && !last.hasMore && stop.place === last.place ? stop.html : '', 'Tab does not leave this part.').toBe('');
    expect(stop.isSeen ? '' : stop.html, 'The focus is not seen here.').toBe('');
    last = stop;
  }
  expect(await states(page), 'The focus alone must change nothing.').toEqual(before);
}
