import type { Locator } from '@playwright/test';
import { card, element, open, received, row, send, statement, status, thanks } from '../../../tests/card';
import { addPage } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('asking', () => {
  test('is a group of native radios under the statement, words first, nothing chosen', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - heading "A page"
      - group "${statement} How true is this for you?":
        - text: ${statement}
        - paragraph: How true is this for you?
        - radio "Yes, always"
        - text: Yes, always
        - radio "Sometimes"
        - text: Sometimes
        - radio "No, never"
        - text: No, never
        - radio "I am not sure"
        - text: I am not sure
        - radio "This is not about me"
        - text: This is not about me
      - text: Tell us more
      - paragraph: You do not have to. You can use your own words. Up to 2,000 characters.
      - textbox "Tell us more"
      - button "Send my answer"
      - button "Skip this one"
    `);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/You do not have to/);
  });

  test('setFocus goes to what is chosen, so that it cannot change an answer', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card('name="home" value="never"'));
    await element(page).evaluate((card) => (card as HTMLCoIStatementElement).setFocus());
    await expect(row(page, 'No, never')).toBeFocused();
  });

  test('a row can be pressed anywhere', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    const box = await page.locator('label', { hasText: 'Sometimes' }).boundingBox();
    if (!box) throw new Error('The row has no box.');
    await page.mouse.click(box.x + box.width - 8, box.y + box.height - 6);
    await expect(row(page, 'Sometimes')).toBeChecked();
  });

  test('can be done with the keyboard alone', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(row(page, 'Yes, always')).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(row(page, 'Sometimes')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('At weekends.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send my answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(thanks)).toBeFocused();
    expect(received(site).answer).toEqual({ value: 'sometimes', words: 'Sometimes', more: 'At weekends.' });
  });

  test('the scales differ, and "not sure" and "not about me" are in each', async ({ page, site }) => {
    await open(page, site, card('name="a" scale="a-lot-a-bit-not-at-all"') + card('name="b" scale="yes-no"'));
    const names = (index: number): Locator => page.locator('co-i-statement').nth(index).locator('label:has(input)');
    await expect(names(0)).toHaveText(['A lot', 'A bit', 'Not at all', 'I am not sure', 'This is not about me']);
    await expect(names(1)).toHaveText(['Yes', 'No', 'I am not sure', 'This is not about me']);
  });

  test('the count speaks only near the limit, a moment after the typing pauses, and typing is never blocked', async ({ page, site }) => {
    await open(page, site, card('name="home" more-limit="20"'));
    const count = page.locator('[aria-live]').first();
    const text = page.getByRole('textbox');
    await text.fill('Half of it');
    await text.press('End');
    await text.pressSequentially(' and more');
    await expect(count).toHaveText('');
    await expect(count).toHaveText('You have 1 character left.');
    await text.pressSequentially(' and too much');
    await expect(count).toHaveText('Your words are 12 characters too long.');
    await expect(text).toHaveValue('Half of it and more and too much');
  });

  test('shows easy words while it is told to, keeps a half-written answer, and records the words seen', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`, `${statement}<span slot="easy">I choose who helps me.</span>`));
    await page.getByRole('textbox').fill('Half');
    await element(page).evaluate((card) => card.setAttribute('words', 'easy'));
    await expect(page.getByRole('group', { name: 'I choose who helps me.' })).toBeVisible();
    await expect(page.getByRole('group', { name: statement })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveValue('Half');
    await row(page, 'Sometimes').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).question).toEqual({ text: 'I choose who helps me.', register: 'easy' });
  });

  test('asks who answers, and shows the third-person words to a person who answers for another', async ({ page, site }) => {
    const other = 'Chooses who comes into their home.';
    await open(page, site, card(`name="home" ask-who action="${site.url}/answers"`, `${statement}<span slot="for-someone">${other}</span>`));
    await row(page, 'I am answering for someone').check();
    await expect(page.getByRole('group', { name: other })).toBeVisible();
    await expect(row(page, 'This is not about them')).toBeVisible();
    await expect(page.getByText('How true is this for that person?')).toBeVisible();
    await row(page, 'No, never').check();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site)).toMatchObject({ answeredBy: 'someone-else', question: { text: other } });
  });

  test('a person who answers for another keeps the easy words where there are no third-person ones', async ({ page, site }) => {
    await open(page, site, card('name="home" ask-who words="easy"', `${statement}<span slot="easy">I choose who helps me.</span>`));
    await row(page, 'I am answering for someone').check();
    await expect(page.getByRole('group', { name: 'I choose who helps me.' })).toBeVisible();
  });

  test('words in several blocks are separated in the envelope, and words that come late count', async ({ page, site }) => {
    await open(page, site, card(`name="home" words="easy" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await element(page).evaluate((card) => {
      for (const text of ['I choose.', 'I can say no.']) {
        const line = document.createElement('p');
        line.slot = 'easy';
        line.textContent = text;
        card.append(line);
      }
    });
    await expect(page.getByText('I can say no.')).toBeVisible();
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).question).toEqual({ text: 'I choose. I can say no.', register: 'easy' });
  });

  test('waits calmly for a statement that comes late', async ({ page, site, console }) => {
    await page.goto(addPage(site, '/card', card('name="home"', '')));
    await expect(page.getByText('There is no question here yet.')).toBeVisible();
    await expect.poll(() => console.join()).toContain('<co-i-statement> default slot: is empty.');
    await element(page).evaluate((card) => card.append('I have a say.'));
    await expect(page.getByRole('group', { name: 'I have a say.' })).toBeVisible();
  });
});

test.describe('checking', () => {
  test('one problem: its words are next to the control, the focus goes there once, and the first choice removes it', async ({ page, site }) => {
    await open(page, site, card('name="home"'));
    await send(page);
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(row(page, 'Yes, always')).toHaveAccessibleDescription('Error: Choose an answer, or skip this one.');
    await expect(status(page)).toHaveText('Not sent yet. Please look at this again.');
    await expect(page.getByRole('group', { name: 'Please look at this again' })).toHaveCount(0);
    await row(page, 'Sometimes').check();
    await expect(page.getByText('Choose an answer')).toHaveCount(0);
    expect(site.answers).toHaveLength(0);
  });

  test('a problem that is still there stays, in words that fit', async ({ page, site }) => {
    await open(page, site, card('name="home" value="always" more-limit="5"'));
    await page.getByRole('textbox').fill('12345678');
    await send(page);
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/3 characters too long/);
    await page.getByRole('textbox').press('End');
    await page.getByRole('textbox').press('Backspace');
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/2 characters too long/);
    await expect(status(page)).toHaveText('');
    await page.getByRole('textbox').fill('1234');
    await expect(page.getByText('too long')).toHaveCount(0);
  });

  test('a choice that is not on the card does not count as an answer', async ({ page, site }) => {
    await open(page, site, card(`name="home" value="gone" action="${site.url}/answers"`));
    await send(page);
    await expect(page.getByText('Choose an answer, or skip this one.')).toBeVisible();
    expect(site.answers).toHaveLength(0);
  });

  test('two problems: a summary takes the focus, and its links lead to the controls', inEveryEngine, async ({ page, site }) => {
    await open(page, site, card('name="home" required more="required" no-skip'));
    await send(page);
    await expect(page.getByRole('group', { name: 'Please look at this again' })).toBeFocused();
    await page.getByRole('link', { name: 'Write something in your own words.' }).click();
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/Error: Write something in your own words/);
    await page.getByRole('link', { name: 'Choose an answer.' }).click();
    await expect(row(page, 'Yes, always')).toBeFocused();
    expect(page.url()).not.toContain('#');
  });

  test('words alone are an answer where no choice is required', async ({ page, site }) => {
    await open(page, site, card(`name="home" action="${site.url}/answers"`));
    await page.getByRole('textbox').fill('It depends.');
    await send(page);
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answer).toEqual({ more: 'It depends.' });
  });
});
