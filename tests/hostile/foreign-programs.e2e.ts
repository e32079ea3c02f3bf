/**
 * Other programs change what a tool has drawn. Each example is on one page once undisturbed and once beside each program; then all of them change in the
 * same way. Every word is there once, as in the example that nobody touched. In `npm test` they are those that show most of some components: `pilots.ts`.
 */
import { components } from '../all-examples';
import { openedOf, speedFor } from '../pilots';
import { addPage, scriptsFor } from '../site';
import { expect, test } from '../test';
import { programs } from './programs';

declare global {
  interface Window {
    /** The words of a section, with those that its tools draw, one after another. */
    wordsOf: (section: Element) => string;
  }
}

/** What a person does, or the page: with every tool of the page at once. */
const changes: Readonly<Record<string, () => void>> = {
  'the language of the page is named': () => (document.documentElement.lang = 'en-GB'),
  'answers are chosen': () => {
    for (const { shadowRoot } of document.querySelectorAll('main *')) shadowRoot?.querySelector<HTMLElement>('[type=radio], [type=checkbox]')?.click();
  },
  'something is written': () => {
    for (const { shadowRoot } of document.querySelectorAll('main *'))
      for (const field of shadowRoot?.querySelectorAll<HTMLTextAreaElement>('textarea, input:not([type])') ?? []) {
        field.value = 'Some words.';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
  },
  'the last button is pressed': () => {
    for (const { localName, shadowRoot } of document.querySelectorAll('main *'))
      if (!/listen|bar/.test(localName)) [...(shadowRoot?.querySelectorAll<HTMLElement>('button[type=submit], button') ?? [])].at(-1)?.click();
  },
  'the first button is pressed': () => {
    for (const { localName, shadowRoot } of document.querySelectorAll('main *'))
      if (!/listen|bar/.test(localName)) shadowRoot?.querySelector<HTMLElement>('button')?.click();
  },
  'the page is in Welsh': () => (document.documentElement.lang = 'cy'),
  'easy words': () => document.documentElement.setAttribute('data-co-reading', 'easy no-pictures'),
  'in Arabic': () => (document.documentElement.lang = 'ar'),
  'in English again': () => (document.documentElement.lang = 'en'),
};

for (const component of components) {
  test(`${component}: every word is there once, whatever another program did to it`, speedFor(component), async ({ page, site, console }) => {
    test.setTimeout(180_000);
    const examples = openedOf(component);
    // Sending belongs to no test of words, and an address would take the person elsewhere.
    const sections = examples.flatMap(({ name, example: { html } }) =>
      [{ name: 'nobody' }, ...programs].map((program, index) => {
        const own = html.replace(/<form(?= |>)/g, '<form onsubmit="return false"').replace(/\b(id|for|href)="(#?[\w-]+)"/g, `$1="$2-${index}"`);
        return `<section data-example="${name.replaceAll('"', '')}" data-program="${program.name}">${own}</section>`;
      }),
    );
    site.policy = '';
    const content = sections.join('\n');
    await page.goto(addPage(site, '/foreign', content, [...scriptsFor(content), '/words.js']));
    await page.waitForFunction(
      (tags) => tags.every((tag) => !document.querySelector(tag) || customElements.get(tag)),
      components.map((each) => `co-${each}`),
    );
    await page.evaluate(() => {
      const collect = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
        const inner =
          node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : ((node as Element).shadowRoot ?? node).childNodes;
        return [...inner].map(collect).join('');
      };
      // Where one word ends and the next begins is another program's to say.
      window.wordsOf = (section) => collect(section).replace(/[»\s]+/g, '');
    });
    for (const { name, change } of programs) {
      // A function goes into the page as its source.
      const tools = `document.querySelectorAll('[data-program="${name}"] *')`;
      await page.evaluate(`for (const { shadowRoot } of ${tools}) if (shadowRoot) (${change.toString()})(shadowRoot);`);
    }

    /** The examples that show other words than the same one that nobody touched. */
    const differences = (): Promise<string[]> =>
      page.evaluate(() => {
        const expected = new Map<string | undefined, string>();
        return [...document.querySelectorAll<HTMLElement>('[data-example]')].flatMap((section) => {
          const { example, program } = section.dataset;
          const words = window.wordsOf(section);
          if (program === 'nobody') expected.set(example, words);
          return words === expected.get(example) ? [] : [`${example}, ${program}: "${words}" and not "${expected.get(example)}"`];
        });
      });
    for (const [name, act] of Object.entries(changes)) {
      await page.evaluate(act);
      await expect.poll(differences, { message: name, timeout: 20_000 }).toEqual([]);
    }
    expect(console.filter((line) => /^pageerror|not drawn/.test(line))).toEqual([]);
  });
}

test('what was said does not come back, if a program put in a copy meanwhile', async ({ page, site }) => {
  await page.goto(
    addPage(site, '/foreign', '<co-i-statement name="home">I choose who comes into my home.</co-i-statement>', ['/cdn/i-statement.js', '/words.js']),
  );
  await page.clock.install();
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await page.clock.runFor(400);
  const live = page.locator('#live');
  await expect(live).toHaveText(/\S/);
  await live.evaluate((region) => region.replaceWith(region.cloneNode(true)));
  await page.clock.runFor(4000);
  await expect(live).toHaveText('');
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  await expect(page.getByRole('button', { name: 'Atebwch' }).or(page.getByRole('button')).first()).toBeVisible();
  await page.clock.runFor(100);
  await expect(live).toHaveText('');
});
