import { card, row, thanks } from '../../../tests/card';
import { keepsTheSendingContract } from '../../../tests/sending-contract';

keepsTheSendingContract({
  tag: 'co-i-statement',
  markup: (attributes) => card(`name="home" ${attributes}`),
  answer: (page) => row(page, 'Sometimes').check(),
  send: 'Send my answer',
  thanks,
  kept: (page) => page.getByRole('radio', { name: 'Sometimes', checked: true }),
});
