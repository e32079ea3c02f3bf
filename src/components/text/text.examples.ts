import { shown, write, type Examples } from '../../examples';

const field = (attributes = '', label = 'What shall we call you?', hint = ''): string =>
  `<co-text name="name"${attributes && ` ${attributes}`}>\n  ${label}${hint && `\n  <span slot="hint">${hint}</span>`}\n</co-text>`;

export const examples: Examples = {
  'default': { html: field() },
  'with a hint': { html: field('autocomplete="given-name"', 'What shall we call you?', 'Your first name is enough.') },
  'filled': { html: field('value="Amina"') },
  'several lines': { html: field('lines="4"', 'What would make it better?', 'You can use your own words.') },
  'with a limit': { html: field('lines="3" limit="200"', 'What would make it better?') },
  'nearly too long': {
    full: true,
    html: field('limit="20"', 'Your idea in a few words'),
    play: async (element) => {
      write(element, 'A bench by the lake');
      await shown(element, '.count:not(:empty)');
    },
  },
  'easy words': { html: field('words="easy" lines="3" limit="200"', 'What do you want to tell us?') },
  'with an error': {
    full: true,
    html: `<form>\n${field('required')}\n</form>`,
    play: (element) => element.closest('form')?.requestSubmit(),
  },
  'with an error from a server': {
    html: field('value="sam at example" type="email" error="Write an email address with an @ in it."', 'Your email', 'We only write about this meeting.'),
  },
  'disabled': { html: field('disabled value="Amina"') },
  'label of the page': { html: '<label for="place">Where do you live?</label>\n<co-text id="place" name="place"></co-text>' },
  'long words': {
    html: field('value="Unterstützungsdienstleistungsvereinbarungen und mehr"', 'What is the name of the service that you use most often in an ordinary week?'),
  },
};
