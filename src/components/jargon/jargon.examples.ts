import { press, type Examples } from '../../examples';

const meaning = '<span slot="meaning">(a person who helps you to say what you want)</span>';
const sentence = (word: string): string => `<p>You can ask for an ${word} to come with you to the meeting. They are on your side.</p>`;
const jargon = (attributes = '', word = 'advocate'): string => sentence(`<co-jargon${attributes && ` ${attributes}`}>${word} ${meaning}</co-jargon>`);

export const examples: Examples = {
  'default': { html: jargon() },
  'open': { full: true, html: jargon('open') },
  'opened by a person': { html: jargon(), play: (element) => press(element, 'advocate') },
  'long words': { html: jargon('open', 'Unterstützungsdienstleistungsvereinbarung') },
  'from a word list': {
    html: `${sentence('<co-jargon open><a href="#advocate">advocate</a></co-jargon>')}
<co-glossary>
  <dl>
    <dt id="advocate">Advocate</dt>
    <dd>a person who helps you to say what you want</dd>
  </dl>
</co-glossary>`,
  },
};
