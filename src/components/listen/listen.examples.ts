import { press, shown, type Examples } from '../../examples';

const words = '<div id="news"><p>We opened a new room. You can meet there on Mondays.</p></div>';

export const examples: Examples = {
  'default': { html: `<co-listen for="news"></co-listen>\n${words}` },
  'inside its part': { full: true, html: `<div><co-listen></co-listen><p>We opened a new room.</p></div>` },
  'no voice': {
    html: `<co-listen for="news"></co-listen>\n<div id="news" lang="tlh"><p>Qapla’!</p></div>`,
    play: async (element) => {
      press(element, 'Listen');
      await shown(element, '[aria-live]:not(:empty)');
    },
  },
};
