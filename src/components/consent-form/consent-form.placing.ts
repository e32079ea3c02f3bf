/** What an editor can put into a consent form, and what is missing in it. */
import { isDay, today } from '../../consent/record';
import { consentSets, type ConsentSet, type ConsentSetItem } from '../../consent/sets';
import type { ReadyMade } from '../../facts/facts';
import { warnings as warningWords } from '../../language/en/editors/tools/consent-form';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const paragraphs = ['whatHappens', 'easyWhatHappens', 'why', 'easyWhy', 'good', 'easyGood', 'notGood', 'easyNotGood', 'cannotUndo', 'easyCannotUndo'] as const;

/** The words of a set, by the fields of the form that they fill. */
const valuesOfSet = (set: ConsentSet): Record<string, string> => ({
  'title': set.title,
  'easy-title': set.easyTitle,
  ...Object.fromEntries(paragraphs.map((name) => [kebab(name), set[name].join('\n')])),
});

/** One line of an editor's own permissions: “video | You can film me. | so that people can see you”; a star after the name means that the others depend on it. */
function ownItem(line: string): Piece {
  const [name = '', words = '', purpose = ''] = line.split('|').map((part) => part.trim());
  const attributes = { name: name.replace(/\*$/, ''), ...(purpose && { purpose }), ...(name.endsWith('*') && { required: true as const }) };
  return piece('co-consent-item', attributes, words);
}

const itemOfSet = (item: ConsentSetItem): Piece => {
  const values = {
    'name': item.name,
    'purpose': item.purpose,
    'easy-purpose': item.easyPurpose,
    'required': item.required ?? '',
    'shared-with': item.sharedWith ?? '',
    'data-categories': item.dataCategories.join(', '),
    'purpose-categories': item.purposeCategories.join(', '),
  };
  const attributes = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | true] => Boolean(entry[1])));
  return piece(
    'co-consent-item',
    attributes,
    item.words,
    piece('span', { slot: 'easy' }, item.easy),
    piece('co-picture', { slot: 'picture', name: item.picture }),
  );
};

/** The sets of words of the kit. */
export const readyMade: readonly ReadyMade[] = consentSets.map((set) => ({ id: set.id, title: set.title, values: valuesOfSet(set), items: set.items }));

/** The permissions: those of the chosen set, and the editor's own. */
export function permissionsOf(placed: Placed): Piece[] {
  const set = consentSets.find(({ id }) => id === placed.set);
  const ofSet = set?.items.filter(({ name }) => !placed.without?.includes(name)) ?? [];
  const own = (placed.values.items ?? '').split('\n').filter((line) => line.trim());
  return [...ofSet.map(itemOfSet), ...own.map(ownItem)];
}

/** What a person has to know before anyone asks them. If one of these is missing, the form is not shown. */
const required: readonly (readonly [field: string, words: string])[] = [
  ['organisation', warningWords.noOrganisation],
  ['privacy-href', warningWords.noPrivacy],
  ['text-version', warningWords.noTextVersion],
  ['keep-until', warningWords.noKeepUntil],
];

/** What the form needs before it asks anyone anything. The form itself checks the same, and a spec compares the two. */
export function warningsOf(placed: Placed): Warning[] {
  const valueOf = (field: string): string => placed.values[field]?.trim() ?? '';
  const items = permissionsOf(placed);
  const names = items.map(({ attributes }) => attributes.name);
  const isWritten = items.every(({ attributes, children }) => /^[\w-]+$/.test(String(attributes.name)) && children.some(Boolean));
  const [keepUntil, askAgainOn] = [valueOf('keep-until'), valueOf('ask-again-on')];
  return [
    ...required.filter(([field]) => !valueOf(field)).map(([field, words]) => fix(field, words)),
    ...(valueOf('contact-email') || valueOf('contact-address') || valueOf('contact-href') ? [] : [fix('contact-email', warningWords.noController)]),
    ...(['keep-until', 'ask-again-on'] as const).filter((field) => valueOf(field) && !isDay(valueOf(field))).map((field) => fix(field, warningWords.noSuchDay)),
    ...(isDay(keepUntil) && keepUntil < today() ? [fix('keep-until', warningWords.dayHasPassed)] : []),
    ...(isDay(askAgainOn) && (askAgainOn <= today() || askAgainOn > (keepUntil || '9')) ? [fix('ask-again-on', warningWords.askedTooLate)] : []),
    ...(items.length === 0 ? [fix('items', warningWords.noPermission)] : []),
    ...(isWritten && new Set(names).size === names.length ? [] : [fix('items', warningWords.permissionWithoutName)]),
    ...(items.length > 0 && !items.some(({ attributes }) => attributes.required) ? [look('items', warningWords.noneIsRequired)] : []),
    ...(valueOf('what-happens') ? [] : [look('what-happens', warningWords.noWhatHappens)]),
    ...(placed.set && placed.lang && !/^en\b/i.test(placed.lang) ? [look('set', warningWords.setIsEnglish)] : []),
  ];
}
