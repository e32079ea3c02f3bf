import type { Locator, Page } from '@playwright/test';
import { keepsTheContract } from '../../../tests/control-contract';
import { addPage, type Site } from '../../../tests/site';
import { inEveryEngine } from '../../../tests/speeds';
import { expect, test } from '../../../tests/test';

const content = `When can you come?
  <co-choice value="weekday" easy="Monday to Friday">On a weekday</co-choice>
  <co-choice value="weekend">At the weekend</co-choice>
  <co-choice value="not-sure" apart>I am not sure</co-choice>`;
const radio = (page: Page, name: string): Locator => page.getByRole('radio', { name });
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });

test.describe('one', () => {
  keepsTheContract({
    tag: 'co-choices',
    content,
    control: (page) => radio(page, 'On a weekday'),
    answer: (page) => radio(page, 'On a weekday').check(),
    answered: ['weekday'],
    untouched: [],
    initial: ['value="weekend"', ['weekend']],
    programmatic: [{ value: 'weekend' }, ['weekend']],
    required: 'Choose an answer.',
    named: 'group',
    hasServerErrors: true,
  });
});

test.describe('several', () => {
  keepsTheContract({
    tag: 'co-choices',
    attributes: 'several',
    content,
    control: (page) => box(page, 'On a weekday'),
    answer: async (page) => {
      await box(page, 'On a weekday').check();
      await box(page, 'I am not sure').check();
    },
    answered: ['weekday', 'not-sure'],
    untouched: [],
    initial: ['value="weekday"', ['weekday']],
    programmatic: [{ values: ['not-sure', 'weekend'] }, ['weekend', 'not-sure']],
    required: 'Choose at least one answer.',
    named: 'group',
    hasServerErrors: true,
  });
});

const open = async (page: Page, site: Site, attributes = '', inside = content): Promise<void> => {
  await page.goto(addPage(site, '/choices', `<form><co-choices name="it" ${attributes}>${inside}</co-choices><button>Send</button></form>`));
  await page.getByRole('group').waitFor();
};

test('is a group under its question, nothing chosen, words before pictures', async ({ page, site }) => {
  await open(page, site, '', `${content}<span slot="hint">You can change your mind.</span><img slot="picture-weekday" src="/pictures/calendar.svg" alt="">`);
  await expect(page.locator('form')).toMatchAriaSnapshot(`
    - group "When can you come? You can change your mind.":
      - text: When can you come? You can change your mind.
      - radio "On a weekday"
      - text: On a weekday
      - radio "At the weekend"
      - text: At the weekend
      - radio "I am not sure"
      - text: I am not sure
    - button "Send"
  `);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await page.locator('img').boundingBox())?.width).toBe(44);
});

test('can be done with the keyboard alone', inEveryEngine, async ({ page, site }) => {
  await open(page, site);
  await page.keyboard.press('Tab');
  await expect(radio(page, 'On a weekday')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'At the weekend')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Send' })).toBeFocused();
});

test('several: pressing once more takes a choice back', async ({ page, site }) => {
  await open(page, site, 'several');
  await page.locator('label', { hasText: 'At the weekend' }).click();
  await expect(box(page, 'At the weekend')).toBeChecked();
  await page.locator('label', { hasText: 'At the weekend' }).click();
  await expect(box(page, 'At the weekend')).not.toBeChecked();
});

test('easy words are shown where they are written', async ({ page, site }) => {
  await open(page, site, 'words="easy"');
  await expect(radio(page, 'Monday to Friday')).toBeVisible();
  await expect(radio(page, 'At the weekend')).toBeVisible();
});

test('choices that come late, and words that change, are shown', async ({ page, site }) => {
  await open(page, site);
  await page.locator('co-choices').evaluate((host) => {
    const added = document.createElement('co-choice');
    added.setAttribute('value', 'night');
    added.textContent = 'At night';
    host.append(added);
    (host.querySelector('[value="weekend"]') as Element).textContent = 'On Sunday';
  });
  await expect(radio(page, 'At night')).toBeVisible();
  await expect(radio(page, 'On Sunday')).toBeVisible();
});

test('a choice that is not there is no answer', async ({ page, site }) => {
  await open(page, site, 'value="gone" required');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Choose an answer.')).toBeVisible();
});

test('what is missing in the markup is told to the developer', async ({ page, site, console }) => {
  await open(page, site, '', '<co-choice value="one">Only one</co-choice>');
  await expect.poll(() => console.join('\n')).toContain('error: <co-choices> default slot: has no question.');
  await expect.poll(() => console.join('\n')).toContain('error: <co-choices> <co-choice>: must be two or more');
});
