import type { ParseArgsOptionsConfig } from 'node:util';
import { consentSets } from '../consent/sets';
import { fieldsOf, placeable, setOf, toolOf, valuesOfSet, type Field, type Kit, type Placed } from '../snippet/index';

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The option of a field: permissions are given one by one. */
const optionOf = ({ name }: Field): string => (name === 'items' ? 'item' : name);

/** What every tool takes. */
const common: ParseArgsOptionsConfig = {
  as: { type: 'string' },
  part: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  brand: { type: 'string' },
  page: { type: 'string' },
  link: { type: 'string' },
  evidence: { type: 'boolean' },
};

/** The options of a tool. @throws RangeError where no editor places it. */
export function optionsFor(tool: string, kit: Kit): ParseArgsOptionsConfig {
  const own = fieldsOf(tool, kit.descriptions).map((field): [string, ParseArgsOptionsConfig[string]] => [
    optionOf(field),
    field.kind === 'switch' ? { type: 'boolean' } : { type: 'string', multiple: field.kind === 'items' || field.kind === 'lines' },
  ]);
  return { ...common, ...(tool === 'consent-form' ? { set: { type: 'string' }, leave: { type: 'string', multiple: true } } : {}), ...Object.fromEntries(own) };
}

const text = (value: Given[string]): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

/** What was given on the command line. @throws RangeError where a set is not known. */
export function placedFrom(tool: string, given: Given, kit: Kit): Placed {
  const set = setOf({ set: text(given.set) });
  if (given.set !== undefined && !set) throw new RangeError(`There is no set “${text(given.set)}”. Use one of: ${consentSets.map(({ id }) => id).join(', ')}.`);
  const values = fieldsOf(tool, kit.descriptions).flatMap((field): [string, string][] => {
    const value = given[optionOf(field)];
    return value === undefined ? [] : [[field.name, text(value)]];
  });
  const { lang, theme, brand, page, link } = given;
  return {
    tool,
    values: { ...(set && valuesOfSet(set)), ...Object.fromEntries(values), ...(theme !== undefined && { theme: text(theme) }) },
    ...(lang !== undefined && { lang: text(lang) }),
    ...(brand !== undefined && { brand: text(brand) }),
    ...(set && { set: set.id, without: (given.leave as string[] | undefined) ?? [] }),
    ...((page !== undefined || link !== undefined) && { link: { page: text(page), words: text(link) } }),
  };
}

const wide = 24;

/** Text on lines that a screen has room for, after an option. */
function row(option: string, about: string): string {
  const lines: string[] = [];
  for (const word of about.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 74) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const start = `  --${option}`;
  const gap = start.length >= wide ? `\n${' '.repeat(wide)}` : ' '.repeat(wide - start.length);
  return `${start}${gap}${lines.join(`\n${' '.repeat(wide)}`)}`;
}

const rowOf = (field: Field): string =>
  row(optionOf(field), [`${field.label}.`, field.hint, field.values.length > 0 ? `One of: ${field.values.join(', ')}.` : ''].filter(Boolean).join(' '));

const general = (kit: Kit): string =>
  [
    row(
      'as',
      'How it is written: script (a script tag and the element; the usual one), data (<div data-co>, for editors that take no tags), link (a plain link), react, html (rendered before: works without JavaScript).',
    ),
    row(
      'part',
      'Only a part: site (once for the site), page (where the tool belongs), style (for your style sheet), map (with data and link: holds what kit.js loads to its hashes).',
    ),
    row('base', `Where the files stand on your site: a path or an address with https:// (/coproduction-kit/${kit.version}).`),
    row('lang', 'Language of the words, where the page is in another one: cy'),
    row('theme', 'Fixes the theme: light, dark, more-contrast, calm, or a side with one of the last two. Left out, it follows the page.'),
    row('brand', 'Brand colour of the site: #4b2e83. It goes into your style sheet.'),
    row('page', 'With --as link: the page of your site that the link leads to.'),
    row('link', 'With --as link: what the link says.'),
    row('evidence', 'Writes what your security officer needs to know, in the place of the snippet: files, hashes, policy.'),
  ].join('\n');

/** Help: for one tool, with all that can be said about it. */
export function helpFor(name: string | undefined, kit: Kit): string {
  const { descriptions } = kit;
  const intro = `Writes a tool for a page, to copy. The snippet goes to the output, what to look at to the error stream.

  coproduction-kit snippet TOOL [options]
  coproduction-kit snippet kit            the auto-loader, for a whole site: kit.js, and a map that holds what it loads to its hashes
  coproduction-kit snippet --file FILE   the tag of one file of the kit: kit.js, fouc.css
`;
  const codes = 'Ends with 0; with 1 where something has to be put right first; with 2 where nothing could be written.\n';
  if (name === undefined || !placeable(descriptions).includes(name)) {
    const list = placeable(descriptions).map((tool) => `  ${tool.padEnd(wide - 2)}${toolOf(tool, descriptions).title}`);
    return `${intro}\nTOOL is one of:\n${list.join('\n')}\n\nFor what a tool takes: coproduction-kit snippet i-statement --help\n\n${general(kit)}\n\n${codes}`;
  }
  const fields = fieldsOf(name, descriptions);
  const sets =
    name === 'consent-form'
      ? `\n${row('set', `Ready-made words to start from. One of: ${consentSets.map(({ id }) => id).join(', ')}.`)}\n${row('leave', 'A permission of the set that you do not ask for, by its name. May be given again.')}`
      : '';
  return `${intro}\n${toolOf(name, descriptions).title}\n\n${[...fields.filter(({ isFirst }) => isFirst), ...fields.filter(({ isFirst }) => !isFirst)].map(rowOf).join('\n')}${sets}\n\n${general(kit)}\n\n${codes}`;
}
