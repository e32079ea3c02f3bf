import { permissionsOf } from '../permissions';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** What a person must be told before they can be asked, and what happens where it is missing: there is no form. */
const required: readonly (readonly [field: string, words: string])[] = [
  ['organisation', 'Say who asks. Without it nobody can be asked.'],
  ['privacy-href', 'Write the address of your privacy page: people have a right to it.'],
  ['text-version', 'Give these words a version, such as 1. It is in the proof of what people agreed to.'],
  ['keep-until', 'Say until when you keep what people give you.'],
];

/** What a consent form needs before it asks anybody anything. The same as the form itself needs: a spec compares the two. */
export function consentWarnings(placed: Placed): Warning[] {
  if (placed.tool !== 'consent-form') return [];
  const said = (field: string): string => placed.values[field]?.trim() ?? '';
  const items = permissionsOf(placed);
  const names = items.map(({ attributes }) => attributes.name);
  const isWritten = items.every(({ attributes, children }) => /^[\w-]+$/.test(String(attributes.name)) && children.some(Boolean));
  const dates = (['keep-until', 'ask-again-on'] as const).filter((field) => said(field) && !isDate(said(field)));
  const isPast = isDate(said('keep-until')) && Date.parse(said('keep-until')) < Date.now();
  return [
    ...required.filter(([field]) => !said(field)).map(([field, words]) => fix(field, words)),
    ...(said('contact-email') || said('contact-address') || said('contact-href')
      ? []
      : [fix('contact-email', 'Say how to reach you: an address of email, or for letters. A telephone alone is not for everybody.')]),
    ...dates.map((field) => fix(field, 'Write a day that there is, as year-month-day: 2031-12-31.')),
    ...(isPast ? [look('keep-until', 'That day has passed. Say until when you keep what people give you from now on.')] : []),
    ...(items.length === 0
      ? [fix('items', 'Choose a ready-made set, or write at least one permission: “video | You can film me. | so that people can see you”.')]
      : []),
    ...(isWritten && new Set(names).size === names.length
      ? []
      : [fix('items', 'Each permission needs words, and a name of its own of letters, digits and hyphens: “video | You can film me.”')]),
    ...(items.length > 0 && !items.some(({ attributes }) => attributes.required)
      ? [look('items', 'Is there one that the others stand on, such as “I take part”? Put a star after its name.')]
      : []),
    ...(said('what-happens') ? [] : [look('what-happens', 'Say what will happen, and how long it takes. People can only agree to what they know.')]),
    ...(placed.set && placed.lang && !/^en\b/i.test(placed.lang)
      ? [look('set', 'The ready-made words are in English. Write them in the language of the form.')]
      : []),
  ];
}
