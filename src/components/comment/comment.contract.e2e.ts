import { keepsTheSendingContract } from '../../../tests/sending-contract';

const question = 'What would you change?';

keepsTheSendingContract({
  tag: 'co-comment',
  markup: (attributes) => `<co-comment name="ideas" ask-who ask-publish ask-reply ${attributes}>${question}</co-comment>`,
  answer: (page) => page.getByRole('textbox', { name: question }).fill('More light.'),
  send: 'Send my answer',
  thanks: 'Thank you. We have your answer.',
  kept: (page) => page.getByRole('textbox', { name: question }),
});
