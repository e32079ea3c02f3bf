import type { Examples } from '../../examples';

const words: readonly (readonly [word: string, meaning: string])[] = [
  ['Advocate', 'A person who helps you to say what you want.'],
  ['Carer', 'A person who looks after a family member or a friend.'],
  ['Direct payment', 'Money from the council to pay for your own support.'],
  ['Safeguarding', 'Keeping people safe from harm.'],
];

const glossary = (attributes = '', list = words): string =>
  `<co-glossary${attributes}>
  <dl>
${list.map(([word, meaning]) => `    <dt>${word}</dt>\n    <dd>${meaning}</dd>`).join('\n')}
  </dl>
</co-glossary>`;

export const examples: Examples = {
  'default': { html: glossary() },
  'easy words': { html: glossary(' words="easy"') },
  'long words': { html: glossary('', [['Unterstützungsdienstleistungsvereinbarung', 'A paper about your support.']]) },
};
