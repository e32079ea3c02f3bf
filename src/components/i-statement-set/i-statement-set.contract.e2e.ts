import { keepsTheSendingContract } from '../../../tests/sending-contract';
import { press, row, set, thanks } from '../../../tests/statement-set';

keepsTheSendingContract({
  tag: 'co-i-statement-set',
  markup: (attributes) => set(`name="home" ${attributes}`),
  answer: async (page) => {
    await row(page, 'Sometimes').check();
    await press(page, 'Next');
    await press(page, 'Skip this one');
    await press(page, 'Skip this one');
  },
  send: 'Send my answers',
  thanks,
  kept: (page) => page.getByText('Sometimes', { exact: true }),
});
