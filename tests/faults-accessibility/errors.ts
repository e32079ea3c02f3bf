/** Faults of errors, hints and what is announced. */
import { calm, example, own, type Fault } from './fault.ts';

export const errors: readonly Fault[] = [
  {
    name: 'an error is not heard at its control',
    criteria: ['1.3.1', '3.3.1'],
    tag: 'co-i-statement-maker',
    change: (all) =>
      all('[aria-describedby*=error]').forEach((control) =>
        control.setAttribute('aria-describedby', (control.getAttribute('aria-describedby') ?? '').replace(/\S*error\S*/g, '').trim()),
      ),
    suites: [example('i-statement-maker', 'with an error')],
  },
  {
    name: 'a wrong field does not say that it is wrong',
    criteria: ['3.3.1', '4.1.2'],
    tag: 'co-comment',
    change: (all) => all('[aria-invalid=true]').forEach((control) => control.removeAttribute('aria-invalid')),
    suites: [example('comment', 'with an error')],
  },
  {
    name: 'colour is the only sign of an error',
    criteria: ['1.4.1', '3.3.1'],
    tag: 'co-consent-form',
    styles: '.error-words { display: none !important; }',
    suites: [example('consent-form', 'one question, with an error')],
  },
  {
    name: 'a required field does not say so',
    criteria: ['3.3.2', '4.1.2'],
    tag: 'co-text',
    change: (all) => all('[required]').forEach((control) => control.removeAttribute('required')),
    suites: [example('text', 'with an error')],
  },
  {
    name: 'a hint is not heard at its field',
    criteria: ['1.3.1', '3.3.2'],
    tag: 'co-impact',
    change: (all) => all('textarea[aria-describedby]').forEach((field) => field.removeAttribute('aria-describedby')),
    suites: [example('impact')],
  },
  {
    name: 'an error is an alert as well, so it is said twice',
    criteria: ['4.1.3'],
    tag: 'co-choices',
    change: (all) => all('.error-words:not([role])').forEach((words) => words.setAttribute('role', 'alert')),
    suites: [example('choices', 'with an error')],
  },
  {
    name: 'two live regions say the same',
    criteria: ['4.1.3'],
    tag: 'co-i-statement-set',
    change: (all, root) => {
      const [live] = all('#live');
      const twin = root.getElementById('twin') ?? root.appendChild(Object.assign(document.createElement('p'), { id: 'twin', className: 'unseen' }));
      if (twin.ariaLive !== 'polite') twin.setAttribute('aria-live', 'polite');
      if (live && twin.textContent !== live.textContent) twin.textContent = live.textContent;
    },
    suites: [example('i-statement-set')],
  },
  {
    name: 'nothing is announced',
    criteria: ['4.1.3'],
    tag: 'co-consent-form',
    change: (all) => all('#live[aria-live]').forEach((live) => live.removeAttribute('aria-live')),
    suites: [example('consent-form')],
  },
  {
    name: 'a message is said twice in a row',
    criteria: ['4.1.3'],
    tag: 'co-reading-bar',
    change: (all) =>
      all('#live').forEach((live) => {
        const words = live.textContent;
        if (words && !words.includes('\u00a0')) live.textContent = `${words} \u00a0 ${words}`;
      }),
    suites: [own('reading-bar/reading-bar', 'works with the keyboard, and says once')],
  },
  {
    name: 'an answer is lost when the language changes',
    criteria: ['3.2.2', '3.3.7'],
    tag: 'co-impact',
    before: (tag) => {
      const clear = (): void => {
        for (const { shadowRoot } of document.querySelectorAll(tag))
          for (const field of shadowRoot?.querySelectorAll('textarea') ?? []) {
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
      };
      new MutationObserver(clear).observe(document.documentElement, { attributeFilter: ['lang'] });
    },
    suites: [calm('impact')],
  },
  {
    name: 'a time limit takes the answer away',
    criteria: ['2.2.1'],
    tag: 'co-comment',
    before: (tag) => {
      setTimeout(
        () => {
          for (const { shadowRoot } of document.querySelectorAll(tag)) for (const field of shadowRoot?.querySelectorAll('textarea') ?? []) field.value = '';
        },
        20 * 60 * 1000,
      );
    },
    suites: [calm('comment')],
  },
  {
    name: 'words in another language are not marked',
    criteria: ['3.1.2'],
    tag: 'co-i-statement',
    change: (all) => all('.root[lang]').forEach((root) => root.removeAttribute('lang')),
    suites: [calm('i-statement')],
  },
  {
    name: 'Arabic words are drawn from left to right',
    criteria: ['1.3.2'],
    tag: 'co-agenda',
    styles: '.root { direction: ltr !important; }',
    suites: [example('agenda')],
  },
];
