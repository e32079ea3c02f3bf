import type { Examples } from '../../examples';

const item = (kind: string, time: string, words: string, ...more: readonly string[]): string =>
  `  <co-agenda-item ${kind}><time slot="time">${time}</time> ${[words, ...more].join('')}</co-agenda-item>`;
const by = (name: string): string => `<span slot="by">${name}</span>`;

const title = '<h2 slot="title">Anytown Together, Thursday 3 December</h2>';
const where = '<p slot="where">Anytown library, room 2. There is a ramp at the back door. A video link is in your invitation.</p>';
const agenda = (attributes: string, ...content: readonly string[]): string =>
  `<co-agenda ${attributes}>\n  ${[title, where].join('\n  ')}\n${content.join('\n')}\n</co-agenda>`;

const welcome = item('kind="tell"', '10:00', 'Welcome, and who we are', by('Sam Okoro, chair'));
const bus = (...more: readonly string[]): string => item('kind="talk"', '10:20', 'The bus home in the evening', by('Amina Yusuf'), ...more);
const tea = item('kind="break"', '10:50', 'Tea and coffee');
const form = (...more: readonly string[]): string =>
  item('kind="decide"', '11:10', 'Which form we rewrite first', by('Priya Shah, head of home care'), ...more);
const late = (...more: readonly string[]): string => item('kind="talk" late', '11:40', 'The new gate at the day centre', by('Joe Bell'), ...more);
const papers = '<p slot="more"><a href="/together/forms">See both forms</a></p>';
const outcome = (words: string): string => `<p slot="outcome">${words}</p>`;

// The day is a Thursday in each of these years.
const ahead = 'date="2099-12-03" ends="12:00"';
const open = 'add-href="/together/add" add-until="2099-12-01T17:00"';
const closed = 'add-href="/together/add" add-until="2020-12-01T17:00"';

export const examples: Examples = {
  'default': { full: true, html: agenda(`${ahead} ${open}`, welcome, bus(), tea, form(papers)) },
  'nothing on it yet': { html: agenda(`date="2099-12-03" ${open}`) },
  'too late to add something': { html: agenda(`${ahead} ${closed}`, welcome, tea, late()) },
  'after the meeting': {
    full: true,
    html: agenda(
      `date="2020-12-03" ends="12:00" ${closed}`,
      bus(outcome('We ask the bus company together. Amina and Tom go there on 9 December.')),
      tea,
      form(outcome('The form for direct payments.')),
      late(outcome('There was no time. It is the first thing on 7 January.')),
    ),
  },
  'easy words': {
    html: agenda(
      `words="easy" ${ahead} ${open}`,
      bus('<span slot="easy">The bus is too early</span>'),
      tea,
      form('<span slot="easy">Which form is the worst?</span>'),
      late(),
    ),
  },
  'in another time zone': { html: agenda(`${ahead} ${open} time-zone="Pacific/Auckland"`, welcome, tea) },
  'in Welsh': { html: `<div lang="cy">${agenda(`${ahead} ${open}`, welcome, tea, late())}</div>` },
  'long words': {
    html: agenda('', item('kind="decide"', '10:00', 'Unterstützungsdienstleistungsvereinbarungsstelle', by('Donaudampfschifffahrtsgesellschaft'))),
  },
};
