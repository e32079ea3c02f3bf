/**
 * Every example, looked at by two checkers that know nothing of axe: IBM's Equal Access engine, and html-validate for the HTML that is drawn. IBM's engine does not
 * read what comes through a slot, and says of some parts that they have no name, no items or too little contrast. Each of those is asked again: Playwright computes
 * names and items, and this file the contrast, from what is drawn. What both find is a fault.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { allExamples } from './all-examples';
import { speedFor } from './pilots';
import { expect, test } from './test';

interface Finding {
  readonly ruleId: string;
  /** How bad it is, and whether the engine is sure. */
  readonly value: readonly [level: string, result: string];
  readonly node: Element;
  readonly message: string;
}

declare global {
  interface Window {
    ace: { Checker: new () => { check(page: Document, policies: readonly string[]): Promise<{ readonly results: readonly Finding[] }> } };
  }
}

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** Rules that ask for a name. */
const ofNames = /^(?:label_content_exists|fieldset_legend_valid|fieldset_label_valid|input_label_exists)$/;

/** What the engine is sure of, and how much it was sure is right. The part is marked with the number of its finding. */
const checkWithEngine = (page: Page): Promise<{ readonly found: readonly { readonly rule: string; readonly message: string }[]; readonly passes: number }> =>
  page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    const sure = results.filter(({ value: [, result] }) => result === 'FAIL');
    for (const [index, { node }] of sure.entries()) {
      const part = (node as HTMLLabelElement).control ?? node;
      part.setAttribute('data-found', `${part.getAttribute('data-found') ?? ''} ${index} `);
    }
    return {
      found: sure.map(({ ruleId, message }) => ({ rule: ruleId, message })),
      passes: results.filter(({ value: [, result] }) => result === 'PASS').length,
    };
  });

/** The contrast of the words of a part with what is drawn behind them (WCAG 2.2, 1.4.3). */
const contrastOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((part) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('This browser has no canvas.');
    const pixel = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([red = 0, green = 0, blue = 0]: number[]): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // The words of a page are drawn in the slot that they are in, with the colours of what is around it.
    const slot = part.shadowRoot?.querySelector('slot:not([name])');
    let behind: Element | null = slot ?? part;
    const front = luminance(pixel(getComputedStyle(behind).color));
    while (behind && pixel(getComputedStyle(behind).backgroundColor)[3] !== 255)
      behind = behind.assignedSlot ?? behind.parentElement ?? (behind.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const back = behind ? luminance(pixel(getComputedStyle(behind).backgroundColor)) : 1;
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  });

/** The HTML of the page, and of what each element of the kit has drawn. */
const drawnHtml = (page: Page): Promise<readonly (readonly [what: string, html: string])[]> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('main, main *')].flatMap(({ localName, shadowRoot }) => (shadowRoot ? [[localName, shadowRoot] as const] : []));
    return [
      ['the page', document.querySelector('main')?.outerHTML ?? ''],
      ...roots.map(
        ([name, root]) =>
          [
            name,
            [...root.children]
              .filter(({ localName }) => localName !== 'style')
              .map(({ outerHTML }) => outerHTML)
              .join(''),
          ] as const,
      ),
    ];
  });

for (const { component, name } of allExamples)
  test(
    `${component}, ${name}: a second engine finds no fault, and its HTML is valid`,
    name === 'default' ? speedFor(component) : {},
    async ({ page, openExample }) => {
      await openExample(component, name);
      for (const [what, html] of await drawnHtml(page)) {
        const { results } = await validator.validateString(html);
        expect(
          results.flatMap(({ messages }) => messages.map(({ message, offset }) => `${message}: ${html.slice(Math.max(0, offset - 20), offset + 80)}`)),
          what,
        ).toEqual([]);
      }
      await page.evaluate(engine);
      const { found, passes } = await checkWithEngine(page);
      expect(passes).toBeGreaterThan(5);
      for (const [index, { rule, message }] of found.entries()) {
        const part = `[data-found~="${index}"]`;
        if (ofNames.test(rule)) await expect(page.locator(part), message).toHaveAccessibleName(/\S/);
        // The engine does not know that a label of the page can name an element of the kit, whose field has that name then.
        else if (rule === 'label_ref_valid') await expect(page.locator(`${part} :is(input, textarea)`).first(), message).toHaveAccessibleName(/\S/);
        else if (rule === 'text_contrast_sufficient') expect(await contrastOf(page, part), message).toBeGreaterThanOrEqual(4.5);
        else if (rule === 'aria_child_valid') expect(await page.locator(part).ariaSnapshot(), message).toContain('- listitem');
        else expect(`${rule}: ${message}`).toBe('');
      }
    },
  );
