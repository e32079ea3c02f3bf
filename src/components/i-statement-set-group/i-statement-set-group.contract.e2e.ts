import { keepsTheSendingContract } from '../../../tests/sending-contract';
import { addPage } from '../../../tests/site';
import { set } from '../../../tests/statement-set';
import { expect, test } from '../../../tests/test';

keepsTheSendingContract({
  tag: 'co-i-statement-set',
  tool: 'co-i-statement-set-group',
  markup: (attributes) => set(`mode="group" name="home" ${attributes}`),
  answer: async (page) => {
    const field = page.getByRole('textbox');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await field.nth(0).fill('12');
    await field.nth(1).fill('Asha');
    await next.click();
    await field.nth(1).fill('4');
    await page.getByRole('button', { name: 'Stop here and check the counts' }).click();
  },
  send: 'Send the counts',
  thanks: 'Thank you. We have the counts.',
  kept: (page) => page.getByText('Sometimes: 4').first(),
});

test('takes the number that a program wrote into a field without telling anyone', async ({ page, site }) => {
  await page.goto(addPage(site, '/group', set('mode="group" name="home"')));
  for (const [index, text] of ['12', 'Asha'].entries())
    await page
      .getByRole('textbox')
      .nth(index)
      .evaluate((field, value) => ((field as HTMLInputElement).value = value), text);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('People in the room: 12.')).toBeVisible();
});
