import { press, type Examples } from '../../examples';

const phone = (number: string): string => `<a slot="phone" href="tel:${number.replace(/ /g, '')}">${number}</a>`;
const email = (address: string): string => `<a slot="email" href="mailto:${address}">${address}</a>`;

const contact = (kind: string, name: string, hours: string, ...more: readonly string[]): string => `  <co-help-contact kind="${kind}">
    ${[name, ...more, `<p slot="hours">${hours}</p>`].join('\n    ')}
  </co-help-contact>`;

const urgent = contact('urgent', 'Police, ambulance or fire service', 'Day and night', phone('999'));
const next = '<p slot="next">Amina or Joe will listen. They will ask what you want to happen.</p>';
const team = 'Anytown Council, adult safeguarding team';
const safeguarding = contact('safeguarding', team, 'Every day, 9am to 5pm', phone('01632 960 010'), email('safe@anytown.example'), next);
const person = contact('person', 'Sam, in the together team', 'Monday to Friday, 9am to 5pm', phone('01632 960 001'), email('together@anytown.example'));
const advocate = contact('advocate', 'Anytown Voices', 'Monday to Thursday, 10am to 4pm', phone('01632 960 020'));
const video = '<a slot="link" href="https://video.anytown.example/" target="_blank">Video call in BSL (opens in a new tab)</a>';
const bsl = contact('bsl', 'Anytown Council, by a BSL interpreter', 'Monday to Friday, 9am to 5pm', video);

const about = '  <p slot="about">Three people from the council read what you write. They read it on weekdays.</p>';

const help = (attributes = '', ...content: readonly string[]): string => `<co-help${attributes && ` ${attributes}`}>\n${content.join('\n')}\n</co-help>`;

export const examples: Examples = {
  'default': { html: help('', about, urgent, safeguarding, person) },
  'open': { full: true, html: help('open', about, urgent, safeguarding, person, advocate, bsl) },
  'opened by a person': { html: help('', urgent, safeguarding), play: (element) => press(element, 'I need help') },
  'easy words': { html: help('words="easy" open', urgent, safeguarding) },
  'long words': {
    html: help('open', contact('person', 'Unterstützungsdienstleistungsvereinbarungsstelle', 'Monday to Friday', phone('01632 960 001'))),
  },
  'in a tool': {
    html: `<co-i-statement name="home">\n  I choose who comes into my home to support me.\n${help('slot="help"', urgent, person)}\n</co-i-statement>`,
  },
};
