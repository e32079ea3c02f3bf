/** What a screen reader is told in an example: what can be checked without one. */
import { expect, type Page } from '@playwright/test';
import { unlinkedParts } from './linked';

/** Ids that an element refers to and its own root does not have. */
const lostReferences = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'].flatMap((attribute) =>
        [...root.querySelectorAll(`:not(output)[${attribute}]:not(:defined:is(co-listen, co-error-summary))`)].flatMap((element) =>
          (element.getAttribute(attribute) ?? '')
            .split(/\s+/)
            .filter((id) => !root.getElementById(id))
            .map((id) => `${element.localName} ${attribute}="${id}"`),
        ),
      ),
    );
  });

/** Parts of the kit that would be read out as something that they are not, or as nothing. */
const wrongParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const say = (part: Element, problem: string): number => found.push(`${localName}: <${part.localName} id="${part.id}"> ${problem}`);
      for (const part of shadowRoot.querySelectorAll('[role=status], [role=alert]')) say(part, 'has a role that is read out even when it is empty');
      for (const part of shadowRoot.querySelectorAll('fieldset[aria-describedby]')) say(part, 'is described, which nobody hears of a group');
      for (const part of shadowRoot.querySelectorAll('[aria-disabled]')) say(part, 'is called disabled, as well as what it says');
      for (const part of shadowRoot.querySelectorAll('input:not([type=radio], [type=checkbox]):required, textarea:required'))
        if (!part.hasAttribute('aria-invalid')) say(part, 'is read out as wrong before anybody has touched it');
      for (const part of shadowRoot.querySelectorAll('label > input + span')) if (part.role !== 'presentation') say(part, 'is read out twice in Firefox');
      // A title that takes the focus is a heading, or holds one of the page's own.
      for (const part of shadowRoot.querySelectorAll('.title[tabindex]'))
        if (!/^h[1-6]$/.test(part.localName) && !part.querySelector('slot')) say(part, 'takes the focus and is not a heading');
      for (const part of shadowRoot.querySelectorAll('[role=group][aria-label]'))
        if ([...part.querySelectorAll('button')].some(({ innerText }) => innerText.trim() === part.ariaLabel)) say(part, 'is called as its button is');
    }
    return found;
  });

/** Has each listener for clicks inside the kit remembered that is on something nobody can press: it would be called “clickable”. */
export async function rememberClickable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clickable: string[] = [];
    Object.assign(window, { clickable });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
      // Of the kit's own elements, only one is a button as a whole.
      const isPart = this instanceof Element && !this.matches('button, a, input, textarea, summary, label, form, co-button');
      if (type === 'click' && isPart) clickable.push(this.outerHTML.slice(0, 80));
      add.apply(this, [type, ...rest] as Parameters<typeof add>);
    };
  });
}

/** What can be pressed, filled in or jumped to, and groups, if they have no name. A closed `<details>` is a group with its summary on the same line. The whole tree of the page is asked for once: a question for each of its parts takes seconds. */
async function nameless(page: Page): Promise<string[]> {
  const tree = await page.locator('main').ariaSnapshot();
  return tree.split('\n').filter((line) => /^\s*- '?(?:link|button|radio|checkbox|switch|textbox|heading)\b(?! "[^"])|^\s*- group:?$/.test(line));
}

/** Everything has a name and a place, nothing is said twice, and what was said is not left behind. */
export async function expectToBeHeard(page: Page): Promise<void> {
  expect(await lostReferences(page)).toEqual([]);
  expect(await wrongParts(page)).toEqual([]);
  expect(await unlinkedParts(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { clickable: string[] }).clickable)).toEqual([]);
  expect(await nameless(page)).toEqual([]);
  await expect.poll(() => page.locator('#live').allTextContents(), { timeout: 15_000 }).toEqual(expect.not.arrayContaining([expect.stringMatching(/\S/)]));
}
