import { keepsTheSendingContract } from '../../../tests/sending-contract';

keepsTheSendingContract({
  tag: 'co-i-statement-maker',
  markup: (attributes) => `<co-i-statement-maker name="own" ${attributes}>What is a good day like for you?</co-i-statement-maker>`,
  answer: async (page) => {
    await page.getByRole('textbox', { name: 'Your statement' }).fill('I choose when I get up.');
    await page.getByRole('radio', { name: 'My time' }).check();
    await page.getByRole('button', { name: 'Add another statement' }).click();
    await page.getByRole('textbox', { name: 'Your statement' }).fill('I can cook.');
    await page.getByRole('radio', { name: 'Sometimes' }).check();
  },
  send: 'Send what I wrote',
  thanks: 'Thank you. We have what you wrote.',
  kept: (page) => page.locator('co-i-statement-maker').getByText('I choose when I get up.').filter({ visible: true }).first(),
});
