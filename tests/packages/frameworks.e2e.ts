/** The examples for Vue, Angular, Solid, Preact and plain TypeScript, with the packed tarball installed: properties, events, slots and methods. */
import { inEachRun, speedOf } from '../speeds';
import { expect, test } from '../test';

for (const [index, [framework, folder, reference]] of (
  [
    ['Vue', 'vue', 'VUE-1'],
    ['Angular', 'angular', 'ANGULAR-1'],
    ['Solid', 'solid', 'SOLID-1'],
    ['Preact', 'preact', 'PREACT-1'],
  ] as const
).entries()) {
  test.describe(framework, speedOf(index), () => {
    test.beforeEach(async ({ page, site }) => {
      // Solid writes its templates as HTML.
      if (framework === 'Solid') site.policy = "default-src 'self'";
      await page.goto(`${site.url}/examples/${folder}/dist/index.html`);
    });

    test('properties, events, slots and methods work', async ({ page, console }) => {
      const own = page.getByRole('region', { name: 'That the page sends' });
      await expect(own.getByRole('radio')).toHaveCount(2);
      await own.getByRole('radio', { name: 'Hardly ever' }).check();
      await expect(own.getByLabel('Chosen')).toHaveText('hardly');
      await own.getByRole('button', { name: 'Send my answer' }).click();
      await expect(own.getByText(reference)).toBeVisible();
      await expect(own.getByText('We read every answer.')).toBeVisible();
      await expect(own.getByLabel('Chosen')).toHaveText('Hardly ever, sent');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });

    test('in a form: error, reset, Enter, submit, and a value that the page holds', async ({ page, console }) => {
      const section = page.getByRole('region', { name: 'As a part of a form' });
      const text = section.getByRole('textbox', { name: 'Your initials' });
      await section.getByRole('button', { name: 'Send the form' }).click();
      await expect(section.getByText('Choose an answer, or skip this one.')).toBeVisible();
      await section.getByRole('radio', { name: 'No, never' }).check();
      await section.getByRole('button', { name: 'Start again' }).click();
      await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
      await text.pressSequentially('ag');
      await expect(text).toHaveValue('AG');
      await section.getByRole('radio', { name: 'Sometimes' }).check();
      await section.getByRole('radio', { name: 'Sometimes' }).press('Enter');
      await expect(section.getByLabel('Form')).toHaveText('name=AG&meetings=sometimes');
      expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
    });
  });
}

test.describe('Vue, v-model', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}/examples/vue/dist/index.html`);
  });

  test('holds an answer, a list of answers, words and what is open, in both directions', inEachRun, async ({ page, console }) => {
    const section = page.getByRole('region', { name: 'With v-model' });
    const held = section.getByLabel('Held');
    await expect(held).toHaveText(', , friday, , false');
    await expect(section.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    await section.getByRole('radio', { name: 'Sometimes' }).check();
    await section.getByRole('checkbox', { name: 'Monday' }).check();
    await section.getByRole('textbox', { name: 'Tell us more' }).fill('At weekends.');
    await expect(held).toHaveText('sometimes, At weekends., monday and friday, , false');
    await section.getByText('When we meet').click();
    await expect(held).toHaveText(/true$/);
    await expect(section.getByText('Monday at ten.')).toBeVisible();
    await expect(section.getByText('We meet every week.')).toBeVisible();
    await section.getByRole('button', { name: 'Clear all answers' }).click();
    await expect(section.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(section.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(section.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('');
    await expect(held).toHaveText(', , , , true');
    expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
  });

  test('leaves the last word to the page where it changes or refuses an answer', async ({ page }) => {
    const section = page.getByRole('region', { name: 'With v-model' });
    const initials = section.getByRole('textbox', { name: 'Your initials' });
    await initials.pressSequentially('a7g');
    await expect(initials).toHaveValue('AG');
    await initials.press('7');
    await expect(initials).toHaveValue('AG');
  });
});

test('TypeScript without a framework: typed properties, events and methods', async ({ page, site, console }) => {
  await page.goto(`${site.url}/examples/typescript/dist/index.html`);
  await expect(page.getByRole('radio')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Hardly ever' }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('TS-1')).toBeVisible();
  await expect(page.getByLabel('Envelope')).toHaveText('{"value":"hardly","words":"Hardly ever"}');
  expect(console.filter((message) => /error|warning/i.test(message))).toEqual([]);
});
