/** The examples and tests of a new tool that sends an answer. */
import type { Names } from './new-sending.ts';

/** Tests of the rules. */
export const logicTests = ({ name }: Names): string => `import { misuseOf, problemsOf } from './${name}.logic';

describe('problemsOf', () => {
  it('asks for words', () => {
    expect(problemsOf('Mine')).toEqual([]);
    expect(problemsOf(' ')).toEqual([{ control: 'words', key: 'writeAnswer' }]);
  });
});

describe('misuseOf', () => {
  it('finds nothing in good markup, and names what is wrong', () => {
    expect(misuseOf({ name: 'one', action: '/answers' }, true)).toEqual([]);
    expect(misuseOf({ name: '', action: 'javascript:x' }, false).map(([attribute]) => attribute)).toEqual(['name', 'default slot', 'action']);
  });
});
`;

/** What is shown in the docs, and tested. */
export const examples = ({ tag }: Names): string => `import { press, shown, write, type Examples } from '../../examples';

const html = '<${tag} name="one">What would make it better?</${tag}>';

export const examples: Examples = {
  'default': { html },
  'with an error': { html, play: (element) => press(element, 'Send my answer') },
  'not sent': {
    full: true,
    html,
    play: async (element) => {
      write(element, 'More light.');
      press(element, 'Send my answer');
      await (element as HTMLElement & { failSent: () => Promise<void> }).failSent();
      await shown(element, '#not-sent');
    },
  },
  'sent': {
    full: true,
    html,
    play: async (element) => {
      write(element, 'More light.');
      press(element, 'Send my answer');
      await (element as HTMLElement & { confirmSent: () => Promise<void> }).confirmSent();
      await shown(element, '#title');
    },
  },
};
`;

/** The contract of what sends. */
export const browserTests = ({ tag }: Names): string => `import { keepsTheSendingContract } from '../../../tests/sending-contract';

keepsTheSendingContract({
  tag: '${tag}',
  markup: (attributes) => \`<${tag} name="one" \${attributes}>What would make it better?</${tag}>\`,
  answer: (page) => page.getByRole('textbox', { name: 'What would make it better?' }).fill('More light.'),
  send: 'Send my answer',
  thanks: 'Thank you. We have your answer.',
  kept: (page) => page.getByRole('textbox', { name: 'What would make it better?' }),
});
`;
