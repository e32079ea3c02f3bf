import { placing, type Facts } from '../../facts/facts';
import { items, words } from '../../language/en/editors/tools/consent-form';
import { answer } from './consent-form.answer';
import { permissionsOf, readyMade, warningsOf } from './consent-form.placing';

const span = { written: 'span' } as const;
const lines = { written: 'paragraphs', lines: 2 } as const;
/** A part of the form, in two versions. */
const part = { written: 'paragraphs', lines: 3 } as const;
const easyPart = { ...part, isEasy: true } as const;

export const facts: Facts = {
  kind: 'tool',
  purpose: 'ask',
  synonyms: ['permission', 'agree', 'record', 'film', 'video', 'photo', 'GDPR'],
  placing: placing(words, {
    order: 20,
    wordings: {
      'title': span,
      'easy-title': { ...span, isEasy: true },
      'what-happens': part,
      'easy-what-happens': easyPart,
      'why': part,
      'easy-why': easyPart,
      'good': part,
      'easy-good': easyPart,
      'not-good': part,
      'easy-not-good': easyPart,
      'cannot-undo': part,
      'easy-cannot-undo': easyPart,
      'next': lines,
      'contact': lines,
      'help': { written: 'contacts', lines: 3 },
    },
    first: ['organisation', 'contact-email', 'contact-phone', 'contact-address', 'privacy-href', 'keep-until', 'text-version', 'name', 'action'],
    left: ['record', 'mode', 'principal-id', 'encoding'],
    items,
    readyMade,
    exampleSet: 'photographs',
    children: permissionsOf,
    warnings: warningsOf,
  }),
  companions: ['consent-item', 'consent-controller'],
  answer,
  room: { height: 38, narrow: 40 },
  // What is measured, and 1 % more: docs/decisions/0019.
  budget: { whole: 31_880, inAnotherLanguage: 35_270, part: 29_080, words: 3_200 },
  // It has headings of its own below its title.
  deepestHeading: 5,
  // Without the right one it asks nothing.
  judged: ['mode', 'lawful-basis'],
};
