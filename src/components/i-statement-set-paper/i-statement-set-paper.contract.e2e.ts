import { keepsTheSendingContract } from '../../../tests/sending-contract';
import { set } from '../../../tests/statement-set';

keepsTheSendingContract({
  tag: 'co-i-statement-set',
  markup: (attributes) => set(`mode="paper" name="home" ${attributes}`),
  answer: async (page) => {
    await page.getByRole('textbox').first().fill('7');
    await page.getByRole('radio').nth(1).check();
  },
  send: 'Send this sheet',
  thanks: 'We have sheet 7.',
  kept: (page) => page.getByRole('radio', { checked: true }),
});
