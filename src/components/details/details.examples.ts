import { press, type Examples } from '../../examples';

const words = `  <p>Three people from the council and three people who use the service. Nobody else.</p>
  <p>They write down what they learn, without your name.</p>`;

const details = (attributes = ''): string => `<co-details${attributes && ` ${attributes}`}>
  <span slot="summary">Who reads what I write?</span>
${words}
</co-details>`;

export const examples: Examples = {
  'default': { html: details() },
  'open': { full: true, html: details('open') },
  'opened by a person': { html: details(), play: (element) => press(element, 'Who reads') },
  'easy words': { html: details('words="easy" open') },
  'long words': {
    html: `<co-details open><span slot="summary">What does Unterstützungsdienstleistungsvereinbarungen mean here?</span>\n${words}</co-details>`,
  },
};
