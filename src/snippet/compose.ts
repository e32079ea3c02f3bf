import { contactPieces } from './contacts';
import type { Description } from './description';
import { fieldsOf, toolOf, type Field } from './fields';
import { piece, type Piece } from './piece';
import { isFromTheRight, type Placed } from './placed';

const linesOf = (words: string): string[] =>
  words
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Words on one line, as HTML shows them. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Words in which an address of email becomes a link. */
const linked = (words: string): (Piece | string)[] =>
  words
    .split(/([\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)/i)
    .map((part, index) => (index % 2 ? piece('a', { href: `mailto:${part}` }, part) : part))
    .filter((part) => part !== '');

/** A line of easy words, with the picture that is named before it: “home | You choose who helps you.” */
function easyBlock(line: string, names: readonly string[]): Piece {
  const [, picture = '', words = ''] = /^([\w-]+)\s*\|\s*(.+)$/.exec(line) ?? [];
  return names.includes(picture) ? piece('co-easy-block', { picture }, words) : piece('co-easy-block', {}, line);
}

/** The words of one field, as parts of the tool. */
function written({ name, wording }: Field, words: string, heading: string, names: readonly string[], content?: string): (Piece | string)[] {
  const slot: Piece['attributes'] = name === content ? {} : { slot: name };
  const title = heading ? [piece('h2', {}, oneLine(heading))] : [];
  switch (wording?.written) {
    case 'heading':
      return [piece('h2', slot, oneLine(words))];
    case 'span':
      return [piece('span', slot, oneLine(words))];
    case 'paragraphs':
      return linesOf(words).map((line) => piece('p', slot, ...linked(line)));
    case 'picture':
      return [piece('co-picture', { ...slot, name: words })];
    case 'contacts':
      return [piece('co-help', slot, ...contactPieces(words))];
    case 'standard':
      return [piece('div', slot, ...title, ...linesOf(words).map((line) => piece('p', {}, ...linked(line))))];
    case 'easy-blocks':
      return [piece('div', slot, ...title, ...linesOf(words).map((line) => easyBlock(line, names)))];
    default:
      return name === content ? [oneLine(words)] : [];
  }
}

/** The element of the kit that an editor has put together. @throws RangeError where no editor places that tool. */
export function pieceOf(placed: Placed, descriptions: ReadonlyMap<string, Description>): Piece {
  const { tool, values, lang } = placed;
  const { content, children } = toolOf(tool, descriptions);
  const filled = fieldsOf(tool, descriptions).flatMap((field): [Field, string][] => {
    const value = values[field.name]?.trim();
    return value ? [[field, value]] : [];
  });
  const attributes = filled.flatMap(([{ attribute }, value]): [string, string | true][] =>
    attribute ? [[attribute.name, attribute.kind === 'switch' ? true : oneLine(value)]] : [],
  );
  const names = descriptions.get('co-easy-block')?.attributes.find(({ name }) => name === 'picture')?.values ?? [];
  const heading = values.heading?.trim() ?? '';
  const theme = values.theme?.trim();
  return {
    tag: `co-${tool}`,
    attributes: {
      // First what it is called, then what is said about it.
      ...Object.fromEntries(attributes.sort(([one], [other]) => Number(other === 'name') - Number(one === 'name'))),
      ...(theme && { theme }),
      ...(lang && { lang, ...(isFromTheRight(lang) && { dir: 'rtl' }) }),
    },
    children: [...filled.flatMap(([field, value]) => written(field, value, heading, names, content)), ...(children?.(placed) ?? [])],
  };
}
