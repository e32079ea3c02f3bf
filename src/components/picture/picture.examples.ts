import type { Examples } from '../../examples';

const all = (names: string, attributes = ''): string =>
  names
    .split(' ')
    .map((name) => `<co-picture name="${name}"${attributes}></co-picture>`)
    .join('\n');

export const examples: Examples = {
  'default': { html: '<co-picture name="home"></co-picture>' },
  'small': { html: '<co-picture name="home" size="small"></co-picture>' },
  'with words for who does not see it': { html: '<co-picture name="meeting" label="A meeting"></co-picture>' },
  'answers': {
    full: true,
    html: all('yes no sometimes always never not-sure a-lot a-bit not-at-all not-about-me better same worse skip stop start choose agree'),
  },
  'people': { html: all('me with-help for-someone family friend supporter worker meeting talk listen think share private') },
  'things': { html: all('home money time calendar phone letter computer photo record-sound record-video read write print save delete') },
  'ideas and feelings': { html: all('idea question help missing change safe risk happy sad angry worried sent not-sent') },
  'all, small': {
    html: all(
      'yes no sometimes always never not-sure skip stop start home family friend supporter worker meeting talk listen read write record-sound record-video photo think choose agree question help idea missing change money time calendar phone letter computer safe risk happy sad angry worried private share delete print save',
      ' size="small"',
    ),
  },
  'dark': { html: all('home meeting idea money worried', ' theme="dark"') },
};
