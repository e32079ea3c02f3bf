/** What every control of the kit does in a form, as a native control does. Each control's own tests run it, in a real browser, through roles and names. */
import type { Locator, Page } from '@playwright/test';
import { actsAsNative } from './native-control';
import { addPage, type Site } from './site';
import { speedFor } from './pilots';
import { inEveryEngine } from './speeds';
import { expect, test } from './test';

export interface ControlContract {
  /** Tag of the element: `co-text`. */
  readonly tag: string;
  /** Attributes that it always has. */
  readonly attributes?: string;
  /** The content between the tags. */
  readonly content: string;
  /** The native control that takes the focus: that of the first choice, or the field. */
  readonly control: (page: Page) => Locator;
  /** Answers as a person does. */
  readonly answer: (page: Page) => Promise<void>;
  /** What the form sends under the name `it` after that. */
  readonly answered: readonly string[];
  /** What the form sends of a control that nobody touched. */
  readonly untouched: readonly string[];
  /** Attribute, and what the form sends with it. */
  readonly initial: readonly [attribute: string, sent: readonly string[]];
  /** What a page sets from script, and what the form sends then. */
  readonly programmatic: readonly [properties: Readonly<Record<string, unknown>>, sent: readonly string[]];
  /** What the person is told where an answer is required. */
  readonly required: string;
  /** What bears the name that a label of the page gives: the field, or the group. */
  readonly named: 'textbox' | 'group';
  /** Whether it has the attribute `error`, for what a server found. */
  readonly hasServerErrors: boolean;
}

/** What the first form, or the one with this id, would send under `it`. */
export const sent = (page: Page, id = 'form'): Promise<string[]> =>
  page.evaluate((form) => new FormData(document.getElementById(form) as HTMLFormElement).getAll('it') as string[], id);

/** What a control has as a native one has it. */
export type Host = HTMLInputElement & { setFocus: () => Promise<void>; formStateRestoreCallback: (kept: string, reason: string) => void };

/** The control in a page, as the tests of the contract use it. */
interface Use {
  readonly element: (page: Page) => Locator;
  readonly markup: (attributes?: string, inside?: string, id?: string) => string;
  /** The control in a form with a button. */
  readonly form: (attributes?: string, before?: string) => string;
  readonly open: (page: Page, site: Site, body: string) => Promise<void>;
}

export function useOf({ tag, attributes: always = '', content, control }: ControlContract): Use {
  const element = (page: Page): Locator => page.locator(tag).first();
  const markup = (attributes = '', inside = content, id = 'it'): string => `<${tag} id="${id}" name="${id}" ${always} ${attributes}>${inside}</${tag}>`;
  const form = (attributes = '', before = ''): string => `<form id="form" action="/done">${before}${markup(attributes)}<button>Send</button></form>`;
  const open = async (page: Page, site: Site, body: string): Promise<void> => {
    addPage(site, '/done', 'Done.');
    await page.goto(addPage(site, '/form', body));
    await control(page).first().waitFor({ state: 'attached' });
  };
  return { element, markup, form, open };
}

