/** The whole way of an answer: from a council’s page to the desk, and the reply back on that page. Then the person takes back what they said. */
import AxeBuilder from '@axe-core/playwright';
import { startRoundTrip, type RoundTrip } from './round-trip';
import { inEachRun } from './speeds';
import { expect, test } from './test';

let trip: RoundTrip;

test.beforeAll(async () => {
  trip = await startRoundTrip();
});

test.afterAll(() => trip.stop());

test('a person answers, staff reply, the reply is on the page, and the person takes back what they said', inEachRun, async ({ page, context, console }) => {
  test.slow();
  await page.clock.install();
  await page.goto(trip.page);
  await page.getByRole('textbox', { name: 'What would make support better for you?' }).fill('The last bus leaves at six.');
  await page.getByRole('radio', { name: /^Yes/ }).first().check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText(/^Thank you/)).toBeVisible();
  const sent = await page.locator('co-comment').evaluate((comment) => comment.shadowRoot?.textContent ?? '');
  const [code = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(sent) ?? [];
  expect(code).not.toBe('');

  const staff = await context.newPage();
  await staff.goto(trip.link);
  await staff.getByRole('textbox', { name: 'Name', exact: true }).fill('Priya Shah');
  await staff.getByRole('textbox', { name: 'Job' }).fill('Head of transport');
  await staff.getByRole('textbox', { name: 'Work e-mail address' }).fill('priya@fernley.example');
  await staff.getByRole('button', { name: 'Start' }).click();
  await staff.getByRole('link', { name: 'What people said' }).click();
  await staff.getByRole('link', { name: 'The last bus leaves at six.' }).click();
  await staff.getByRole('link', { name: 'Reply in public' }).click();
  await staff.getByRole('radio', { name: 'We are doing this' }).check();
  await staff.getByRole('textbox', { name: 'Your reply', exact: true }).fill('From May on, the last bus leaves at nine.');
  await staff.getByRole('button', { name: 'Publish this reply' }).click();
  await expect(staff.getByRole('status')).toHaveText('Your reply is saved.');

  await page.reload();
  const replies = page.getByRole('region', { name: 'What becomes of it' });
  await expect(replies.getByRole('heading', { name: 'You said The last bus leaves at six.' })).toBeVisible();
  await expect(replies.getByText('From May on, the last bus leaves at nine.')).toBeVisible();
  await expect(replies.getByText('Priya Shah')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('textbox', { name: 'What would make support better for you?' }).fill('A choir in the evening.');
  await page.getByRole('radio', { name: /^Yes/ }).first().check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText(/^Thank you/)).toBeVisible();
  await staff.getByRole('link', { name: 'What people said' }).click();
  await staff.getByRole('link', { name: 'A choir in the evening.' }).click();
  await staff.getByRole('link', { name: 'Show it as an idea' }).click();
  await staff.getByRole('button', { name: 'Show it' }).click();
  await page.reload();
  const idea = page.locator('co-idea').filter({ hasText: 'A choir in the evening.' });
  await idea.getByRole('button', { name: 'Me too' }).click();
  await expect(idea.getByText(/^Thank you/)).toBeVisible();
  // A tool waits two seconds before it tells the developer what is wrong in its markup.
  await page.clock.runFor(2500);

  const person = await context.newPage();
  await person.goto(`${trip.desk}/take-back`);
  await person.getByRole('textbox', { name: 'Your code' }).fill(code.toLowerCase().replaceAll('-', ' '));
  await person.getByRole('button', { name: 'Show what I sent' }).click();
  await expect(person.getByText('From May on, the last bus leaves at nine.')).toBeVisible();
  await person.getByRole('button', { name: 'Take it back' }).click();
  await person.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(person.getByText('You have taken this back.')).toBeVisible();

  await page.reload();
  await expect(replies.getByText('There are no answers here yet.')).toBeVisible();
  await expect(replies.getByText('The last bus leaves at six.')).toHaveCount(0);
  expect(console.filter((message) => message.startsWith('error'))).toEqual([]);
});
