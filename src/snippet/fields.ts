import type { Attribute, Description } from './description';
import { notPlaced, tools, type Tool, type Wording } from './tools';

/** One thing that an editor can say about a tool. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How it is asked: `items` are permissions, one on each line. */
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

const labels: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  'name': ['Name of the answers', 'For your server, and different for each tool of a page: letters, digits and hyphens.'],
  'action': ['Where the answers go', 'An address of your own site, such as /answers. Your web team knows it.'],
  'organisation': ['Your organisation', 'It decides what is done with what people give.'],
  'contact-email': ['Email for questions', 'Give this, an address for letters, or a page: not everybody uses a telephone.'],
  'contact-phone': ['Telephone for questions', ''],
  'contact-address': ['Address for letters', ''],
  'contact-href': ['Page with other ways to reach you', 'Its address. Such as a form, or a BSL video line.'],
  'contact-name': ['Whom to ask', 'By name or role.'],
  'asked-by': ['Who asks', 'The person who asks for your organisation, by name or role.'],
  'ask-again-on': ['When you ask again', 'A date, such as 2029-01-15. From that day on, the yes has ended.'],
  'change-href': ['Where people change their mind', 'The address of that page on your site.'],
  'project': ['What it is for', 'In a few words: “Your story on film”.'],
  'place': ['Where people are asked', 'For the record: “Anytown library”.'],
  'staff-member': ['Who of your staff is there', 'For the record.'],
  'lawful-basis': ['Your reason in law', 'Why the law lets you use what people give. Ask your data protection officer.'],
  'sensitive-categories': ['Sensitive kinds of data', 'With commas between: “health, religion”. Ask your data protection officer.'],
  'layout': ['How it is shown', 'One question on each screen, or all of them on one page.'],
  'without': ['What is left out', 'With spaces between. Your web team knows which parts can be.'],
  'words': ['Which words', 'Left as usual: as the person reads the page.'],
  'heading-level': ['Level of the heading', 'From 1 to 6, as it fits into your page.'],
  'include-page': ['Send the address of the page with the answer', 'People are told.'],
  'ask-who': ['Ask who answers', 'The person, the person with help, or somebody for them.'],
  'no-skip': ['Without “Skip this one”', 'People have to answer, or leave.'],
  'statement-id': ['Your own number of the statement', 'For your records.'],
  'statement-version': ['Version of the statement', 'For your records. Count it up whenever you change a word.'],
  'privacy-href': ['Your privacy page', 'Its address: /privacy'],
  'keep-until': ['Keep what people give until', 'A date, such as 2031-12-31.'],
  'text-version': ['Version of these words', 'Count it up whenever you change a word: people agreed to the words that they saw.'],
  'for': ['Which part is read out', 'The id of that part of the page. Left empty: the part around the button.'],
  'request-href': ['Where to ask for easy words', 'An address, mailto: or tel:. Shown while there are none.'],
  'checked-by': ['Who checked the easy words', 'People with learning disabilities, by the name of their group. Only then are they called “Easy Read”.'],
  'checked-on': ['When they checked them', 'A date, such as 2026-05-03.'],
  'remember': ['Remember the choice'],
  'picture': ['Picture', ''],
};

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
  const why = Object.hasOwn(notPlaced, name) ? notPlaced[name] : 'There is no such tool.';
  if (!description || Object.hasOwn(notPlaced, name)) throw new RangeError(`“${name}”: ${why ?? ''} Use one of: ${placeable(descriptions).join(', ')}.`);
  return (Object.hasOwn(tools, name) ? tools[name] : undefined) ?? undescribed(description);
}

/** Names of the tools that an editor places: those of the catalogue first. */
export function placeable(descriptions: ReadonlyMap<string, Description>): string[] {
  const names = [...descriptions.keys()].map((tag) => tag.slice('co-'.length)).filter((name) => !Object.hasOwn(notPlaced, name));
  const order = Object.keys(tools);
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return names.sort((one, other) => place(one) - place(other));
}

const itemsField: Field = {
  name: 'items',
  label: 'Permissions of your own',
  hint: 'One on each line: a name, the words, and what it is for, with lines between: “video | You can film me. | so that people can see you”. A star after the name: the form stands on it.',
  kind: 'items',
  lines: 4,
  values: [],
  isFirst: false,
};

/** Everything that an editor can say about a tool, the most important first. The theme is asked for every tool alike. */
export function fieldsOf(name: string, descriptions: ReadonlyMap<string, Description>): Field[] {
  const { wordings, first, left = [] } = toolOf(name, descriptions);
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
      const [label = inWords(attribute.name), hint = attribute.description] = labels[attribute.name] ?? [];
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
  const all = [...worded, ...attributed, ...(name === 'consent-form' ? [itemsField] : [])];
  const place = (field: Field): number => (field.isFirst ? first.indexOf(field.name) : first.length);
  return all.sort((one, other) => place(one) - place(other));
}
