/** Faults of the keyboard and of the focus. */
import { calm, example, own, type Fault } from './fault.ts';

export const focus: readonly Fault[] = [
  {
    name: 'the focus does not move to the first error',
    criteria: ['2.4.3', '3.3.1'],
    tag: 'co-comment',
    neverFocused: 'input, textarea',
    suites: [own('comment/comment', 'asks for words, says so at the field')],
  },
  {
    name: 'the focus does not move to the list of errors',
    criteria: ['2.4.3', '3.3.1'],
    tag: 'co-error-summary',
    neverFocused: '#summary',
    suites: [own('error-summary/error-summary', 'names everything to put right')],
  },
  {
    name: 'the focus does not move to the thanks',
    criteria: ['2.4.3', '4.1.3'],
    tag: 'co-impact',
    neverFocused: '.title',
    suites: [own('impact/impact.contract', 'as a tool that sends posts one envelope')],
  },
  {
    name: 'the focus does not move to the next question',
    criteria: ['2.4.3'],
    tag: 'co-consent-form',
    neverFocused: 'h2, h3',
    suites: [own('consent-form/consent-form', 'asking Back and forward')],
  },
  {
    name: 'the focus is lost when help is closed',
    criteria: ['2.4.3'],
    tag: 'co-help',
    neverFocused: '#button',
    suites: [own('help/help', 'closed at its end')],
  },
  {
    name: 'the Tab key does not leave a field',
    criteria: ['2.1.2'],
    tag: 'co-comment',
    before: (tag) =>
      addEventListener(
        'keydown',
        (event) => {
          const [part] = event.composedPath();
          if (event.key === 'Tab' && part instanceof HTMLTextAreaElement && event.target instanceof Element && event.target.localName === tag)
            event.preventDefault();
        },
        true,
      ),
    suites: [example('comment')],
  },
  {
    name: 'the focus cannot be seen',
    criteria: ['2.4.7'],
    tag: 'co-i-statement-set',
    styles: '* { outline: none !important; box-shadow: none !important; }',
    suites: [example('i-statement-set')],
  },
  {
    name: 'the button that sends comes first for the Tab key',
    criteria: ['2.4.3'],
    tag: 'co-i-statement-maker',
    change: (all) => all('#send:not([tabindex])').forEach((button) => (button.tabIndex = 1)),
    suites: [example('i-statement-maker')],
  },
  {
    name: 'a button cannot be reached with the keyboard',
    criteria: ['2.1.1'],
    tag: 'co-agenda',
    change: (all) => all('button:not([tabindex])').forEach((button) => (button.tabIndex = -1)),
    suites: [example('agenda')],
  },
  {
    name: 'a part that takes the focus is hidden from screen readers',
    criteria: ['4.1.2'],
    tag: 'co-impact',
    change: (all) => all('.actions:not([aria-hidden])').forEach((part) => part.setAttribute('aria-hidden', 'true')),
    suites: [example('impact')],
  },
  {
    name: 'a choice moves the focus away',
    criteria: ['3.2.2'],
    tag: 'co-impact',
    change: (all) =>
      all('input[type=radio]:not([data-spoilt])').forEach((choice) => {
        choice.dataset.spoilt = '';
        choice.addEventListener('change', () => choice.closest('form')?.querySelector<HTMLElement>('#send')?.focus());
      }),
    suites: [calm('impact')],
  },
  {
    name: 'a meaning opens when its word only gets the focus',
    criteria: ['3.2.1'],
    tag: 'co-jargon',
    change: (all) =>
      all('#button:not([data-spoilt])').forEach((button) => {
        button.dataset.spoilt = '';
        button.addEventListener('focus', () => button.click());
      }),
    suites: [example('jargon')],
  },
];
