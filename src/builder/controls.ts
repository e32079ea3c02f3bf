import { builderWords } from '../language/en/editors/builder';
import { inWords } from '../snippet/fields';
import type { Field } from '../snippet/index';
import { piece, type Piece } from '../snippet/piece';

const hintPiece = (hint: string): Piece[] => (hint ? [piece('span', { slot: 'hint' }, hint)] : []);

/** A field for words, of the kit's own. */
export const textField = (name: string, label: string, hint: string, value: string, lines = 1): Piece =>
  piece(
    'co-text',
    { name, 'id': `field-${name}`, 'data-field': name, value, 'lines': String(lines) },
    piece('span', { class: 'label' }, label),
    ...hintPiece(hint),
  );

/** A list to pick one from: the browser's own, since there may be many. */
export function list(name: string, label: string, hint: string, value: string, options: readonly (readonly [value: string, words: string])[]): Piece {
  const id = `field-${name}`;
  const described: Piece['attributes'] = hint ? { 'aria-describedby': `${id}-hint` } : {};
  return piece(
    'div',
    { class: 'list' },
    piece('label', { for: id }, label),
    ...(hint ? [piece('p', { class: 'hint', id: `${id}-hint` }, hint)] : []),
    piece(
      'select',
      { id, name, 'data-field': name, 'autocomplete': 'off', ...described },
      ...options.map(([option, words]) => piece('option', { value: option, ...(option === value && { selected: true as const }) }, words)),
    ),
  );
}

/** A question with a few answers, of the kit's own. What is chosen is set by `choose`. */
export const choices = (name: string, label: string, hint: string, options: readonly (readonly [value: string, words: string])[], several = false): Piece =>
  piece(
    'co-choices',
    { name, 'id': `field-${name}`, 'data-field': name, ...(several && { several: true as const }) },
    label,
    ...hintPiece(hint),
    ...options.map(([value, words]) => piece('co-choice', { value }, words)),
  );

/** What an attribute is for, without the marks of code. */
const plain = (hint: string): string => hint.replaceAll('`', '');

/** The control for one thing that can be said about a tool. Switches are asked together. */
export function controlOf({ name, label, hint, kind, lines, values, attribute }: Field, value: string): Piece {
  if (kind !== 'choice') return textField(name, label, plain(hint), value, lines);
  const usual = attribute?.usual ? builderWords.usualIs(inWords(attribute.usual)) : name === 'picture' ? builderWords.noPicture : builderWords.usual;
  return list(name, label, plain(hint), value, [['', usual], ...values.map((each): [string, string] => [each, inWords(each)])]);
}
