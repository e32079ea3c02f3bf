import { fieldWords } from '../language/en/editors/fields';
import { placingWords } from '../language/en/editors/tool-words';
import type { Attribute, Description } from './description';
import { notPlaced, tools, type Tool, type Wording } from './tools';

/** One thing that an editor can say about a tool. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How it is asked: `items` are parts in the tool, one on each line. */
  readonly kind: Attribute['kind'] | 'lines' | 'items';
  /** How many lines are seen at once. */
  readonly lines: number;
  /** What can be chosen. */
  readonly values: readonly string[];
  readonly isFirst: boolean;
  /** An attribute of the element; else its words. */
  readonly attribute?: Attribute;
  readonly wording?: Wording;
}

/** `ask-who` as people read it: “Ask who”. */
export const inWords = (name: string): string => name.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

/** What is said of an element that the catalogue does not know yet: its words, as its manifest has them. */
const undescribed = ({ tag, slots }: Description): Tool => ({
  title: inWords(tag.slice('co-'.length)),
  content: slots.has('') ? 'content' : undefined,
  wordings: Object.fromEntries(
    [...slots]
      .filter(([name]) => /^[\w-]*$/.test(name))
      .map(([name, hint]) => [name || 'content', { label: inWords(name || 'content'), hint, written: 'paragraphs' }]),
  ),
  first: [...slots.keys()].map((name) => name || 'content'),
  example: {},
});

/** The tool that an element is. @throws RangeError where no editor places it. */
export function toolOf(name: string, descriptions: ReadonlyMap<string, Description>): Tool {
  const description = descriptions.get(`co-${name}`);
  const why = (Object.hasOwn(notPlaced, name) ? notPlaced[name] : undefined) ?? placingWords.noSuchTool;
  if (!description || Object.hasOwn(notPlaced, name)) throw new RangeError(placingWords.useOneOf(name, why, placeable(descriptions)));
  return (Object.hasOwn(tools, name) ? tools[name] : undefined) ?? undescribed(description);
}

/** Names of the tools that an editor places: those of the catalogue first. */
export function placeable(descriptions: ReadonlyMap<string, Description>): string[] {
  const names = [...descriptions.keys()].map((tag) => tag.slice('co-'.length)).filter((name) => !Object.hasOwn(notPlaced, name));
  const order = Object.keys(tools);
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return names.sort((one, other) => place(one) - place(other));
}

/** Everything that an editor can say about a tool, the most important first. The theme is asked for every tool alike. */
export function fieldsOf(name: string, descriptions: ReadonlyMap<string, Description>): Field[] {
  const { wordings, first, left = [], items } = toolOf(name, descriptions);
  const { attributes } = descriptions.get(`co-${name}`) as Description;
  const worded = Object.entries(wordings).map(([field, wording]): Field => {
    const lines = wording.lines ?? 1;
    const isPicture = wording.written === 'picture';
    const values = isPicture ? (descriptions.get('co-picture')?.attributes.find((attribute) => attribute.name === 'name')?.values ?? []) : [];
    const kind = isPicture ? 'choice' : lines > 1 ? 'lines' : 'text';
    return { name: field, label: wording.label, hint: wording.hint ?? '', kind, lines, values, isFirst: first.includes(field), wording };
  });
  const attributed = attributes
    .filter((attribute) => !left.includes(attribute.name) && attribute.name !== 'theme')
    .map((attribute): Field => {
      const [label = inWords(attribute.name), hint = attribute.description] = fieldWords[attribute.name] ?? [];
      return {
        name: attribute.name,
        label,
        hint,
        kind: attribute.kind,
        lines: 1,
        values: attribute.values,
        isFirst: first.includes(attribute.name),
        attribute,
      };
    });
  const all = [...worded, ...attributed, ...(items ? [{ ...items, name: 'items', kind: 'items', lines: 4, values: [], isFirst: false } as const] : [])];
  const place = (field: Field): number => (field.isFirst ? first.indexOf(field.name) : first.length);
  return all.sort((one, other) => place(one) - place(other));
}
