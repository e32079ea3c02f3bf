import { keepsTheSendingContract } from '../../../tests/sending-contract';

keepsTheSendingContract({
  tag: 'co-impact',
  markup: (attributes) => `<co-impact name="lift" ${attributes}>The library café has a lift now.</co-impact>`,
  answer: (page) => page.getByRole('radio', { name: 'It is worse for me' }).check(),
  send: 'Send my answer',
  thanks: 'Thank you. We have your answer.',
  kept: (page) => page.getByRole('radio', { name: 'It is worse for me', checked: true }),
});
