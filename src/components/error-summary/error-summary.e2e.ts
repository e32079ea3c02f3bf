import type { Locator, Page } from '@playwright/test';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const summary = (page: Page): Locator => page.getByRole('group', { name: 'Please look at this again' });
const form = `<form id="form" action="/done">
  <co-error-summary></co-error-summary>
  <co-text name="name" required>Your name</co-text>
  <label>Your town <input name="town" required data-co-error="Write the name of your town."></label>
  <co-choices name="when" required>When? <co-choice value="am">Morning</co-choice><co-choice value="pm">Afternoon</co-choice></co-choices>
  <button>Send</button>
</form>`;

async function open(page: Page, site: Site, content = form): Promise<void> {
  addPage(site, '/done', 'Done.');
  await page.goto(addPage(site, '/summary', content));
  await page.waitForFunction(() => document.querySelector('co-error-summary')?.shadowRoot?.childElementCount);
}
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send' }).click();

test(
  'names everything to put right in the order of the controls, takes the focus once, and says so in the title of the page',
  inEveryEngine,
  async ({ page, site }) => {
    await open(page, site);
    await page.evaluate(() => {
      const focused: string[] = [];
      document.addEventListener('focusin', (event) => focused.push((event.target as Element).localName));
      Object.assign(window, { focused });
    });
    await expect(summary(page)).toHaveCount(0);
    await send(page);
    await expect(summary(page)).toBeFocused();
    await expect(summary(page).getByRole('link')).toHaveText(['Your name: Write your answer.', 'Write the name of your town.', 'When? Choose an answer.']);
    expect(await page.title()).toBe('Error: A page');
    expect(await page.evaluate(() => (window as unknown as { focused: string[] }).focused)).toEqual(['button', 'co-error-summary']);
    // Each control says it, too.
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveAccessibleDescription(/Error: Write your answer/);
  },
);

test('its links lead to the controls, ours and native ones', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await send(page);
  await page.getByRole('link', { name: 'Choose an answer.' }).click();
  await expect(page.getByRole('radio', { name: 'Morning' })).toBeFocused();
  await page.getByRole('link', { name: 'Write the name of your town.' }).click();
  await expect(page.getByRole('textbox', { name: 'Your town' })).toBeFocused();
});

test('the next try to send tells only what is still wrong, and a form that is right goes', async ({ page, site }) => {
  await open(page, site);
  await send(page);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Amina');
  await page.getByRole('radio', { name: 'Morning' }).check();
  await send(page);
  await expect(summary(page).getByRole('link')).toHaveText(['Write the name of your town.']);
  await expect(summary(page)).toBeFocused();
  await page.getByRole('textbox', { name: 'Your town' }).fill('Leeds');
  await send(page);
  await page.waitForURL('**/done?**');
});

test('reset takes it away, and the title of the page is as before', async ({ page, site }) => {
  await open(page, site);
  await send(page);
  await send(page);
  await page.evaluate(() => (document.getElementById('form') as HTMLFormElement).reset());
  await expect(summary(page)).toHaveCount(0);
  expect(await page.title()).toBe('A page');
});

test('what a server found is shown and takes the focus when the page opens', inEveryEngine, async ({ page, site }) => {
  await open(page, site, '<co-error-summary><ul><li><a href="#day">Choose a day.</a></li></ul></co-error-summary><label>Day <input id="day"></label>');
  await expect(summary(page)).toBeFocused();
  expect(await page.title()).toBe('Error: A page');
  await page.getByRole('link', { name: 'Choose a day.' }).click();
  expect(page.url()).toContain('#day');
});

test('works for a form that it is not inside', async ({ page, site }) => {
  await open(
    page,
    site,
    '<co-error-summary for="far"></co-error-summary><form id="far"><input aria-label="Idea" required data-co-error="Write your idea."><button>Send</button></form>',
  );
  await send(page);
  await expect(page.getByRole('link', { name: 'Write your idea.' })).toBeVisible();
});

test('without a form the developer is told', async ({ page, site, console }) => {
  await open(page, site, '<co-error-summary></co-error-summary>');
  await expect.poll(() => console.join('\n')).toContain('error: <co-error-summary> for: does not name a form');
});

test('a control that belongs to the form by `form` alone is in the summary, in the right order', async ({ page, site }) => {
  await open(page, site, `<co-text form="form" name="far" required data-co-error="Write your email.">Your email</co-text>${form}`);
  await send(page);
  await expect(summary(page).getByRole('link').first()).toHaveText('Write your email.');
  await expect(summary(page)).toBeFocused();
  await page.getByRole('link', { name: 'Write your email.' }).click();
  await expect(page.getByRole('textbox', { name: 'Your email' })).toBeFocused();
});

test('lines that would say the same name their controls; radios of one name are one line', async ({ page, site }) => {
  const radios = ['a', 'b']
    .map((value) => `<label><input type="radio" name="pick" value="${value}" required data-co-error="Choose one."> ${value}</label>`)
    .join('');
  await open(
    page,
    site,
    `<form><co-error-summary></co-error-summary><co-text name="a" required>Your name</co-text><co-text name="b" required>Your town</co-text>${radios}<button>Send</button></form>`,
  );
  await send(page);
  await expect(summary(page).getByRole('link')).toHaveText(['Your name: Write your answer.', 'Your town: Write your answer.', 'Choose one.']);
});

test('a link of a server leads into a control of the kit', async ({ page, site }) => {
  await open(
    page,
    site,
    '<co-error-summary><ul><li><a href="#who">Write your name.</a></li></ul></co-error-summary><co-text id="who" name="who" error="Write your name.">Your name</co-text>',
  );
  await page.getByRole('link', { name: 'Write your name.' }).click();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
});

test('a title that the page has changed meanwhile stays', async ({ page, site }) => {
  await open(page, site);
  await send(page);
  await page.evaluate(() => {
    document.title = 'Thank you';
    document.getElementById('form')?.remove();
  });
  expect(await page.title()).toBe('Thank you');
});

test('a native control is marked as wrong, until the form goes', async ({ page, site }) => {
  await open(page, site);
  await send(page);
  await expect(page.getByRole('textbox', { name: 'Your town' })).toHaveAttribute('aria-invalid', 'true');
  await page.evaluate(() => (document.getElementById('form') as HTMLFormElement).reset());
  await expect(page.getByRole('textbox', { name: 'Your town' })).not.toHaveAttribute('aria-invalid');
});
