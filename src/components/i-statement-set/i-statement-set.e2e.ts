import { fitsSchema } from '../../../scripts/answer-schema';
import { item, items, open, press, received, row, set, statement, statements, thanks } from '../../../tests/statement-set';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

test.describe('one statement a screen', () => {
  test('shows one statement with its place, and nothing of the others', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - heading "A page" [level=1]
      - paragraph: Statement 1 of 3
      - group "${statements[0]} How true is this for you?":
        - heading "${statements[0]}" [level=2]
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
      - button "Next"
      - button "Skip this one"
    `);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('is done with the keyboard alone, and sent once, with exact words and versions', inEveryEngine, async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(statement(page, 1)).toBeFocused();
    await expect(page.getByText('Statement 2 of 3').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('At weekends.');
    await press(page, 'Next');
    await press(page, 'Skip this one');
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeFocused();
    expect(site.answers).toHaveLength(1);
    const envelope = received(site);
    expect([fitsSchema(envelope), fitsSchema.errors]).toEqual([true, null]);
    const asked = (index: number): object => ({ id: `home-${index + 1}`, version: '1', text: statements[index], register: 'standard' });
    expect(envelope.question).toEqual({ text: 'How true is this for you?', register: 'standard' });
    expect(envelope.answer).toEqual({
      answers: [
        { question: asked(0), answer: { value: 'always', words: 'Yes, always' } },
        { question: asked(1), answer: { value: 'sometimes', words: 'Sometimes', more: 'At weekends.' } },
        { question: asked(2), skipped: true },
      ],
    });
  });

  test('asks for an answer or a skip, and says so beside the choices', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await press(page, 'Next');
    await expect(row(page, 'Yes, always')).toBeFocused();
    await expect(row(page, 'Yes, always')).toHaveAccessibleDescription('Error: Choose an answer, or skip this one.');
    await row(page, 'Sometimes').check();
    await expect(page.getByText('Choose an answer, or skip this one.')).toHaveCount(0);
    await press(page, 'Next');
    await expect(statement(page, 1)).toBeFocused();
  });

  test('takes words alone for an answer', async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    await page.getByRole('textbox', { name: 'Tell us more' }).fill('It depends.');
    await press(page, 'Next');
    await press(page, 'Stop here and check my answers');
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answer.answers.map(({ answer }) => answer)).toEqual([{ more: 'It depends.' }]);
  });

  test('goes back with the answer still there, and leads from the check to each answer and back', async ({ page, site }) => {
    await open(page, site, set('name="home"'));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Back');
    await expect(statement(page, 0)).toBeFocused();
    await expect(row(page, 'Sometimes')).toBeChecked();
    await press(page, 'Next');
    await press(page, 'Stop here and check my answers');
    await expect(page.getByText('You have not answered this one.')).toHaveCount(2);
    await press(page, `Change ${statements[0] ?? ''}`);
    await expect(statement(page, 0)).toBeFocused();
    await row(page, 'No, never').check();
    await press(page, 'Next');
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await expect(page.getByText('No, never')).toBeVisible();
    await press(page, 'Back');
    await expect(statement(page, 1)).toBeFocused();
  });

  test('sends nothing while nothing is answered, and says why', async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`, item('home-1', statements[0] ?? '')));
    await press(page, 'Skip this one');
    await press(page, 'Send my answers');
    await expect(page.getByRole('button', { name: 'Send my answers' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Send my answers' })).toHaveAccessibleDescription('Error: Please answer at least one statement.');
    expect(site.answers).toHaveLength(0);
  });

  test('asks who is answering once, and speaks about the other person then', async ({ page, site }) => {
    const about = item('home-1', 'I choose.', '<span slot="for-someone">Chooses.</span>') + item('home-2', 'I know.', '<span slot="for-someone">Knows.</span>');
    await open(page, site, set(`name="home" ask-who action="${site.url}/answers"`, about));
    await row(page, 'I am answering for someone').check();
    await press(page, 'Next');
    await expect(page.getByRole('heading', { name: 'Chooses.' })).toBeFocused();
    await expect(page.getByText('Statement 1 of 2').first()).toBeVisible();
    await row(page, 'This is not about them').check();
    await press(page, 'Next');
    await expect(page.getByRole('radio', { name: 'Me', exact: true })).toHaveCount(0);
    await press(page, 'Skip this one');
    await expect(page.getByText('I am answering for someone')).toBeVisible();
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answeredBy).toBe('someone-else');
    expect(received(site).answer.answers[0]).toMatchObject({ question: { text: 'Chooses.' }, answer: { value: 'not-about-me' } });
  });

  test('clears the screen after sending, and leaves nothing', async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Stop here and check my answers');
    await press(page, 'Send my answers');
    await press(page, 'Finish and clear this screen');
    await expect(page.getByText('Your answer is gone from this screen.')).toBeFocused();
    await press(page, 'Answer again');
    await expect(statement(page, 0)).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test.describe('what the page does meanwhile', () => {
  test('another language, words and theme lose nothing', async ({ page, site }) => {
    const easy = item('home-1', 'I choose who comes.', '<span slot="easy">I choose.</span>') + item('home-2', 'I know who is coming.');
    await open(page, site, set(`name="home" action="${site.url}/answers"`, easy) + '<script type="module" src="/cdn/i-statement-set.cy.js"></script>');
    await row(page, 'Sometimes').check();
    await page.getByRole('textbox').fill('Mine.');
    await press(page, 'Next');
    await row(page, 'No, never').check();
    await page.evaluate(() => {
      document.documentElement.lang = 'cy';
      document.documentElement.dataset.coReading = 'easy';
      document.documentElement.dataset.coTheme = 'dark';
    });
    await expect(row(page, 'Nac ydy, byth')).toBeChecked();
    await press(page, 'Yn ôl');
    await expect(page.getByRole('heading', { name: 'I choose.' })).toBeFocused();
    await expect(row(page, 'Weithiau')).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('Mine.');
  });

  test('a statement that disappears stays for the person who is at it, or has answered it, and is sent', async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`));
    const remove = (id: string): Promise<void> => page.locator(`[statement-id=${id}]`).evaluate((element) => element.remove());
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await remove('home-1');
    await remove('home-2');
    await remove('home-3');
    await expect(statement(page, 1)).toBeVisible();
    await expect(page.getByText('Statement 2 of 2').first()).toBeVisible();
    await row(page, 'No, never').check();
    await press(page, 'Next');
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answer.answers.map(({ question }) => question.text)).toEqual(statements.slice(0, 2));
  });

  test('a text with another version is another statement, and the old answer keeps the old words', async ({ page, site }) => {
    await open(page, site, set(`name="home" action="${site.url}/answers"`, item('home-1', 'I choose.')));
    await row(page, 'Sometimes').check();
    await page.locator('[statement-id=home-1]').evaluate((element) => {
      element.setAttribute('statement-version', '2');
      element.textContent = 'I choose everything.';
    });
    await press(page, 'Next');
    await expect(page.getByRole('heading', { name: 'I choose everything.' })).toBeFocused();
    await press(page, 'Skip this one');
    await press(page, 'Send my answers');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(received(site).answer.answers[0]?.question).toMatchObject({ version: '1', text: 'I choose.' });
  });

  test('forty statements, in the order given', async ({ page, site }) => {
    const many = Array.from({ length: 40 }, (_, index) => item(`many-${index}`, `I can do this: ${index}.`)).join('');
    await open(page, site, set('name="many" more="off"', many));
    for (let index = 0; index < 40; index++) {
      await expect(page.getByRole('heading', { name: `I can do this: ${index}.`, exact: true })).toBeVisible();
      await press(page, 'Skip this one');
    }
    await expect(page.getByText('You skipped this one.')).toHaveCount(40);
  });
});

test('the whole set is on one page with layout="page", under the headings of its themes, and is sent from there', async ({ page, site }) => {
  const topic = (words: string): string => `<span slot="topic">${words}</span>`;
  const themed = item('a', 'I choose.', topic('My home')) + item('b', 'I know.', topic('My home')) + item('c', 'I have time.', topic('My family'));
  await open(page, site, set(`name="home" layout="page" action="${site.url}/answers"`, `<span slot="title">My life</span>${themed}`));
  await expect(page.getByRole('heading', { name: 'My life', level: 2 })).toBeVisible();
  // The words of the title are in a slot, and not in the heading itself.
  await expect(page.getByRole('heading')).toHaveText(['A page', '', 'My home', 'I choose.', 'I know.', 'My family', 'I have time.']);
  await page.getByRole('group', { name: 'I know.' }).getByRole('radio', { name: 'Sometimes' }).check();
  await press(page, 'Send my answers');
  await expect(page.getByText(thanks)).toBeVisible();
  expect(received(site).question.text).toBe('My life');
  expect(received(site).answer.answers).toHaveLength(1);
});

test('paper gets every statement, whichever is on the screen', async ({ page, site }) => {
  await open(page, site, set('name="home"', `${items}<p slot="credits">Written by us.</p>`));
  await row(page, 'Sometimes').check();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const index of [0, 1, 2]) await expect(statement(page, index)).toBeVisible();
  await expect(page.getByText('Written by us.')).toBeVisible();
  await expect(row(page, 'Sometimes').first()).toBeChecked();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(statement(page, 1)).toHaveCount(0);
  await expect(row(page, 'Sometimes')).toBeFocused();
});
