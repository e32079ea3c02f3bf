import { answer, begin, form } from '../../../tests/consent';
import { keepsTheSendingContract } from '../../../tests/sending-contract';

keepsTheSendingContract({
  tag: 'co-consent-form',
  markup: (attributes) => form(attributes),
  answer: async (page) => {
    await begin(page);
    await answer(page, 'No');
  },
  send: 'Send my answers',
  thanks: 'Thank you for telling us. You said no.',
  kept: (page) => page.getByRole('definition').filter({ hasText: 'No' }).first(),
});
