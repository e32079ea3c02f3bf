/** The example for React, with the packed tarball installed, in both versions of React that the kit is for. */
import type { Locator } from '@playwright/test';
import { speedOf } from '../speeds';
import { expect, test } from '../test';

for (const [index, [version, folder]] of (
  [
    ['React 19', 'react-vite'],
    ['React 18', 'react-18-vite'],
  ] as const
).entries()) {
  test.describe(version, speedOf(index), () => {
    test.beforeEach(async ({ page, site }) => {
      await page.goto(`${site.url}/examples/${folder}/dist/index.html`);
    });

    test('properties, typed events, slots and methods work', async ({ page }) => {
      const own = page.getByRole('region', { name: 'That the page sends' });
      await own.getByRole('button', { name: 'Send my answer' }).click();
      await expect(own.getByRole('radio', { name: 'Every time' })).toBeFocused();
      await own.getByRole('radio', { name: 'Hardly ever' }).check();
      await expect(own.getByLabel('Chosen')).toHaveText('hardly');
      await own.getByRole('button', { name: 'Send my answer' }).click();
      await expect(own.getByText('REACT-1')).toBeVisible();
      await expect(own.getByText('We read every answer.')).toBeVisible();
      await expect(own.getByLabel('Envelope')).toHaveText('{"value":"hardly","words":"Hardly ever"}');
    });

    test('in a form: error, reset, Enter, submit', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'As a part of a form' });
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(section.getByText('Choose an answer, or skip this one.')).toBeVisible();
      await expect(section.getByLabel('Form')).toHaveText('');
      await section.getByRole('radio', { name: 'No, never' }).check();
      await section.getByRole('button', { name: 'Start again' }).click();
      await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
      await section.getByRole('radio', { name: 'Sometimes' }).check();
      await section.getByRole('radio', { name: 'Sometimes' }).press('Enter');
      await expect(section.getByLabel('Form')).toHaveText('meetings=sometimes');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('an answer that the page holds stays as the page says', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'That the page holds' });
      const row = (name: string): Locator => section.getByRole('radio', { name });
      await expect(section.getByLabel('Held')).toHaveText('no day,');
      await section.getByText('Sunday').click();
      await expect(row('Sunday')).not.toBeChecked();
      await row('Monday').check();
      await expect(section.getByLabel('Held')).toHaveText('monday,');
      await section.getByText('Sunday').click();
      await expect(row('Monday')).toBeChecked();
      await expect(row('Sunday')).not.toBeChecked();
      await section.getByRole('button', { name: 'Choose Friday' }).click();
      await expect(row('Friday')).toBeChecked();
      const text = section.getByRole('textbox', { name: 'Your initials' });
      await text.pressSequentially('ag');
      await expect(text).toHaveValue('AG');
      await expect(section.getByLabel('Held')).toHaveText('friday, AG');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('with react-hook-form: errors of the tools, Enter, reset, submit', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'With react-hook-form' });
      const answers = section.getByLabel('Answers');
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(section.getByText('Choose an answer, or skip this one.')).toBeVisible();
      await expect(section.getByRole('radio', { name: 'Yes, always' })).toBeFocused();
      await section.getByRole('radio', { name: 'Sometimes' }).check();
      const email = section.getByRole('textbox', { name: 'Your email' });
      await email.fill('a@b.example');
      await expect(answers).toHaveText('');
      await email.press('Enter');
      await expect(answers).toHaveText('{"email":"a@b.example","home":"sometimes"}');
      await section.getByRole('button', { name: 'Start again' }).click();
      await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(email).toHaveValue('');
      await section.getByRole('radio', { name: 'No, never' }).check();
      await email.fill('c@d.example');
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(answers).toHaveText('{"email":"c@d.example","home":"never"}');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('with react-hook-form: what the form finds wrong is shown, has the focus, and goes when it is right', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'With react-hook-form' });
      const email = section.getByRole('textbox', { name: 'Your email' });
      await section.getByRole('radio', { name: 'Sometimes' }).check();
      await email.fill('Rosa');
      await section.getByRole('radio', { name: 'Sometimes' }).focus();
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(email).toBeFocused();
      await expect(email).toHaveAccessibleDescription(/Write an email address with an @ in it\./);
      await expect(section.getByLabel('Answers')).toHaveText('');
      await email.pressSequentially('@b.example');
      await expect(section.getByText('Write an email address with an @ in it.')).toBeHidden();
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(section.getByLabel('Answers')).toHaveText('{"email":"Rosa@b.example","home":"sometimes"}');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('easy words in another language: the switch, its event, and both versions', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'Geiriau hawdd' });
      await expect(section.getByText('Gallwch ddweud beth rydych chi eisiau.')).toBeHidden();
      await section.getByRole('switch', { name: 'Geiriau hawdd' }).click();
      await expect(section.getByText('Gallwch ddweud beth rydych chi eisiau.')).toBeVisible();
      await expect(section.getByText('Mae gennych hawl i gymryd rhan.')).toBeHidden();
      await expect(section.getByLabel('Mode')).toHaveText('{"easy":true,"pictures":true,"listen":false}');
      await section.getByRole('switch', { name: 'Gwrando' }).click();
      await expect(section.getByRole('button', { name: 'Gwrando ar y dudalen hon' })).toBeVisible();
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('consent: items as properties, drawn again between two answers, sent by the page, and proved', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'Are you happy for us to film?' });
      await expect(section.getByText('data@college.example')).toBeVisible();
      await expect(section.getByText('We share it with our visitors.')).toBeVisible();
      await section.getByRole('button', { name: 'Send my answers' }).click();
      await expect(section.getByText('Choose an answer.')).toBeVisible();
      const yes = section.getByRole('group', { name: 'I take part.' }).getByRole('radio', { name: 'Yes' });
      // This answer changes the words of the page, so it is taken back, and the person is asked again.
      await yes.click();
      await expect(section.getByText('The words here have changed. Please read them. Then answer again.').first()).toBeVisible();
      await yes.check();
      await section.getByRole('group', { name: 'You can film me.' }).getByRole('radio', { name: 'No' }).check();
      await expect(section.getByLabel('Answered')).toHaveText('3');
      await section.getByRole('radio', { name: 'I write my initials' }).check();
      await section.getByRole('textbox', { name: 'Your initials' }).fill('AG');
      await section.getByRole('button', { name: 'Send my answers' }).click();
      await expect(section.getByText('We will only do what you said yes to.')).toBeVisible();
      await expect(section.getByLabel('Checked')).toHaveText('partly-given, proved');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });
  });
}
