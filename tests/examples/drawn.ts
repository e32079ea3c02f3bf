/** How the parts of an example are drawn: in the order in which they are read, in the direction of the page, still for people who ask for that, with borders in forced colours. */
import { expect, type Page } from '@playwright/test';

/** Parts that are drawn in front of the part before them, and tools that have another direction than the page around them. */
export const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('main *')) {
      const root = host.shadowRoot?.querySelector('.root');
      if (!root) continue;
      const isRtl = getComputedStyle(host).direction === 'rtl';
      if (!root.hasAttribute('dir') && !root.hasAttribute('lang') && (getComputedStyle(root).direction === 'rtl') !== isRtl)
        found.push(`${host.localName} has another direction`);
      for (const part of root.querySelectorAll('.choices > *, .actions > *, form > *, .field > *, .switches > *')) {
        const before = part.previousElementSibling;
        const boxes = [before, part].map((each) => (each?.matches('.unseen, .shield') ? undefined : each?.getBoundingClientRect()));
        const [first, second] = boxes;
        if (!first || !second || first.height * first.width * second.height * second.width === 0) continue;
        const isAbove = second.bottom <= first.top + 1;
        const isInRow = second.top < first.bottom - 1 && first.top < second.bottom - 1;
        const isInFront = isInRow && (isRtl ? second.left >= first.right - 1 : second.right <= first.left + 1);
        if (isAbove || isInFront) found.push(`${host.localName}: ${part.outerHTML.slice(0, 80)} is drawn in front of the part before it`);
      }
    }
    return found;
  });

/** Parts that move, though the person asks for less motion. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
    const lasts = (durations: string): boolean => durations.split(',').some((duration) => parseFloat(duration) > 0);
    return parts
      .filter((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(part);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((part) => part.outerHTML.slice(0, 80));
  });

/** Controls whose edge has the colour of the page in forced colours. */
const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.body.appendChild(document.createElement('i'));
    canvas.style.color = 'Canvas';
    const nothing = getComputedStyle(canvas).color;
    canvas.remove();
    return [...document.querySelectorAll('main *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.control, .choice, button:is(.main, .second)') ?? [])])
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(part);
        return borderTopColor === nothing || parseFloat(borderTopWidth) === 0 || borderTopStyle === 'none';
      })
      .map((part) => part.outerHTML.slice(0, 80));
  });

/** The order of what is drawn, and what a person asks of their device. */
export async function expectToBeDrawn(page: Page): Promise<void> {
  expect(await misplaced(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'active' });
  expect(await edgeless(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}
