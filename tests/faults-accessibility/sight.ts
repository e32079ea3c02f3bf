/** Faults of what is seen, and of what moves and sounds. */
import { example, type Fault } from './fault.ts';

export const sight: readonly Fault[] = [
  {
    name: 'choices are shown in another order than they are read in',
    criteria: ['1.3.2', '2.4.3'],
    tag: 'co-i-statement',
    styles: '.choices { display: flex !important; flex-direction: column-reverse !important; }',
    suites: [example('i-statement')],
  },
  {
    name: 'a choice is too small to press',
    criteria: ['2.5.8'],
    tag: 'co-consent-form',
    styles: '.choice { min-height: 0 !important; height: 20px !important; padding: 0 !important; }',
    suites: [example('consent-form', 'one question')],
  },
  {
    name: 'words have too little contrast',
    criteria: ['1.4.3'],
    tag: 'co-agenda-item',
    styles: '.hint { color: #9aa !important; }',
    suites: [example('agenda')],
  },
  {
    name: 'words are too small',
    criteria: ['1.4.4'],
    tag: 'co-progress',
    styles: '.hint { font-size: 11px !important; }',
    suites: [example('progress')],
  },
  {
    name: 'words are cut on a narrow screen',
    criteria: ['1.4.10'],
    tag: 'co-impact',
    styles: '.choice > span { max-width: 5rem; overflow: hidden; white-space: nowrap; }',
    suites: [example('impact')],
  },
  {
    name: 'the page has to be scrolled to the side',
    criteria: ['1.4.10'],
    tag: 'co-results',
    styles: '.root { min-width: 30rem; }',
    suites: [example('results')],
  },
  {
    name: 'spaced text is cut',
    criteria: ['1.4.12'],
    tag: 'co-button',
    styles: 'button { width: max-content; max-width: 6.5rem; overflow: hidden !important; white-space: nowrap !important; }',
    suites: [example('button')],
  },
  {
    name: 'parts move though a person asks for less motion',
    criteria: ['2.2.2', '2.3.3'],
    tag: 'co-reading-bar',
    styles: '.switch { transition: all 0.4s !important; }',
    suites: [example('reading-bar')],
  },
  {
    name: 'a field has no border in forced colours',
    criteria: ['1.4.11'],
    tag: 'co-text',
    styles: '@media (forced-colors: active) { .control { border-color: Canvas !important; } }',
    suites: [example('text')],
  },
  {
    name: 'the state of a switch is told by colour alone',
    criteria: ['1.4.1'],
    tag: 'co-easy-read',
    styles: '.state { display: none !important; } .track { visibility: hidden !important; } .switch[aria-checked=true] { background: #cdc !important; }',
    suites: [example('easy-read')],
  },
  {
    name: 'a recording plays by itself',
    criteria: ['1.4.2'],
    tag: 'co-story',
    change: (_, root) => {
      const player = root.host.querySelector('audio, video');
      if (player instanceof HTMLMediaElement && !player.autoplay) player.autoplay = true;
    },
    suites: [example('story')],
  },
];
