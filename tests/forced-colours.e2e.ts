/** In forced colours every state of a control is still told apart: pictures of the states are compared with each other, point by point. */
import type { Locator, Page } from '@playwright/test';
import { addPage } from './site';
import { speedOf } from './speeds';
import { expect, test } from './test';

/** How many points differ between two pictures of the same size; all, where the sizes differ. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!first || !second || first.data.length !== second.data.length) return Infinity;
      let points = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const steps = [0, 1, 2].map((part) => Math.abs((first.data[at + part] ?? 0) - (second.data[at + part] ?? 0)));
        if (Math.max(...steps) > 64) points++;
      }
      return points;
    },
    [one, other].map((picture) => picture.toString('base64')),
  );

interface States {
  readonly what: string;
  readonly html: string;
  /** What is looked at, in each of its states. */
  readonly part: (page: Page) => Locator;
  readonly states: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

const element = (page: Page): Locator => page.locator('#it');
const attribute =
  (name: string, value = '') =>
  (page: Page) =>
    element(page).evaluate((host, [key, given]) => host.setAttribute(key, given), [name, value] as const);
const choices = '<co-choice value="a">Morning</co-choice><co-choice value="b">Afternoon</co-choice>';
const nothing = (): Promise<void> => Promise.resolve();

const all: readonly States[] = [
  ...(['', 'several'] as const).map((several) => ({
    what: several ? 'a choice of several' : 'a choice of one',
    html: `<co-choices id="it" name="it" ${several}>When? ${choices}</co-choices>`,
    part: (page: Page) => page.getByRole('group'),
    states: {
      'plain': nothing,
      'chosen': attribute('value', 'a'),
      'focused': (page: Page) =>
        page
          .getByRole(several ? 'checkbox' : 'radio')
          .first()
          .focus(),
      'chosen and focused': async (page: Page) => {
        await attribute('value', 'a')(page);
        await page
          .getByRole(several ? 'checkbox' : 'radio')
          .first()
          .focus();
      },
      'disabled': attribute('disabled'),
      'chosen and disabled': async (page: Page) => {
        await attribute('value', 'a')(page);
        await attribute('disabled')(page);
      },
      'wrong': attribute('error', 'Choose.'),
    },
  })),
  {
    what: 'a text field',
    html: '<co-text id="it" name="it" value="Amina">Name</co-text>',
    part: (page) => page.locator('#it .field'),
    states: { plain: nothing, focused: (page) => page.getByRole('textbox').focus(), disabled: attribute('disabled'), wrong: attribute('error', 'Write.') },
  },
  ...(['main', 'second', 'quiet'] as const).map((look) => ({
    what: `a ${look} button`,
    html: `<co-button id="it" type="button" look="${look}">Send</co-button>`,
    part: element,
    states: { plain: nothing, focused: (page: Page) => page.getByRole('button').focus(), disabled: attribute('disabled') },
  })),
  {
    what: 'details',
    html: '<co-details id="it"><span slot="summary">Who?</span>Sam.</co-details>',
    part: (page) => page.locator('#it button'),
    states: { closed: nothing, open: attribute('open'), focused: (page) => page.getByRole('button').focus() },
  },
];

for (const [index, { what, html, part, states }] of all.entries()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${what}: every state is told apart in forced colours on ${colorScheme}`, colorScheme === 'light' ? speedOf(index, 2) : {}, async ({ page, site }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const pictures: [string, Buffer][] = [];
      let clip: { x: number; y: number; width: number; height: number } | undefined;
      for (const [state, enter] of Object.entries(states)) {
        await page.goto(addPage(site, '/states', `<div class="room">${html}</div>`));
        await part(page).waitFor();
        await enter(page);
        // The same place for all states: a ring or a line around it counts.
        const box = await part(page).boundingBox();
        clip ??= box ? { x: Math.max(0, box.x - 10), y: box.y - 10, width: box.width + 20, height: box.height + 20 } : undefined;
        pictures.push([state, await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })]);
      }
      const alike: string[] = [];
      for (const [index, [state, picture]] of pictures.entries()) {
        for (const [other, otherPicture] of pictures.slice(index + 1)) {
          const points = await difference(page, picture, otherPicture);
          // The outline of a letter; a ring, a mark or a greyed word is many times more.
          if (points < 60) alike.push(`${state} and ${other}: ${points} points`);
        }
      }
      expect(alike).toEqual([]);
    });
  }
}