export function keepsTheContract(contract: ControlContract): void {
  const { control, answer, answered, untouched, initial, programmatic, required, hasServerErrors } = contract;
  const { element, markup, form, open } = useOf(contract);
  const submit = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();
  actsAsNative(contract);

  test.describe('as a control of a form', speedFor(contract.tag), () => {
    test('its value is in the form', inEveryEngine, async ({ page, site }) => {
      await open(page, site, form());
      expect(await sent(page)).toEqual(untouched);
      await answer(page);
      expect(await sent(page)).toEqual(answered);
      await submit(page);
      await page.waitForURL((address) => address.pathname === '/done' && String(address.searchParams.getAll('it')) === String(answered));
    });

    test(
      'required: the form stays, the words are next to the control, the focus goes there, and an answer removes them',
      inEveryEngine,
      async ({ page, site }) => {
        await open(page, site, form('required'));
        await submit(page);
        await expect(page.getByText(required)).toBeVisible();
        await expect(control(page)).toBeFocused();
        await expect(control(page)).toHaveAccessibleDescription(new RegExp(`Error: ${required}`));
        expect(new URL(page.url()).pathname).toBe('/form');
        await answer(page);
        await expect(page.getByText(required)).toHaveCount(0);
        await submit(page);
        await page.waitForURL('**/done**');
      },
    );

    test('a problem of the page keeps the form, in the page’s words, until it is taken back', async ({ page, site }) => {
      await open(page, site, form());
      await answer(page);
      await element(page).evaluate((host) => (host as Host).setCustomValidity('Ask Sam first.'));
      expect(await element(page).evaluate((host) => [host.matches(':invalid'), (host as Host).validationMessage])).toEqual([true, 'Ask Sam first.']);
      await submit(page);
      await expect(page.getByText('Ask Sam first.')).toBeVisible();
      await element(page).evaluate((host) => (host as Host).setCustomValidity(''));
      await expect(page.getByText('Ask Sam first.')).toHaveCount(0);
      await submit(page);
      await page.waitForURL('**/done**');
    });

    test('a problem that a server found is shown until the answer changes, and does not keep the form', async ({ page, site }) => {
      test.skip(!hasServerErrors, 'this control takes it by setCustomValidity() only');
      await open(page, site, form('error="Please look at this."'));
      await expect(control(page)).toHaveAccessibleDescription(/Please look at this\./);
      expect(await element(page).evaluate((host) => host.matches(':valid'))).toBe(true);
      await answer(page);
      await expect(page.getByText('Please look at this.')).toHaveCount(0);
    });

    test('a problem that a server finds after the answer is shown, too', async ({ page, site }) => {
      test.skip(!hasServerErrors, 'this control takes it by setCustomValidity() only');
      await open(page, site, form());
      await answer(page);
      await element(page).evaluate((host) => host.setAttribute('error', 'This is taken.'));
      await expect(page.getByText('This is taken.')).toBeVisible();
    });

    test('put into a form late, it is in that form and keeps it while it is wrong', async ({ page, site }) => {
      const [attribute, entries] = initial;
      await open(page, site, `<form id="form"></form>${markup(`${attribute} required`)}`);
      await page.evaluate(() => document.getElementById('form')?.append(document.getElementById('it') as Element));
      await expect.poll(() => sent(page)).toEqual(entries);
      await element(page).evaluate((host) => (host as Host).setCustomValidity('Ask Sam first.'));
      expect(await element(page).evaluate((host) => host.matches(':invalid'))).toBe(true);
    });

    test('Enter presses a button of the kit, and not while that is off; a page can stop it', async ({ page, site }) => {
      await open(page, site, `<form id="form" action="/done">${markup()}<co-button id="send" name="by" value="kit" disabled>Send</co-button></form>`);
      await control(page).press('Enter');
      await page.evaluate(() => {
        document.getElementById('send')?.removeAttribute('disabled');
        document.getElementById('form')?.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
      });
      await control(page).press('Enter');
      expect(new URL(page.url()).pathname).toBe('/form');
      await control(page).press('Enter');
      await page.waitForURL((address) => address.searchParams.get('by') === 'kit');
    });

    test('reset brings back what the markup says, and takes problems away', inEveryEngine, async ({ page, site }) => {
      const [attribute, entries] = initial;
      await open(page, site, form(attribute));
      expect(await sent(page)).toEqual(entries);
      await answer(page);
      expect(await sent(page)).not.toEqual(entries);
      await page.evaluate(() => (document.getElementById('form') as HTMLFormElement).reset());
      expect(await sent(page)).toEqual(entries);
      await open(page, site, form('required'));
      await submit(page);
      await page.evaluate(() => (document.getElementById('form') as HTMLFormElement).reset());
      await expect(page.getByText(required)).toHaveCount(0);
    });

    test('Back brings the answer back', inEveryEngine, async ({ page, site }) => {
      await open(page, site, form());
      await answer(page);
      await submit(page);
      await page.waitForURL('**/done**');
      await page.goBack();
      await control(page).waitFor({ state: 'attached' });
      await expect.poll(() => sent(page)).toEqual(answered);
    });

    test('disabled, it cannot be used and is not in the form; enabled later, it is', async ({ page, site }) => {
      const [attribute, entries] = initial;
      await open(page, site, form(`disabled required ${attribute}`));
      await expect(control(page)).toBeDisabled();
      expect(await sent(page)).toEqual([]);
      expect(await element(page).evaluate((host) => host.matches(':invalid'))).toBe(false);
      await element(page).evaluate((host) => host.removeAttribute('disabled'));
      await expect(control(page)).toBeEnabled();
      expect(await sent(page)).toEqual(entries);
    });

    test('a disabled fieldset disables it', async ({ page, site }) => {
      const [attribute, entries] = initial;
      await open(page, site, `<form id="form"><fieldset id="set" disabled>${markup(attribute)}</fieldset></form>`);
      await expect(control(page)).toBeDisabled();
      expect(await sent(page)).toEqual([]);
      await page.evaluate(() => ((document.getElementById('set') as HTMLFieldSetElement).disabled = false));
      await expect(control(page)).toBeEnabled();
      expect(await sent(page)).toEqual(entries);
    });

    test('Enter sends the form, by its first button, and not where that is disabled', inEveryEngine, async ({ page, site }) => {
      await open(page, site, `<form id="form" action="/done">${markup()}<button id="send" name="by" value="this" disabled>Send</button></form>`);
      await control(page).press('Enter');
      await page.evaluate(() => ((document.getElementById('send') as HTMLButtonElement).disabled = false));
      expect(new URL(page.url()).pathname).toBe('/form');
      await control(page).press('Enter');
      await page.waitForURL((address) => address.searchParams.get('by') === 'this');
    });

    test('a label of the page puts the focus on it', async ({ page, site }) => {
      await open(page, site, form('', '<label for="it">The label of the page</label>'));
      await page.getByText('The label of the page').first().click();
      await expect(control(page)).toBeFocused();
    });

    test('setFocus puts the focus on it', async ({ page, site }) => {
      await open(page, site, form());
      await element(page).evaluate((host) => (host as Host).setFocus());
      await expect(control(page)).toBeFocused();
    });

    test('a change from script is in the form, and fires no event; a person’s does', async ({ page, site }) => {
      const [properties, entries] = programmatic;
      await open(page, site, form());
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const type of ['coAnswer', 'input', 'change']) document.addEventListener(type, () => heard.push(type));
        Object.assign(window, { heard });
      });
      const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      await element(page).evaluate((host, given) => void Object.assign(host, given), properties);
      await expect.poll(() => sent(page)).toEqual(entries);
      expect(await heard()).toEqual([]);
      await answer(page);
      expect(await heard()).toContain('coAnswer');
    });

    test('attributes that come late count', async ({ page, site }) => {
      await open(page, site, form());
      await element(page).evaluate((host) => host.setAttribute('required', ''));
      await submit(page);
      await expect(page.getByText(required)).toBeVisible();
      await answer(page);
      await element(page).evaluate((host) => host.setAttribute('name', 'other'));
      expect(await page.evaluate(() => new FormData(document.getElementById('form') as HTMLFormElement).getAll('other'))).toEqual(answered);
      expect(await sent(page)).toEqual([]);
    });

    test('moved into another form, it belongs to that form and keeps its answer', async ({ page, site }) => {
      await open(page, site, `${form()}<form id="other"></form>`);
      await answer(page);
      await page.evaluate(() => document.getElementById('other')?.append(document.getElementById('it') as Element));
      expect(await sent(page)).toEqual([]);
      expect(await sent(page, 'other')).toEqual(answered);
    });

    test('removed and put back, it keeps its answer and works', async ({ page, site }) => {
      await open(page, site, form('required'));
      await answer(page);
      await page.evaluate(() => {
        const it = document.getElementById('it') as Element;
        const { parentElement } = it;
        it.remove();
        parentElement?.prepend(it);
      });
      expect(await sent(page)).toEqual(answered);
      await submit(page);
      await page.waitForURL('**/done**');
    });
  });
}
