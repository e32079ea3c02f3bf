/** Dictation, form fillers and scripts fill in fields and tell nobody. What is in a field is sent, stays there, and is printed, in every example. */
import type { Page } from '@playwright/test';
import { allExamples } from '../all-examples';
import { card, element, open as openCard, received as receivedByCard, row, send as sendCard, thanks } from '../card';
import { answer, begin, choose, form, next, open as openConsent, received, send, title } from '../consent';
import { speedFor } from '../pilots';
import { addPage } from '../site';
import { isWholeRun } from '../speeds';
import { expect, test } from '../test';

const withFields = allExamples.filter(({ example, isFull }) => (isFull || isWholeRun) && /<co-(text|choices|i-statement|consent-form)\b/.test(example.html));
const words = 'Dictated words';

/** Fills every field that can be used, as a program does that knows only the page: first choice of each group, the same words in each text field. Returns how many there are. */
const fillSilently = (page: Page, written: string): Promise<number> =>
  page.evaluate((text) => {
    const hosts = [...document.querySelectorAll('co-text, co-choices, co-i-statement, co-consent-form')];
    const fields = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLInputElement>('.control, .choice input') ?? [])]);
    const usable = fields.filter((field) => !field.matches(':disabled') && field.closest('[inert]') === null);
    const seen = new Set<string>();
    for (const field of usable) {
      const group = `${hosts.indexOf((field.getRootNode() as ShadowRoot).host)} ${field.name}`;
      if (field.matches('.control')) field.value = field.type === 'textarea' ? text : text.replace(/\n/g, ' ');
      else if (!seen.has(group)) field.checked = true;
      seen.add(group);
    }
    return usable.length;
  }, written);

/** What is in the fields now. */
const filled = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('co-text, co-choices, co-i-statement, co-consent-form')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll<HTMLInputElement>('.control, .choice input') ?? [])].map((field) =>
        field.matches('.control') ? field.value : String(field.checked),
      ),
    ),
  );

