import { consentSets, type ConsentSet, type ConsentSetItem } from '../consent/sets';
import { piece, type Piece } from './piece';
import type { Placed } from './placed';

/** The ready-made set that was chosen. */
export const setOf = ({ set }: Pick<Placed, 'set'>): ConsentSet | undefined => consentSets.find(({ id }) => id === set);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const paragraphs = ['whatHappens', 'easyWhatHappens', 'why', 'easyWhy', 'good', 'easyGood', 'notGood', 'easyNotGood', 'cannotUndo', 'easyCannotUndo'] as const;

/** The words of a set, by the fields of the form that they fill. */
export const valuesOfSet = (set: ConsentSet): Record<string, string> => ({
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
  const said = {
    'name': item.name,
    'purpose': item.purpose,
    'easy-purpose': item.easyPurpose,
    'required': item.required ?? '',
    'shared-with': item.sharedWith ?? '',
    'data-categories': item.dataCategories.join(', '),
    'purpose-categories': item.purposeCategories.join(', '),
  };
  const attributes = Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string | true] => Boolean(entry[1])));
  return piece(
    'co-consent-item',
    attributes,
    item.words,
    piece('span', { slot: 'easy' }, item.easy),
    piece('co-picture', { slot: 'picture', name: item.picture }),
  );
};

/** The permissions of a consent form: those of its set, and the editor's own. */
export function permissionsOf(placed: Placed): Piece[] {
  const ofSet = setOf(placed)?.items.filter(({ name }) => !placed.without?.includes(name)) ?? [];
  const own = (placed.values.items ?? '').split('\n').filter((line) => line.trim());
  return [...ofSet.map(itemOfSet), ...own.map(ownItem)];
}
