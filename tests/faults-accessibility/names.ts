/** Faults of names, roles and structure: what a screen reader and voice control are given. */
import { example, own, type Fault } from './fault.ts';

export const names: readonly Fault[] = [
  {
    name: 'a text field has no label',
    criteria: ['1.3.1', '3.3.2', '4.1.2'],
    tag: 'co-text',
    change: (all) => all('label[for=text]').forEach((label) => label.removeAttribute('for')),
    suites: [example('text')],
  },
  {
    name: 'the name of a button does not contain the words on it',
    criteria: ['2.5.3'],
    tag: 'co-story',
    change: (all) => all('.from:not([aria-label])').forEach((button) => button.setAttribute('aria-label', 'Start the recording')),
    suites: [example('story')],
  },
  {
    name: 'a group of buttons has no name',
    criteria: ['1.3.1', '4.1.2'],
    tag: 'co-reading-bar',
    change: (all) => all('[role=group][aria-label]').forEach((group) => group.removeAttribute('aria-label')),
    suites: [example('reading-bar')],
  },
  {
    name: 'the choices are not in a group',
    criteria: ['1.3.1'],
    tag: 'co-consent-form',
    change: (all) => all('fieldset:not([role])').forEach((group) => group.setAttribute('role', 'presentation')),
    suites: [example('consent-form', 'one question')],
  },
  {
    name: 'the question is not the name of its group',
    criteria: ['1.3.1', '3.3.2'],
    tag: 'co-impact',
    change: (all) => {
      all('fieldset[aria-labelledby]').forEach((group) => group.removeAttribute('aria-labelledby'));
      // Only a legend that is a child of its group names it.
      all('fieldset > legend').forEach((legend) => {
        const box = document.createElement('div');
        legend.replaceWith(box);
        box.append(legend);
      });
    },
    suites: [example('impact')],
  },
  {
    name: 'a title is not a heading',
    criteria: ['1.3.1', '2.4.6'],
    tag: 'co-promise',
    change: (all) => all('h2:not([role])').forEach((title) => title.setAttribute('role', 'paragraph')),
    suites: [example('promise'), own('promise/promise', 'its heading is what people said')],
  },
  {
    name: 'a level of headings is left out',
    criteria: ['1.3.1'],
    tag: 'co-idea',
    change: (all) => all('h3:not([aria-level])').forEach((title) => title.setAttribute('aria-level', '6')),
    suites: [example('ideas')],
  },
  {
    name: 'a picture says the words next to it again',
    criteria: ['1.1.1'],
    tag: 'co-i-statement',
    change: (all) =>
      all('.choice svg:not([role=img])').forEach((picture) => {
        picture.removeAttribute('aria-hidden');
        picture.setAttribute('role', 'img');
        picture.setAttribute('aria-label', picture.closest('label')?.textContent ?? '');
      }),
    suites: [example('i-statement')],
  },
  {
    name: 'a button is a box that can only be clicked',
    criteria: ['2.1.1', '4.1.2'],
    tag: 'co-i-statement-set',
    change: (all) =>
      all('#skip:not([hidden])').forEach((button) => {
        button.hidden = true;
        const box = Object.assign(document.createElement('div'), { textContent: button.textContent, className: 'quiet' });
        box.addEventListener('click', () => button.click());
        button.parentElement?.append(box);
      }),
    suites: [example('i-statement-set')],
  },
  {
    name: 'a link has no words',
    criteria: ['2.4.4', '4.1.2'],
    tag: 'co-story',
    change: (all) => all('.back a').forEach((link) => link.firstChild instanceof Text && link.firstChild.data && (link.firstChild.data = '')),
    suites: [example('story')],
  },
  {
    name: 'a link is called “here”',
    criteria: ['2.4.4'],
    tag: 'co-comment',
    change: (all) => all('.link a').forEach((link) => link.firstChild instanceof Text && link.firstChild.data !== 'here' && (link.firstChild.data = 'here')),
    suites: [example('comment', 'with every question')],
  },
  {
    name: 'a reference leads to a part that is not there',
    criteria: ['1.3.1', '4.1.2'],
    tag: 'co-idea',
    change: (all) => all('#me-too').forEach((words) => (words.id = 'lost')),
    suites: [example('idea')],
  },
  {
    name: 'a button does not say that it opens something',
    criteria: ['4.1.2'],
    tag: 'co-help',
    change: (all) => all('[aria-expanded]').forEach((button) => button.removeAttribute('aria-expanded')),
    suites: [example('help')],
  },
  {
    name: 'a switch always says that it is off',
    criteria: ['4.1.2'],
    tag: 'co-reading-bar',
    change: (all) => all('[aria-checked=true]').forEach((button) => button.setAttribute('aria-checked', 'false')),
    suites: [example('reading-bar', 'easy words on'), own('reading-bar/reading-bar', 'three switches and Print')],
  },
  {
    name: 'what is closed is read out',
    criteria: ['1.3.1', '1.3.2'],
    tag: 'co-details',
    change: (all) => all('#region[hidden]').forEach((region) => region.removeAttribute('hidden')),
    styles: '#region { position: absolute; width: 1px; height: 1px; overflow: hidden; padding: 0; }',
    suites: [example('details'), own('details/details', 'is a button that says what it opens')],
  },
  {
    name: 'a table has no row headings',
    criteria: ['1.3.1'],
    tag: 'co-results',
    change: (all) => all('th[scope=row]:not([role])').forEach((cell) => cell.setAttribute('role', 'cell')),
    suites: [example('results'), own('results/results', 'is a table under a heading')],
  },
];