for (const { component, name } of withFields) {
  test(
    `${component}, ${name}: what a program filled in stays when the tool is drawn again, and is in a form`,
    speedFor(component),
    async ({ page, openExample, console }) => {
      await openExample(component, name);
      test.skip((await fillSilently(page, words)) === 0, 'nothing to fill in here');
      // A choice that is heard may ask for more.
      await page.getByRole('heading', { level: 1 }).first().click();
      await fillSilently(page, words);
      await page.getByRole('heading', { level: 1 }).first().click();
      const before = await filled(page);
      await page.evaluate(() => document.documentElement.setAttribute('data-co-reading', 'easy'));
      await expect(page.locator('co-text, co-choices, co-i-statement, co-consent-form').first()).toBeVisible();
      await page.getByRole('heading', { level: 1 }).first().click();
      await page.evaluate(() => document.documentElement.removeAttribute('data-co-reading'));
      expect(await filled(page)).toEqual(before);
      // Each control alone in a form: what the form would send is what is in its fields.
      const sent = await page.evaluate((text) => {
        return [...document.querySelectorAll<HTMLElement>('co-text, co-choices, co-i-statement')].flatMap((host) => {
          if (host.matches(':disabled')) return [];
          const form = document.createElement('form');
          host.before(form);
          form.append(host);
          const usable = [...(host.shadowRoot?.querySelectorAll<HTMLInputElement>('.control, .choice input:checked') ?? [])];
          for (const field of usable) if (field.matches('.control')) field.value = `${text}, again`;
          const fields = usable.filter(({ value }) => value !== '').map((field) => field.value);
          const entries = [...new FormData(form).values()];
          return fields.filter((value) => !entries.includes(value));
        });
      }, words);
      expect(sent).toEqual([]);
      expect(console.filter((message) => message.startsWith('pageerror'))).toEqual([]);
    },
  );

  test(`${component}, ${name}: all that is written is printed, and only then`, speedFor(component), async ({ page, openExample }) => {
    await openExample(component, name);
    const lines = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}`).join('\n');
    test.skip((await fillSilently(page, lines)) === 0, 'nothing to fill in here');
    // A choice that is heard may ask for more, and that for more again.
    for (const round of [1, 2, 3])
      await test.step(`round ${round}`, async () => {
        await page.getByRole('heading', { level: 1 }).first().click();
        await fillSilently(page, lines);
      });
    const isWhole = (): Promise<(string | boolean)[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('co-text, co-i-statement, co-consent-form')].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll<HTMLInputElement>('.control:not(:disabled)') ?? [])].map((control) => {
            const { content, height } = getComputedStyle(control.parentElement as Element, '::after');
            const last = control.type === 'textarea' ? 'Line 40' : 'Line 1 Line 2';
            return content.includes(last) && parseFloat(height) > 20 && getComputedStyle(control).display === 'none';
          }),
        ),
      );
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await isWhole()).filter(Boolean)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect((await isWhole()).filter((whole) => !whole)).toEqual([]);
  });
}

test('the browser itself says that it prints', async ({ page, site, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints here');
  await openCard(page, site, card('name="home"'));
  await page.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => (field.value = 'One\nTwo'));
  await page.pdf();
  expect(await page.getByRole('textbox').evaluate(({ parentElement }) => parentElement?.dataset.written)).toBe('One\nTwo');
});

/** Ways to fill in a field that are not typing. */
const ways: Readonly<Record<string, (field: HTMLTextAreaElement) => void>> = {
  'a value set, and no event': (field) => (field.value = 'Dictated words'),
  'a value set, and only `change`': (field) => {
    field.value = 'Dictated words';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  },
  'setRangeText': (field) => field.setRangeText('Dictated words'),
  'a command of the editor': (field) => {
    field.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- writing helps use it
    document.execCommand('insertText', false, 'Dictated words');
  },
};

for (const [way, fill] of Object.entries(ways)) {
  test(`card, ${way}: sent`, async ({ page, site }) => {
    await openCard(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.getByRole('textbox').evaluate(fill);
    await row(page, 'Sometimes').check();
    await sendCard(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(receivedByCard(site).answer).toMatchObject({ value: 'sometimes', more: words });
  });
}

test('card: a choice that a script makes is sent, and one that it takes back is not', async ({ page, site }) => {
  await openCard(page, site, card(`name="home" action="${site.url}/answers" ask-who required`));
  await row(page, 'Sometimes').check();
  await row(page, 'Me, with help').evaluate((radio: HTMLInputElement) => (radio.checked = true));
  await row(page, 'Sometimes').evaluate((radio: HTMLInputElement) => (radio.checked = false));
  await sendCard(page);
  await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
  await row(page, 'No, never').evaluate((radio: HTMLInputElement) => (radio.checked = true));
  await sendCard(page);
  await expect(page.getByText(thanks)).toBeVisible();
  expect(receivedByCard(site)).toMatchObject({ answer: { value: 'never' }, answeredBy: 'me-with-help' });
});

test('card: what was filled in is gone after “Clear my answer”, and is kept where the person skips and comes back', async ({ page, site }) => {
  await openCard(page, site, card('name="home"'));
  await page.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => (field.value = 'Dictated words'));
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await page.getByRole('button', { name: 'Answer this one' }).click();
  await expect(page.getByRole('textbox')).toHaveValue(words);
  await page.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => (field.value = 'Other words'));
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await page.getByRole('button', { name: 'Finish and clear this screen' }).click();
  await page.getByRole('button', { name: 'Answer again' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('card: a press on a choice that the page prevents chooses nothing', async ({ page, site }) => {
  await openCard(page, site, `<form>${card('name="home"')}</form>`);
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), true));
  await page.getByText('Sometimes').click();
  expect(await page.evaluate(() => [...new FormData(document.forms[0])])).toEqual([]);
  await expect(row(page, 'Sometimes')).not.toBeChecked();
});

test('a field that is required and was filled in silently lets the form go', async ({ page, site }) => {
  addPage(site, '/done', 'Done.');
  await page.goto(
    addPage(
      site,
      '/form',
      '<form action="/done"><co-text name="it" required>Your name</co-text><co-text name="more" lines="3">More</co-text><button>Send</button></form>',
    ),
  );
  await page.getByRole('textbox', { name: 'Your name' }).evaluate((field: HTMLInputElement) => (field.value = 'Amina'));
  await page.getByRole('textbox', { name: 'More' }).evaluate((field: HTMLInputElement) => (field.value = 'One'));
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/done?it=Amina&more=One');
});

test('a form that a script submits, without any event of a person, has what is in its fields', async ({ page, site }) => {
  addPage(site, '/done', 'Done.');
  await page.goto(addPage(site, '/form', '<form action="/done"><co-text name="it">Your name</co-text></form>'));
  await page.getByRole('textbox').evaluate((field: HTMLInputElement) => {
    field.value = 'Amina';
    document.forms[0]?.submit();
  });
  await page.waitForURL('**/done?it=Amina');
});

test('the page hears of it, once', async ({ page, site }) => {
  await openCard(page, site, card('name="home"'));
  await page.evaluate(() => {
    const heard: unknown[] = [];
    for (const type of ['coAnswer', 'input', 'change']) document.addEventListener(type, () => heard.push(type));
    Object.assign(window, { heard });
  });
  await page.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => (field.value = 'Dictated words'));
  for (const press of [1, 2]) await test.step(`press ${press}`, () => page.getByRole('heading', { level: 1 }).click());
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(['coAnswer']);
});

test('text that a page sets with Windows line ends does not count as a change by the person', async ({ page, site }) => {
  await openCard(page, site, card('name="home"'));
  await page.evaluate(() => {
    Object.assign(window, { heard: 0 });
    document.addEventListener('coAnswer', () => Object.assign(window, { heard: 1 }));
  });
  await element(page).evaluate((host) => ((host as HTMLCoIStatementElement).moreText = 'One\r\nTwo'));
  await page.getByRole('heading', { level: 1 }).click();
  expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
});

test('consent: names and choices that a program fills in are in the record', async ({ page, site }) => {
  await openConsent(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'Yes', 'Yes');
  await page.getByRole('radio', { name: 'No', exact: true }).evaluate((radio: HTMLInputElement) => (radio.checked = true));
  await next(page);
  const fill = (label: string, value: string): Promise<void> =>
    page.getByRole('textbox', { name: label }).evaluate((field: HTMLInputElement, text) => void (field.value = text), value);
  await choose(page, 'My first name');
  await fill('The name to show', 'Alex');
  await next(page);
  await choose(page, 'Me, with help');
  await page
    .getByRole('checkbox')
    .first()
    .evaluate((box: HTMLInputElement) => (box.checked = true));
  await fill('Name of the person who helped', 'Sam');
  await next(page);
  await choose(page, 'I write my name');
  await fill('Your name', 'Alex Green');
  await next(page);
  await expect(title(page, 'Check your answers')).toBeFocused();
  await send(page);
  await expect(page.getByText('Thank you. We will only do what you said yes to.')).toBeVisible();
  const { record } = received(site).answer;
  expect(record).toMatchObject({ shownName: { name: 'Alex' }, signature: { words: 'Alex Green' }, answeredBy: 'me-with-help' });
  expect(JSON.stringify(record)).toContain('"Sam"');
  expect(record?.answers.map((given) => given.answer)).toEqual(['yes', 'yes', 'no']);
});

test('consent: a code that a program fills in is read', async ({ page, site }) => {
  await openConsent(
    page,
    site,
    '<co-consent-form name="story" organisation="Anytown Council" contact-email="a@anytown.example" mode="change"></co-consent-form>',
  );
  await page.getByRole('textbox').evaluate((field: HTMLInputElement) => (field.value = 'nothing like a code'));
  await next(page);
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/Error/);
  await expect(page.getByRole('textbox')).toHaveValue('nothing like a code');
});
