import { turnOn, type Examples } from '../../examples';

const standard = `<div slot="standard">
    <h2>Who decides about your support</h2>
    <p>You have the right to take part in every decision about the support that you get, including who provides it and when they come.</p>
  </div>`;
const easy = `<div slot="easy">
    <h2>Who decides about your support</h2>
    <co-easy-block picture="choose">You choose your support.</co-easy-block>
    <co-easy-block picture="worker">You choose who helps you.</co-easy-block>
    <co-easy-block picture="time">You choose when they come.</co-easy-block>
  </div>`;
const region = (attributes: string, ...parts: readonly string[]): string =>
  `<co-easy-read${attributes && ` ${attributes}`}>\n  ${parts.join('\n  ')}\n</co-easy-read>`;
const checked = 'checked-by="the Together Group" checked-on="2026-05-03"';

export const examples: Examples = {
  'default': { html: region('', standard, easy) },
  'easy words': { full: true, html: region('', standard, easy), play: (element) => turnOn(element, 'Easy words') },
  'checked': { html: region(checked, standard, easy), play: (element) => turnOn(element, 'Easy Read') },
  'fixed to easy words': { html: region('data-co-reading="easy no-pictures"', standard, easy) },
  'no easy words yet': { html: region('request-href="mailto:together@example.org"', standard) },
  'with words in both': { html: region('', '<p>This page is about your home.</p>', standard, easy) },
  'with a recording': {
    html: region('', standard, easy, '<audio slot="audio" controls src="/silence.wav" aria-label="Listen to this part"></audio>'),
  },
  'with a bar on the page': { html: `<co-reading-bar></co-reading-bar>\n${region(checked, standard, easy)}`, play: (element) => turnOn(element, 'Easy words') },
  'remembers on this device': { html: region('remember="device"', standard, easy), play: (element) => turnOn(element, 'Easy words') },
  'prints both': { html: region('print="both"', standard, easy) },
};
