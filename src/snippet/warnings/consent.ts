import { isDay, today } from '../../consent/record';
import { warningWords } from '../../language/en/editors/warnings';
import { permissionsOf } from '../permissions';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** What a person must be told before they can be asked, and what happens where it is missing: there is no form. */
const required: readonly (readonly [field: string, words: string])[] = [
  ['organisation', warningWords.noOrganisation],
  ['privacy-href', warningWords.noPrivacy],
  ['text-version', warningWords.noTextVersion],
  ['keep-until', warningWords.noKeepUntil],
];

/** What a consent form needs before it asks anybody anything. The same as the form itself needs: a spec compares the two. */
export function consentWarnings(placed: Placed): Warning[] {
  if (placed.tool !== 'consent-form') return [];
  const said = (field: string): string => placed.values[field]?.trim() ?? '';
  const items = permissionsOf(placed);
  const names = items.map(({ attributes }) => attributes.name);
  const isWritten = items.every(({ attributes, children }) => /^[\w-]+$/.test(String(attributes.name)) && children.some(Boolean));
  const [keepUntil, askAgainOn] = [said('keep-until'), said('ask-again-on')];
  return [
    ...required.filter(([field]) => !said(field)).map(([field, words]) => fix(field, words)),
    ...(said('contact-email') || said('contact-address') || said('contact-href') ? [] : [fix('contact-email', warningWords.noController)]),
    ...(['keep-until', 'ask-again-on'] as const).filter((field) => said(field) && !isDay(said(field))).map((field) => fix(field, warningWords.noSuchDay)),
    ...(isDay(keepUntil) && keepUntil < today() ? [fix('keep-until', warningWords.dayHasPassed)] : []),
    ...(isDay(askAgainOn) && (askAgainOn <= today() || askAgainOn > (keepUntil || '9')) ? [fix('ask-again-on', warningWords.askedTooLate)] : []),
    ...(items.length === 0 ? [fix('items', warningWords.noPermission)] : []),
    ...(isWritten && new Set(names).size === names.length ? [] : [fix('items', warningWords.permissionWithoutName)]),
    ...(items.length > 0 && !items.some(({ attributes }) => attributes.required) ? [look('items', warningWords.noneIsRequired)] : []),
    ...(said('what-happens') ? [] : [look('what-happens', warningWords.noWhatHappens)]),
    ...(placed.set && placed.lang && !/^en\b/i.test(placed.lang) ? [look('set', warningWords.setIsEnglish)] : []),
  ];
}
