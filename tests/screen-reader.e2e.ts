/** What a screen reader is told, and when: what can be checked without one. What holds in every example is in `examples.e2e.ts`. */
import type { Page } from '@playwright/test';
import { card, open as openCard, row, send as sendCard } from './card';
import * as consent from './consent';
import { addPage } from './site';
import { inEachRun } from './speeds';
import { expect, test } from './test';

/** Remembers what the live regions of the page say, and how long everything else had been still by then, in milliseconds. */
const listen = (page: Page, tag: string): Promise<void> =>
  page
    .locator(tag)
    .first()
    .evaluate((host) => {
      const said: { words: string; stillFor: number }[] = [];
      Object.assign(window, { said });
      let changed = performance.now();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const live = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
          if (!live) changed = performance.now();
          else if (live.textContent) said.push({ words: live.textContent, stillFor: performance.now() - changed });
        }
      }).observe(host.shadowRoot as ShadowRoot, { childList: true, subtree: true, attributes: true, characterData: true });
    });
const heard = (page: Page): Promise<{ words: string; stillFor: number }[]> =>
  page.evaluate(() => (window as unknown as { said: { words: string; stillFor: number }[] }).said);

test.describe('the I statement card', () => {
  test('is asked with its statement and its question, by Tab too', inEachRun, async ({ page, site }) => {
    await openCard(page, site, card('name="home"'));
    await expect(page.getByRole('group')).toHaveAccessibleName(/I choose who comes into my home to support me\. How true is this for you\?/);
  });

  test('the thanks are a heading that takes the focus; what is said besides comes later, is something else, and goes', async ({ page, site }) => {
    await openCard(page, site, `<h2>Home</h2><h3>Support</h3>${card('name="home" action="/answers"')}`);
    await row(page, 'Sometimes').check();
    await listen(page, 'co-i-statement');
    await sendCard(page);
    await expect(page.getByRole('heading', { name: 'Thank you. We have your answer.', level: 4 })).toBeFocused();
    await expect.poll(() => heard(page)).not.toEqual([]);
    expect((await heard(page)).map(({ words }) => words)).toEqual(['Sent.']);
    expect((await heard(page))[0]?.stillFor).toBeGreaterThan(100);
    await expect(page.locator('#live')).toHaveText('', { timeout: 10_000 });
  });

  test('an answer that was not sent is told in a heading, with what can be done', async ({ page, site }) => {
    site.respond = () => ({ status: 500 });
    await openCard(page, site, card('name="home" action="/answers" heading-level="3"'));
    await row(page, 'Sometimes').check();
    await page.clock.install();
    await sendCard(page);
    const title = page.getByRole('heading', { name: 'We could not send your answer.', level: 3 });
    await expect
      .poll(async () => {
        await page.clock.runFor(8000);
        return title.count();
      })
      .toBe(1);
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(/Your answer is still here\. You can try again\./);
  });

  test('each error of a summary names its question, and all of them are read when it takes the focus', async ({ page, site }) => {
    await openCard(page, site, card('name="home" more="required" ask-who'));
    await page.getByRole('button', { name: 'Send my answer' }).click();
    const summary = page.getByRole('group', { name: 'Please look at this again' });
    await expect(summary).toBeFocused();
    await expect(summary).toHaveAccessibleDescription(/How true is this for you\? Choose an answer.*Tell us more: Write something/);
    await expect(summary.getByRole('link')).toHaveText([/^How true is this for you\?/, /^Tell us more:/]);
  });
});

test('an error summary names every control, whatever it says of itself', async ({ page, site }) => {
  const controls = `
    <label>Your town <select name="town" required><option value="">Choose</option><option>Leeds</option></select></label>
    <input name="email" type="email" aria-label="Your email" required>
    <fieldset><legend>Which day?</legend><label><input type="radio" name="day" required> Monday</label><label><input type="radio" name="day" required> Friday</label></fieldset>
    <co-i-statement name="home" required more="off">I have a say.</co-i-statement>
    <co-text name="idea" required>Your idea</co-text>
    <co-choices name="when" required>When? <co-choice value="am">Morning</co-choice><co-choice value="pm">Afternoon</co-choice></co-choices>
    <silent-control name="silent"></silent-control>`;
  await page.goto(addPage(site, '/names', `<form><co-error-summary></co-error-summary>${controls}<button>Send</button></form>`));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main :is(co-error-summary, co-text, co-choices, co-i-statement)')].every(({ shadowRoot }) => shadowRoot?.childElementCount),
  );
  await page.evaluate(() => {
    class SilentControl extends HTMLElement {
      static readonly formAssociated = true;
      constructor() {
        super();
        this.attachInternals().setValidity({ customError: true }, 'Hidden from the page.');
      }
    }
    customElements.define('silent-control', SilentControl);
  });
  await page.getByRole('button', { name: 'Send' }).click();
  const links = page.getByRole('group', { name: 'Please look at this again' }).getByRole('link');
  await expect(links).toHaveText([/^Your town: ./, /^Your email: ./, /^Which day\? ./, /^I have a say\. ./, /^Your idea: ./, /^When\? ./, /^silent: ./]);
});

