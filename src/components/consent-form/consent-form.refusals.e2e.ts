import type { ServerResponse } from 'node:http';
import { answer, begin, form, items, next, open, press, question, received, send, sign, title } from '../../../tests/consent';
import { inEachRun } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const refuse =
  (...errors: readonly (readonly [pointer: string, detail: string])[]) =>
  (_: unknown, response: ServerResponse): void =>
    void response
      .writeHead(422, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ errors: errors.map(([pointer, detail]) => ({ pointer, detail })) }));

test('what a server has against answers is next to each of them, and at its field when the person goes back', inEachRun, async ({ page, site }) => {
  site.respond = refuse(
    ['#/answer/record/answers/1/answer', 'We cannot film this week.'],
    ['#/answer/record/signature/words', 'Please write your whole name.'],
    ['#/kit', 'Our form is new.'],
  );
  await open(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'Yes', 'Yes', 'No');
  await sign(page);
  await send(page);
  const summary = page.getByRole('group', { name: 'Please look at this again' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  // What is about no answer is in the notice, once.
  await expect(page.getByText('Our form is new.')).toHaveCount(2);
  const change = page.getByRole('button', { name: 'Change Show that you agree' });
  await expect(change).toHaveAccessibleDescription('Error: Please write your whole name.');
  await summary.getByRole('link', { name: /^Show that you agree/ }).click();
  await expect(change).toBeFocused();
  await change.press('Enter');
  const name = page.getByRole('textbox', { name: 'Your name' });
  await expect(name).toHaveAccessibleDescription(/Error: Please write your whole name\./);
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await name.fill('Alexandra Green');
  await expect(page.getByText('Please write your whole name.')).toHaveCount(0);
  await next(page);
  site.respond = undefined;
  await send(page);
  await expect(page.getByText('Thank you. We will only do what you said yes to.')).toBeFocused();
  expect(received(site, 1).answer.record?.signature?.words).toBe('Alexandra Green');
});

test('one error about one answer takes the focus to the way back to it', inEachRun, async ({ page, site }) => {
  site.respond = refuse(['#/answer/record/answers/0', 'Please talk to us first.']);
  await open(page, site, form(`action="${site.url}/answers"`));
  await begin(page);
  await answer(page, 'No');
  await send(page);
  await expect(page.getByRole('button', { name: 'Change I take part.' })).toBeFocused();
  await press(page, 'Change I take part.');
  await expect(question(page, 'I take part.').getByText('Please talk to us first.')).toBeVisible();
  await expect(title(page, 'I take part.')).toBeFocused();
});

test('on one page, an error is next to its question, which takes the focus', inEachRun, async ({ page, site }) => {
  site.respond = refuse(['#/answer/record/answers/1', 'We cannot film this week.']);
  await open(page, site, form(`layout="page" without="understood who" action="${site.url}/answers"`, items));
  await question(page, 'I take part.').getByRole('radio', { name: 'Yes' }).check();
  await question(page, 'You can film me.').getByRole('radio', { name: 'No' }).check();
  await page.getByRole('radio', { name: 'No name' }).check();
  await page.getByRole('radio', { name: 'I write my name' }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Alex Green');
  await send(page);
  const film = question(page, 'You can film me.');
  await expect(film.getByText('We cannot film this week.')).toBeVisible();
  await expect(film.getByRole('radio', { name: 'No' })).toBeFocused();
});

test('two labels that a site gave the same words stay two: each error, answer and way back is at its own question', inEachRun, async ({ page, site }) => {
  site.respond = refuse(['#/answer/record/signature/words', 'Please write your whole name.']);
  await open(page, site, form(`action="${site.url}/answers"`));
  await page.locator('co-consent-form').evaluate((element) =>
    Object.assign(element, {
      messages: {
        who: 'About you',
        signTitle: 'About you',
        changeMindHow: 'You can change this.',
        changeMindCode: 'You can change this.',
        nameLabel: 'About you',
      },
    }),
  );
  await press(page, 'Start');
  await expect(page.getByText('You can change this.', { exact: true })).toHaveCount(2);
  await next(page);
  await page.getByRole('radio', { name: 'I understand' }).check();
  await next(page);
  await answer(page, 'Yes', 'Yes', 'No');
  await page.getByRole('radio', { name: 'No name' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await next(page);
  await page.getByRole('radio', { name: 'I write my name' }).check();
  await page.getByRole('textbox', { name: 'About you' }).fill('Alex');
  await next(page);
  await expect(page.getByRole('definition')).toHaveText([/^Yes/, /^Yes/, /^No/, /^No name/, /^Me/, /^I write my name\s+Alex/]);
  await send(page);
  const [who, sign] = [page.getByRole('button', { name: 'Change About you' }).first(), page.getByRole('button', { name: 'Change About you' }).last()];
  await expect(sign).toBeFocused();
  await expect(sign).toHaveAccessibleDescription('Error: Please write your whole name.');
  await expect(who).toHaveAccessibleDescription('');
  await who.press('Enter');
  await expect(page.getByRole('radio', { name: 'Me', exact: true })).toBeChecked();
  await press(page, 'Back');
  await sign.press('Enter');
  await expect(page.getByRole('textbox', { name: 'About you' })).toHaveValue('Alex');
});
