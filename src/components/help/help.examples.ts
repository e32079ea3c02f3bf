import { press, type Examples } from '../../examples';

const contact = (kind: string, name: string, phone: string, hours: string, more = ''): string => `  <co-help-contact kind="${kind}">
    ${name}${phone && `\n    <p slot="phone">${phone}</p>`}
    <p slot="hours">${hours}</p>${more && `\n    ${more}`}
  </co-help-contact>`;

const urgent = contact('urgent', 'Police, ambulance or fire service', '', 'Day and night', '<a slot="phone" href="tel:999">999</a>');
const safeguarding = contact(
  'safeguarding',
  'Anytown Council, adult safeguarding team',
  '01632 960 010',
  'Every day, 9am to 5pm',
  '<p slot="email">safe@anytown.example</p><p slot="next">Amina or Joe will listen. They will ask what you want to happen.</p>',
);
const person = contact('person', 'Sam, in the together team', '01632 960 001', 'Monday to Friday, 9am to 5pm', '<p slot="email">together@anytown.example</p>');
const advocate = contact('advocate', 'Anytown Voices', '01632 960 020', 'Monday to Thursday, 10am to 4pm');
const bsl = `  <co-help-contact kind="bsl">
    Anytown Council, by a BSL interpreter
    <a slot="link" href="https://video.anytown.example/" target="_blank">Video call in BSL (opens in a new tab)</a>
    <p slot="hours">Monday to Friday, 9am to 5pm</p>
  </co-help-contact>`;

const about = '  <p slot="about">Three people from the council read what you write. They read it on weekdays.</p>';

const help = (attributes = '', ...content: readonly string[]): string => `<co-help${attributes && ` ${attributes}`}>\n${content.join('\n')}\n</co-help>`;

export const examples: Examples = {
  'default': { html: help('', about, urgent, safeguarding, person) },
  'open': { full: true, html: help('open', about, urgent, safeguarding, person, advocate, bsl) },
  'opened by a person': { html: help('', urgent, safeguarding), play: (element) => press(element, 'I need help') },
  'easy words': { html: help('words="easy" open', urgent, safeguarding) },
  'long words': {
    html: help('open', contact('person', 'Unterstützungsdienstleistungsvereinbarungsstelle', '01632 960 001 extension 4432', 'Monday to Friday')),
  },
  'in a tool': {
    html: `<co-i-statement name="home">\n  I choose who comes into my home to support me.\n${help('slot="help"', urgent, person)}\n</co-i-statement>`,
  },
};
