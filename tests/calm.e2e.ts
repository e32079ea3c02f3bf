/** What no tool does by itself: it has no time limit, it moves nobody's focus when they choose, and it keeps answers when the language or the register changes. */
import type { Page } from '@playwright/test';
import { allFacts } from '../src/facts/all';
import { speedFor } from './pilots';
import { expect, test } from './test';

const tools = Object.keys(allFacts).filter((name) => allFacts[name]?.kind === 'tool');

/** What a person has written and chosen, in all fields of the page. */
const answersOn = (page: Page): Promise<(string | boolean)[]> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const fields = roots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('main input, main textarea, .root input, .root textarea')]);
    return fields.filter((field) => !field.closest('.shield')).map((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value));
  });

/** Writes into the first field and chooses the first choice, in a tool that has them. */
async function answer(page: Page): Promise<void> {
  const field = page.locator('main').getByRole('textbox').first();
  if ((await field.count()) > 0 && (await field.isEditable())) await field.fill('At week');
  const choice = page.locator('main').getByRole('radio').first();
  if ((await choice.count()) === 0 || (await choice.isDisabled())) return;
  await choice.focus();
  await choice.press('Space');
  await expect(choice, 'A choice must not move the focus.').toBeFocused();
}

/** Reads the page in another language or with other words, and waits until that is drawn. */
const setPage = (page: Page, attributes: Readonly<Record<string, string>>): Promise<unknown> =>
  page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) document.documentElement.setAttribute(name, value);
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, attributes);

for (const name of tools) {
  test(
    `co-${name} has no time limit, keeps answers in another language and in easy words, and marks English words`,
    speedFor(name),
    async ({ page, openExample }) => {
      await page.clock.install();
      await openExample(name, 'default');
      await answer(page);
      const [answers, shown] = [await answersOn(page), await page.locator('main').ariaSnapshot()];
      await page.clock.fastForward('01:00:00');
      expect(await answersOn(page)).toEqual(answers);
      expect(await page.locator('main').ariaSnapshot()).toBe(shown);
      for (const [lang, reading] of [
        ['cy', ''],
        ['cy', 'easy'],
        ['en', ''],
      ] as const) {
        await setPage(page, { lang, 'data-co-reading': reading });
        expect(await answersOn(page), `${lang} ${reading}`).toEqual(answers);
      }
      // There is no French, so the words of the kit stay English on a French page. A screen reader has to know.
      await setPage(page, { lang: 'fr' });
      const unmarked = await page.evaluate(() => {
        const words = document.querySelector('main')?.outerHTML ?? '';
        return (
          [...document.querySelectorAll('main *')]
            .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(':not(style)') ?? [])])
            .filter((part) => !part.closest('[lang]'))
            // Words of the page, which a tool can draw again, are in the language of the page.
            .filter((part) => [...part.childNodes].some((node) => node instanceof Text && !words.includes(node.data.trim())))
            .map((part) => part.outerHTML.slice(0, 100))
        );
      });
      expect(unmarked).toEqual([]);
    },
  );
}