test.describe('the consent form', () => {
  test('the title of each step takes the focus, with its purpose and who it is shared with; the step is said once', async ({ page, site }) => {
    await consent.open(page, site, consent.form('without="shown-name"'));
    await listen(page, 'co-consent-form');
    await consent.begin(page);
    const title = page.locator('co-consent-form').locator(':focus');
    const isSaid = (words: string): Promise<void> => expect.poll(async () => (await heard(page)).map((each) => each.words).at(-1)).toBe(words);
    await expect(title).toHaveAccessibleDescription('so that we can make the film');
    await isSaid('Step 4 of 9');
    await consent.answer(page, 'Yes');
    await expect(title).toHaveAccessibleDescription(/^so that people can see you/);
    await isSaid('Step 5 of 9');
    await consent.answer(page, 'No');
    await expect(title).toHaveAccessibleDescription(/our visitors/);
    await isSaid('Step 6 of 9');
    // Each once, and nothing else.
    expect((await heard(page)).map(({ words }) => words).filter((words) => /[456] of 9/.test(words))).toEqual(['Step 4 of 9', 'Step 5 of 9', 'Step 6 of 9']);
    // By Tab, too, where only a choice has the focus.
    await expect(page.getByRole('radio', { name: 'Yes' })).toHaveAccessibleDescription(/our visitors/);
    await consent.press(page, 'Back');
    // It was answered before: the step is said, not the answer.
    await expect(consent.title(page, 'You can film me.')).toBeFocused();
    await expect.poll(async () => (await heard(page)).map(({ words }) => words.split('\n').at(-1)).at(-1)).toBe('Step 5 of 9');
    for (const { words, stillFor } of await heard(page)) expect(stillFor, words).toBeGreaterThan(100);
  });

  test('a screen that is not a step says its title, which a screen reader can miss', async ({ page, site }) => {
    await consent.open(page, site, consent.later('withdraw'));
    await page.getByRole('textbox', { name: 'Your code' }).fill('5M5X-R2QZ-9YM8');
    await listen(page, 'co-consent-form');
    await consent.next(page);
    await expect(consent.title(page, 'Stop everything')).toBeFocused();
    await expect.poll(async () => (await heard(page)).map(({ words }) => words)).toEqual(['Stop everything']);
  });

  test('the code comes early, with a heading; the proof is opened only by those who want it', async ({ page, site }) => {
    await consent.open(page, site, consent.form('action="/answers"'));
    await consent.begin(page);
    await consent.answer(page, 'No');
    await consent.send(page);
    const headings = page.locator('co-consent-form').getByRole('heading');
    await expect(headings.first()).toHaveText(/Thank you/);
    await expect(headings.nth(1)).toHaveText('Your code');
    const hash = page.getByText(/[0-9a-f]{64}/);
    await expect(hash.first()).toBeHidden();
    await page.getByRole('group').getByText('Proof of the words').click();
    await expect(hash.first()).toBeVisible();
  });
});

test('a switch of the reading bar is said when the page is still', async ({ page, site }) => {
  await page.goto(addPage(site, '/bar', `<co-reading-bar></co-reading-bar>${card('name="home"', 'I choose.<span slot="easy">I choose it.</span>')}`));
  await page.getByRole('switch', { name: 'Easy words' }).waitFor();
  await listen(page, 'co-reading-bar');
  const press = (): Promise<void> => page.getByRole('switch', { name: 'Easy words' }).click();
  await press();
  await expect.poll(async () => (await heard(page)).map(({ words }) => words)).toEqual(['Easy words are on now.']);
  await press();
  await expect.poll(async () => (await heard(page)).map(({ words }) => words)).toEqual(['Easy words are on now.', 'Easy words are off now.']);
  for (const { words, stillFor } of await heard(page)) expect(stillFor, words).toBeGreaterThan(100);
});

test('the buttons to listen are called after what is shown, once, and the one for the page has no group around it', async ({ page, site }) => {
  const said = 'I choose.<span slot="easy">I choose it.</span>';
  await page.goto(addPage(site, '/listen', `<co-reading-bar></co-reading-bar>${card('name="home" ask-who', said)}${consent.form()}`));
  await page.getByRole('switch', { name: 'Listen' }).click();
  await expect(page.getByRole('group', { name: 'Listen to this part: I choose.', exact: true })).toHaveCount(1);
  await page.getByRole('switch', { name: 'Easy words' }).click();
  await expect(page.getByRole('group', { name: 'Listen to this part: I choose it.', exact: true })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Listen to this part: Your story on film', exact: true })).toHaveCount(1);
  await consent.press(page, 'Start');
  await expect(page.getByRole('group', { name: 'Listen to this part: You can change your mind', exact: true })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Listen to this page' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Listen to this page' })).toHaveCount(1);
});

test('a notice and a panel that take the focus are read out', async ({ page, site }) => {
  const parts = `<co-notice><h2 slot="title">We saved it.</h2><p>You can change it.</p></co-notice><co-notice>Only words.</co-notice>
    <co-panel><h2 slot="title">Thank you.</h2><p>That is all.</p></co-panel>`;
  await page.goto(addPage(site, '/parts', parts));
  for (const [index, name, description] of [
    [0, 'We saved it.', 'You can change it.'],
    [1, 'Only words.', ''],
    [2, 'Thank you.', 'That is all.'],
  ] as const) {
    const part = page.locator('co-notice, co-panel').nth(index);
    await part.locator('[tabindex]').waitFor();
    await part.evaluate((host) => (host as HTMLElement & { setFocus: () => Promise<void> }).setFocus());
    const focused = page.getByRole('group', { name, exact: true });
    await expect(focused).toBeFocused();
    await expect(focused).toHaveAccessibleDescription(description);
  }
});
