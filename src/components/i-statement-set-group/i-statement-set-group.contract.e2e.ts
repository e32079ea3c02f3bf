import { keepsTheSendingContract } from '../../../tests/sending-contract';
import { set } from '../../../tests/statement-set';

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
