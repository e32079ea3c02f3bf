/** From the editor to the answer, as the people of a small council would do it. */
import { fitsSchema } from '../../scripts/answer-schema';
import type { AnswerEnvelope } from '../../src/answers/envelope';
import { expect, given, publish, publishMarkup, signIn, test } from './wordpress';

const written = 'Zażółć “gęślą” 👩🏽‍🦽 \\ it’s\n<b>bold</b> \'"&amp;';

test('an author places the block, sees the card, publishes; a person answers; an editor reads it', async ({ page, visitor }) => {
  await signIn(page, 'author', 'post-new.php');
  await page.getByRole('textbox', { name: 'Add title' }).fill('Your home');
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox', { name: 'Search for blocks and patterns' }).fill('I statement');
  await page.getByRole('option', { name: 'I statement' }).click();
  const block = page.getByRole('document', { name: 'Block: I statement' });
  await block.getByRole('textbox', { name: 'Statement' }).fill('I choose who comes into my home & when.');
  await block.getByRole('textbox', { name: 'Name' }).fill('home');
  await block.getByRole('textbox', { name: 'What happens next' }).fill('Sam reads every answer on Monday.');
  // The look: the card itself, and nothing of it can be answered.
  const look = block.locator('co-i-statement');
  await expect(look.getByText('I choose who comes into my home & when.')).toBeVisible();
  await expect(look.getByText('Sometimes')).toBeVisible();
  await look.getByText('Sometimes').click({ force: true });
  await expect(look.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.screenshot({ path: 'test-results/wordpress/editor.png' });
  const url = await publish(page);

  const said: string[] = [];
  visitor.on('console', (message) => said.push(`${message.type()}: ${message.text()}`)).on('pageerror', (error) => said.push(error.message));
  await visitor.clock.install();
  await visitor.goto(url);
  const card = visitor.locator('co-i-statement');
  await card.getByRole('radio', { name: 'Sometimes' }).check();
  await card.getByRole('textbox').fill(written);
  // Nobody reads and answers in less than two seconds.
  await visitor.clock.runFor(3000);
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('Thank you. We have your answer.')).toBeFocused();
  await expect(card.getByText('Sam reads every answer on Monday.')).toBeVisible();
  const reference = (await card.getByText(/^[0-9A-F]{8}$/).textContent()) ?? '';
  await visitor.screenshot({ path: 'test-results/wordpress/sent.png', fullPage: true });
  expect(said).toEqual([]);

  await signIn(page, 'editor', 'edit.php?post_type=co_answer');
  const row = page.getByRole('row').filter({ hasText: reference });
  await expect(row.getByRole('cell', { name: 'Sometimes', exact: true })).toBeVisible();
  await page.screenshot({ path: 'test-results/wordpress/answers.png' });
  await row.getByRole('link', { name: 'I choose who comes into' }).first().click();
  await expect(page.getByRole('row', { name: 'Reference' }).getByRole('cell')).toHaveText(reference);
  const envelope = JSON.parse((await page.getByRole('region', { name: 'All that was sent' }).textContent()) ?? '') as AnswerEnvelope;
  expect(fitsSchema(envelope)).toBe(true);
  expect(envelope).toMatchObject({
    name: 'home',
    question: { text: 'I choose who comes into my home & when.' },
    answer: { value: 'sometimes', words: 'Sometimes', more: written },
    verdict: 'likely-person',
  });
  await page.screenshot({ path: 'test-results/wordpress/answer.png' });
});

test('a shortcode makes the same card, and gives it a name where it has none', async ({ page, visitor }) => {
  const url = await publishMarkup(
    page,
    'author',
    'By shortcode',
    '<!-- wp:shortcode -->\n[coproduction statement="People listen to me." next="We write back."]\n<!-- /wp:shortcode -->',
  );
  await visitor.goto(url);
  const card = visitor.locator('co-i-statement');
  await expect(card).toHaveAttribute('name', 'people-listen-to-me');
  await card.getByRole('radio', { name: 'No, never' }).check();
  await card.getByRole('button', { name: 'Send my answer' }).click();
  await expect(card.getByText('We write back.')).toBeVisible();
});

test('words in a shortcode stay words', async ({ page, visitor }) => {
  const hostile =
    '[coproduction statement="I &lt;img src=x onerror=alert(1)&gt; choose" name="\'onclick=alert(1)//" next="&lt;script&gt;alert(1)&lt;/script&gt;"]';
  await visitor.goto(await publishMarkup(page, 'author', 'Hostile words', `<!-- wp:shortcode -->\n${hostile}\n<!-- /wp:shortcode -->`));
  await expect(visitor.locator('co-i-statement')).toBeVisible();
  const children = await visitor.locator('co-i-statement').evaluate((card) => [...card.querySelectorAll('*')].map((node) => node.localName));
  expect(children).toEqual(['span']);
  await expect(visitor.locator('co-i-statement')).toContainText('I <img src=x onerror=alert(1)> choose');
  expect(await visitor.locator('co-i-statement').getAttribute('onclick')).toBeNull();
});

test('the script is asked for only where a card is, from this site, with its hash', async ({ visitor }) => {
  const scripts = visitor.locator('script[src*="coproduction-kit"]');
  await visitor.goto('/sample-page/');
  await expect(scripts).toHaveCount(0);
  await visitor.goto('/a-card/');
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute('type', 'module');
  await expect(scripts).toHaveAttribute('src', new RegExp(`^${given('URL')}/wp-content/plugins/coproduction-kit/kit/[\\d.]+/i-statement\\.js$`));
  await expect(scripts).toHaveAttribute('integrity', /^sha384-[\w+/]{64}$/);
  await expect(visitor.locator('link[href$="fouc.css"]')).toHaveAttribute('integrity', /^sha384-[\w+/]{64}$/);
});

test('a changed file of the kit does not run, and people can still read the statement', async ({ visitor }) => {
  await visitor.route('**/i-statement.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true;` });
  });
  await visitor.goto('/a-card/');
  await expect(visitor.getByText('I choose who comes into my home.')).toBeVisible();
  expect(await visitor.evaluate(() => [customElements.get('co-i-statement') === undefined, 'changed' in window])).toEqual([true, false]);
});
