/** A control of the kit beside a native one, in the same form and the same states: what a page, a framework or a label does with the one, it can do with the other. */
import { sample, string } from 'fast-check';
import type { Page } from '@playwright/test';
import { sent, useOf, type ControlContract, type Host } from './control-contract';
import { speedFor } from './pilots';
import { expect, test } from './test';

/** What the browser may bring back that this control never wrote. */
const foreign = [
  '',
  'null',
  '5',
  '"text"',
  '[]',
  '{}',
  '{"value":"gone"',
  '{"value":"gone","moreText":"","answeredBy":"nobody"}',
  '{"value":{},"moreText":[],"answeredBy":5}',
  '{"moreText":{"length":1}}',
  'gone',
  'gone\nweekday',
  '__proto__',
  'toString',
  '%',
  '<b>',
  '\u0000',
  '\ud800',
];

export function actsAsNative(contract: ControlContract): void {
  const { content, control, answer, answered, initial, required, named } = contract;
  const { element, markup, form, open } = useOf(contract);
  /** What a page reads of the control, and of a native one that is in the same state. */
  const states = (page: Page): Promise<object[]> =>
    page.evaluate(() =>
      ['it', 'native'].map((id) => {
        const host = document.getElementById(id) as Host;
        const flags: string[] = [];
        for (const flag in host.validity) if (host.validity[flag as keyof ValidityState]) flags.push(flag);
        let fired = 0;
        host.addEventListener('invalid', () => fired++, { once: true });
        return {
          flags,
          isChecked: host.checkValidity(),
          fired,
          willValidate: host.willValidate,
          hasWords: host.validationMessage !== '',
          form: host.form?.id,
          labels: [...(host.labels ?? [])].map(({ id }) => id),
          isInvalid: host.matches(':invalid'),
          isOff: host.matches(':disabled'),
          attributes: ['required', 'disabled'].map((name) => host.hasAttribute(name)),
        };
      }),
    );

  test.describe('as a native control', speedFor(contract.tag), () => {
    test('has the same members, with the same values, in every state', async ({ page, site }) => {
      const labels = '<label id="one" for="it">One</label><label id="two" for="native">Two</label>';
      await open(page, site, `<form id="form">${labels}${markup('required')}<input id="native" name="native" required></form>`);
      const both = (act: (host: Host) => void): Promise<void> =>
        page.evaluate(`for (const id of ['it', 'native']) (${act.toString()})(document.getElementById(id))`);
      const steps: Readonly<Record<string, () => Promise<void>>> = {
        'required and empty': () => Promise.resolve(),
        'required and empty, and wrong for the page': () => both((host) => host.setCustomValidity('Ask Sam first.')),
        'required and empty again': () => both((host) => host.setCustomValidity('')),
        'disabled': () => both((host) => (host.disabled = true)),
        'enabled by its attribute': () => both((host) => host.removeAttribute('disabled')),
        'not required': () => both((host) => (host.required = false)),
        'not required, and wrong for the page': () => both((host) => host.setCustomValidity('Ask Sam first.')),
        'required by its attribute': () => both((host) => host.setAttribute('required', '')),
        'answered': async () => {
          await answer(page);
          await page.evaluate(() => ((document.getElementById('native') as Host).value = 'Sam'));
        },
        'answered, and right for the page': () => both((host) => host.setCustomValidity('')),
      };
      for (const [name, step] of Object.entries(steps)) {
        await step();
        const [own, native] = (await states(page)) as [{ labels: string[] }, { labels: string[] }];
        expect({ ...own, labels: own.labels.length }, name).toEqual({ ...native, labels: native.labels.length });
      }
    });

    test('tells what the page says is wrong, as soon as it is there', async ({ page, site }) => {
      await open(page, site, '<form id="form"></form>' + markup());
      const told = await element(page).evaluate(async (first) => {
        const host = document.createElement(first.localName) as Host;
        host.append(...[...first.childNodes].map((node) => node.cloneNode(true)));
        host.setCustomValidity('Ask Sam first.');
        document.getElementById('form')?.append(host);
        await Promise.resolve();
        return [host.validationMessage, host.validity.customError, host.checkValidity()];
      });
      expect(told).toEqual(['Ask Sam first.', true, false]);
    });

    test('name, required and disabled are the same as property and as attribute', async ({ page, site }) => {
      await open(page, site, form());
      const seen = await element(page).evaluate((found) => {
        const host = found as Host;
        const both = (): unknown[] => [
          host.name,
          host.getAttribute('name'),
          host.required,
          host.hasAttribute('required'),
          host.disabled,
          host.hasAttribute('disabled'),
        ];
        Object.assign(host, { name: 'other', required: true, disabled: true });
        const set = both();
        host.setAttribute('name', 'third');
        host.removeAttribute('required');
        host.removeAttribute('disabled');
        return [set, both(), document.querySelector('[name=third]') === host];
      });
      expect(seen).toEqual([['other', 'other', true, true, true, true], ['third', 'third', false, false, false, false], true]);
    });

    test('checkValidity() only asks: nothing is shown, nothing is moved; reportValidity() shows and focuses', async ({ page, site }) => {
      await open(page, site, form('required'));
      const heard = await page.evaluate(() => {
        const host = document.getElementById('it') as Host;
        const events: boolean[] = [];
        host.addEventListener('invalid', ({ bubbles, cancelable }) => events.push(bubbles, cancelable));
        return [host.checkValidity(), ...events];
      });
      expect(heard).toEqual([false, false, true]);
      await expect(page.getByText(required)).toHaveCount(0);
      await expect(page.locator(':focus')).toHaveCount(0);
      expect(await element(page).evaluate((host) => (host as Host).reportValidity())).toBe(false);
      await expect(page.getByText(required)).toBeVisible();
      await expect(control(page)).toBeFocused();
      await answer(page);
      expect(await element(page).evaluate((host) => (host as Host).reportValidity())).toBe(true);
    });

    test('reportValidity() of its form shows it and puts the focus there; its own does behind another wrong control, too', async ({ page, site }) => {
      await open(page, site, form('required', '<input required id="before" aria-label="Before">'));
      await element(page).evaluate((host) => (host as Host).reportValidity());
      await expect(control(page)).toBeFocused();
      await page.evaluate(() => document.getElementById('before')?.remove());
      await page.reload();
      await control(page).waitFor();
      await page.evaluate(() => {
        document.getElementById('before')?.remove();
        (document.getElementById('form') as HTMLFormElement).reportValidity();
      });
      await expect(page.getByText(required)).toBeVisible();
      await expect(control(page)).toBeFocused();
    });

    test('focus() puts the focus on it', async ({ page, site }) => {
      await open(page, site, form());
      await element(page).evaluate((host) => (host as Host).focus());
      await expect(control(page)).toBeFocused();
    });

    for (const [where, around] of [
      ['before it', (inner: string) => `<label for="it">The label of the page</label>${inner}`],
      ['around it', (inner: string) => `<label>The label of the page ${inner}</label>`],
      ['around more than it', (inner: string) => `<label><span>The label of the page</span> <em>${inner}</em></label>`],
    ] as const) {
      test(`a label of the page ${where} names it, and puts the focus on it`, async ({ page, site }) => {
        await open(page, site, `<form id="form">${around(markup())}</form>`);
        const name = await page.getByRole(named, { name: 'The label of the page' }).evaluate((part) => part.getRootNode() instanceof ShadowRoot);
        expect(name).toBe(true);
        await page.locator('#form > label').click({ position: { x: 4, y: 4 } });
        await expect(control(page)).toBeFocused();
        await answer(page);
        expect(await sent(page)).toEqual(answered);
      });
    }

    test('what the browser brings back that it never wrote throws nothing and answers nothing', async ({ page, site, console }) => {
      await open(page, site, form(initial[0]));
      const strings = [...foreign, ...sample(string({ unit: 'binary', maxLength: 40 }), 60)];
      for (const kept of strings) {
        await element(page).evaluate((host, text) => (host as Host).formStateRestoreCallback(text, 'restore'), kept);
        const values = await sent(page);
        // Text is free; of choices, only one that is there can be chosen.
        if (named === 'group') expect(initial[1], kept).toEqual(expect.arrayContaining(values));
        else expect(values, kept).toHaveLength(1);
      }
      await answer(page);
      expect(await sent(page)).toEqual(expect.arrayContaining([...answered]));
      expect(console.filter((line) => /^(pageerror|error)/.test(line))).toEqual([]);
    });

    test('Enter presses the default button wherever that is: `formnovalidate`, `formaction`, name and value count', async ({ page, site }) => {
      await open(
        page,
        site,
        `<form id="form" action="/elsewhere">${markup('required')}</form><button form="form" name="by" value="this" formnovalidate formaction="/done">Save</button>`,
      );
      await control(page).press('Enter');
      await page.waitForURL((address) => address.pathname === '/done' && address.searchParams.get('by') === 'this');
    });

    test('Enter that ends a composition sends nothing, whichever events a browser fires', async ({ page, site }) => {
      await open(page, site, form());
      await control(page).evaluate((field) => {
        const shared = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
        Object.assign(window, { sent: 0 });
        document.addEventListener('submit', (event) => {
          event.preventDefault();
          Object.assign(window, { sent: 1 });
        });
        // Safari: the key comes after the end, as 229, and without `keypress`. Others: within the composition, some with `keypress`.
        field.dispatchEvent(new KeyboardEvent('keydown', { ...shared, keyCode: 229 }));
        field.dispatchEvent(new KeyboardEvent('keydown', { ...shared, isComposing: true }));
        field.dispatchEvent(new KeyboardEvent('keypress', { ...shared, isComposing: true }));
      });
      const isSent = (): Promise<number> =>
        page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve((window as unknown as { sent: number }).sent))));
      expect(await isSent()).toBe(0);
      await control(page).evaluate((field) =>
        field.dispatchEvent(new KeyboardEvent('keypress', { key: 'Enter', bubbles: true, composed: true, cancelable: true })),
      );
      await expect.poll(isSent).toBe(1);
    });

    test('Enter in a form without a button sends it, as native controls do, but not where there are two fields of one line', async ({ page, site }) => {
      const native = named === 'textbox' ? '' : '<input aria-label="Other">';
      await open(page, site, `<form id="form" action="/done">${markup()}${native}<input id="second" aria-label="Second"></form>`);
      await page.evaluate(() => {
        Object.assign(window, { sent: 0 });
        document.addEventListener('submit', (event) => {
          event.preventDefault();
          Object.assign(window, { sent: 1 });
        });
      });
      await control(page).press('Enter');
      // What Enter does comes after every listener: so does this.
      const count = (): Promise<number> =>
        page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve((window as unknown as { sent: number }).sent))));
      expect(await count()).toBe(0);
      await page.evaluate(() => document.getElementById('second')?.remove());
      await control(page).press('Enter');
      await expect.poll(count).toBe(1);
    });

    test('several of them in one form: all that are wrong are shown, and the first takes the focus', async ({ page, site }) => {
      await open(page, site, `<form id="form">${markup('required')}${markup('required', content, 'other')}<button>Send</button></form>`);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(page.getByText(required)).toHaveCount(2);
      await expect(control(page).first()).toBeFocused();
    });
  });
}
