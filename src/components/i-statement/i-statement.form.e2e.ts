import type { Page } from '@playwright/test';
import { card, element, formEntries, open, received, row, statement, thanks } from '../../../tests/card';
import { keepsTheContract } from '../../../tests/control-contract';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

keepsTheContract({
  tag: 'co-i-statement',
  content: statement,
  control: (page) => row(page, 'Yes, always'),
  answer: (page) => row(page, 'Yes, always').check(),
  answered: ['always'],
  untouched: [],
  initial: ['value="sometimes"', ['sometimes']],
  programmatic: [{ value: 'sometimes' }, ['sometimes']],
  required: 'Choose an answer, or skip this one.',
  named: 'group',
  hasServerErrors: false,
});

test.describe('in a form', () => {
  const form = (attributes = '', more = ''): string => `<form action="/done">${card(`name="home" ${attributes}`)}${more}<button>Send the form</button></form>`;
  const submitForm = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send the form' }).click();

  test('gives its entries, and has no button of its own', async ({ page, site }) => {
    await open(page, site, form('ask-who'));
    await expect(page.getByRole('button', { name: 'Send my answer' })).toHaveCount(0);
    expect(await formEntries(page)).toEqual({});
    await row(page, 'Sometimes').check();
    await row(page, 'Me, with help').check();
    await page.getByRole('textbox').fill('It depends.');
    expect(await formEntries(page)).toEqual({ 'home': 'sometimes', 'home-more': 'It depends.', 'home-who': 'me-with-help' });
  });

  test('required: the form stays, the card says what is missing and takes the focus, and no bubble is shown', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form('required'));
    // A bubble is what the browser does by default when it finds an invalid control.
    const bubble = element(page).evaluate(
      (card) => new Promise((resolve) => card.addEventListener('invalid', (event) => queueMicrotask(() => resolve(!event.defaultPrevented)), { once: true })),
    );
    await submitForm(page);
    expect(await bubble).toBe(false);
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    expect(page.url()).toContain('/card');
    await row(page, 'Sometimes').check();
    await submitForm(page);
    await page.waitForURL('**/done?home=sometimes');
  });

  test('two cards with a problem: only the first takes the focus', async ({ page, site }) => {
    await open(page, site, form('required', card('name="second" required')));
    await submitForm(page);
    await expect(row(page, 'Yes, always').first()).toBeFocused();
    await expect(page.getByText('Choose an answer, or skip this one.')).toHaveCount(2);
  });

  test('skipping satisfies a required card, and is sent as such', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form('required'));
    await page.getByRole('button', { name: 'Skip this one' }).click();
    await expect(page.getByText('You skipped this one.')).toBeFocused();
    await submitForm(page);
    await page.waitForURL('**/done?home=skipped');
  });

  test('reset brings back what the markup says', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form('value="never"'));
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('Words');
    await page.locator('form').evaluate((found: HTMLFormElement) => found.reset());
    await expect(row(page, 'No, never')).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('');
    expect(await formEntries(page)).toEqual({ home: 'never' });
  });

  test('Enter in a choice submits; Enter in the text makes a line', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form());
    await page.getByRole('textbox').fill('One');
    await page.getByRole('textbox').press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('One\n');
    await row(page, 'Sometimes').check();
    await row(page, 'Sometimes').press('Enter');
    await page.waitForURL('**/done?home=sometimes**');
  });

  test('a disabled fieldset disables it and takes its entries away', async ({ page, site }) => {
    await open(page, site, `<form><fieldset disabled>${card('name="home" value="always"')}</fieldset></form>`);
    await expect(row(page, 'Sometimes')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Skip this one' })).toBeDisabled();
    expect(await formEntries(page)).toEqual({});
    await page
      .locator('fieldset')
      .first()
      .evaluate((fieldset: HTMLFieldSetElement) => (fieldset.disabled = false));
    await expect(row(page, 'Sometimes')).toBeEnabled();
    expect(await formEntries(page)).toEqual({ home: 'always' });
  });

  test('`disabled` set from script takes the card out of its form, and back in', async ({ page, site }) => {
    await open(page, site, form('required value="always"'));
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).disabled = true));
    expect(await formEntries(page)).toEqual({});
    await element(page).evaluate((card) => ((card as HTMLCoIStatementElement).value = undefined));
    expect(await page.locator('form').evaluate((found: HTMLFormElement) => found.checkValidity())).toBe(true);
    await element(page).evaluate((card) => Object.assign(card, { disabled: false, value: 'never' }));
    expect(await formEntries(page)).toEqual({ home: 'never' });
  });

  test('nothing set from a framework breaks it', async ({ page, site, console }) => {
    await open(page, site, form('required'));
    await element(page).evaluate((card) => Object.assign(card, { moreText: undefined, moreLimit: undefined, choices: undefined, action: null }));
    await row(page, 'Sometimes').check();
    expect(await formEntries(page)).toEqual({ home: 'sometimes' });
    await expect(page.getByText('Up to 2,000 characters.')).toBeVisible();
    expect(console.filter((message) => /error/.test(message))).toEqual([]);
  });

  test('Back does not bring back what was skipped', async ({ page, site }) => {
    await open(page, site, form());
    await page.getByRole('textbox').fill('Private words');
    await page.getByRole('button', { name: 'Skip this one' }).click();
    await submitForm(page);
    await page.waitForURL('**/done**');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Skip this one' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

  test('Back brings a half-written answer back', inEveryEngine, async ({ page, site }) => {
    await open(page, site, form());
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('It depends.');
    await submitForm(page);
    await page.waitForURL('**/done**');
    await page.goBack();
    await expect(row(page, 'Sometimes')).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('It depends.');
  });

  test('moved into another form, it belongs to that form', async ({ page, site }) => {
    await open(page, site, `${form()}<form id="other"></form>`);
    await row(page, 'Sometimes').check();
    await page.evaluate(() => document.querySelector('#other')?.append(document.querySelector('co-i-statement') as Element));
    expect(await formEntries(page)).toEqual({});
    expect(await page.evaluate(() => new FormData(document.querySelector('#other') as HTMLFormElement).get('home'))).toBe('sometimes');
  });

  test('required from the first rendering on: a form that script sends at once stays', async ({ page, site }) => {
    const script = "document.querySelector('form').requestSubmit();";
    site.pages.set('/at-once.js', `await customElements.whenDefined('co-i-statement'); await Promise.resolve(); ${script}`);
    site.policy = '';
    const head = '<script type="module" src="/cdn/i-statement.js"></script><script type="module" src="/at-once.js"></script>';
    site.pages.set('/at-once', `<!doctype html><html lang="en"><title>At once</title>${form('required')}${head}</html>`);
    await page.goto(`${site.url}/at-once`);
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    expect(page.url()).toContain('/at-once');
  });

  test('`formnovalidate` sends it as it is', async ({ page, site }) => {
    await open(page, site, form('required', '<button formnovalidate>Save for later</button>'));
    await page.getByRole('textbox').fill('Half');
    await page.getByRole('button', { name: 'Save for later' }).click();
    await page.waitForURL('**/done?home-more=Half');
  });

  test('the page hears its entries in `formdata`, and can add its own', async ({ page, site }) => {
    await open(page, site, form());
    await page
      .locator('form')
      .evaluate((found) =>
        found.addEventListener('formdata', (event) => (event as FormDataEvent).formData.set('heard', [...(event as FormDataEvent).formData.keys()].join(' '))),
      );
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('Yes.');
    await submitForm(page);
    await page.waitForURL('**/done?home=sometimes&home-more=Yes.&heard=home+home-more');
  });

  test('several tools in one form: each has its entries, problems come in their order, and reset clears them all', async ({ page, site }) => {
    const tools = `<co-text name="first-name" required>Your first name</co-text>${card('name="home" required')}
      <co-choices name="help" required>Do you want help?<co-choice value="yes">Yes</co-choice><co-choice value="no">No</co-choice></co-choices>`;
    await page.goto(addPage(site, '/several', `<form action="/done">${tools}<button>Send the form</button></form>`));
    addPage(site, '/done', 'Done.');
    const name = page.getByRole('textbox', { name: 'Your first name' });
    await expect(name).toBeVisible();
    await submitForm(page);
    await expect(name).toBeFocused();
    await name.fill('Sam');
    await submitForm(page);
    await expect(row(page, 'Yes, always')).toBeFocused();
    await row(page, 'Sometimes').check();
    await submitForm(page);
    await expect(row(page, 'Yes')).toBeFocused();
    await row(page, 'No').check();
    expect(await formEntries(page)).toEqual({ 'first-name': 'Sam', 'home': 'sometimes', 'help': 'no' });
    await page.locator('form').evaluate((found: HTMLFormElement) => found.reset());
    expect(await formEntries(page)).toEqual({ 'first-name': '' });
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('inside another custom element it belongs to the form of that element, and keeps working alone', async ({ page, site }) => {
    await page.goto(addPage(site, '/nested', `<site-form></site-form><site-box></site-box>${card('name="home"')}`));
    await page.evaluate((sent) => {
      const build = (tag: string, make: (root: ShadowRoot) => void): void =>
        customElements.define(
          tag,
          class extends HTMLElement {
            constructor() {
              super();
              make(this.attachShadow({ mode: 'open' }));
            }
          },
        );
      const cardIn = (parent: Node, name: string): void => {
        const card = document.createElement('co-i-statement');
        card.setAttribute('name', name);
        card.textContent = `I say ${name}.`;
        if (name === 'alone') card.setAttribute('action', sent);
        parent.appendChild(card);
      };
      build('site-form', (root) => cardIn(root.appendChild(document.createElement('form')), 'inside'));
      build('site-box', (root) => cardIn(root, 'alone'));
    }, `${site.url}/answers`);
    const inside = page.locator('site-form');
    await inside.getByRole('radio', { name: 'Sometimes' }).check();
    await expect(inside.getByRole('button', { name: 'Send my answer' })).toHaveCount(0);
    expect(
      await inside.evaluate((found) => [...new FormData(found.shadowRoot?.querySelector('form') as HTMLFormElement)].map(([key, value]) => [key, value])),
    ).toEqual([['inside', 'sometimes']]);
    const alone = page.locator('site-box');
    await alone.getByRole('radio', { name: 'No, never' }).check();
    await alone.getByRole('button', { name: 'Send my answer' }).click();
    await expect(alone.getByText(thanks)).toBeFocused();
    expect(received(site)).toMatchObject({ name: 'alone', question: { text: 'I say alone.' } });
  });
});
