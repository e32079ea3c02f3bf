import type { ParseArgsOptionsConfig } from 'node:util';
import { optionWords, snippetCommandWords } from '../language/en/editors/command';
import { fieldsOf, placeable, readyMadeOf, toolOf, type Field, type Kit, type Placed } from '../snippet/index';

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The option of a field: permissions are given one by one. */
const optionOf = ({ name }: Field): string => (name === 'items' ? 'item' : name);

const setNames = (tool: string, { descriptions }: Kit): string[] => toolOf(tool, descriptions).readyMade?.map(({ id }) => id) ?? [];

/** What every tool takes. */
const common = {
  as: { type: 'string' },
  part: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  brand: { type: 'string' },
  page: { type: 'string' },
  link: { type: 'string' },
  evidence: { type: 'boolean' },
} satisfies ParseArgsOptionsConfig;

/** The options of a tool. @throws RangeError where no editor places it. */
export function optionsFor(tool: string, kit: Kit): ParseArgsOptionsConfig {
  const own = fieldsOf(tool, kit.descriptions).map((field): [string, ParseArgsOptionsConfig[string]] => [
    optionOf(field),
    field.kind === 'switch' ? { type: 'boolean' } : { type: 'string', multiple: field.kind === 'items' || field.kind === 'lines' },
  ]);
  return {
    ...common,
    ...(setNames(tool, kit).length > 0 && { set: { type: 'string' }, leave: { type: 'string', multiple: true } }),
    ...Object.fromEntries(own),
  };
}

const text = (value: Given[string]): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

/** What was given on the command line. @throws RangeError where a set is not known. */
export function placedFrom(tool: string, given: Given, kit: Kit): Placed {
  const set = readyMadeOf({ tool, set: text(given.set) });
  if (given.set !== undefined && !set) throw new RangeError(snippetCommandWords.noSet(text(given.set), setNames(tool, kit)));
  const values = fieldsOf(tool, kit.descriptions).flatMap((field): [string, string][] => {
    const value = given[optionOf(field)];
    return value === undefined ? [] : [[field.name, text(value)]];
  });
  const { lang, theme, brand, page, link } = given;
  return {
    tool,
    values: { ...set?.values, ...Object.fromEntries(values), ...(theme !== undefined && { theme: text(theme) }) },
    // A system writes cy_GB where a page needs cy-GB.
    ...(lang !== undefined && { lang: text(lang).trim().replaceAll('_', '-') }),
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
  row(optionOf(field), [`${field.label}.`, field.hint, field.values.length > 0 ? snippetCommandWords.oneOf(field.values) : ''].filter(Boolean).join(' '));

const general = (kit: Kit): string =>
  (Object.keys(common) as (keyof typeof common)[]).map((name) => row(name, optionWords[name].replace('{version}', kit.version))).join('\n');

/** Help: for one tool, with all that can be said about it. */
export function helpFor(name: string | undefined, kit: Kit): string {
  const { descriptions } = kit;
  const { intro, codes, toolIs, forTool } = snippetCommandWords;
  if (name === undefined || !placeable(descriptions).includes(name)) {
    const list = placeable(descriptions).map((tool) => `  ${tool.padEnd(wide - 2)}${toolOf(tool, descriptions).title}`);
    return `${intro}\n${toolIs}\n${list.join('\n')}\n\n${forTool}\n\n${general(kit)}\n\n${codes}`;
  }
  const fields = fieldsOf(name, descriptions);
  const names = setNames(name, kit);
  const sets = names.length > 0 ? `\n${row('set', `${optionWords.set} ${snippetCommandWords.oneOf(names)}`)}\n${row('leave', optionWords.leave)}` : '';
  return `${intro}\n${toolOf(name, descriptions).title}\n\n${[...fields.filter(({ isFirst }) => isFirst), ...fields.filter(({ isFirst }) => !isFirst)].map(rowOf).join('\n')}${sets}\n\n${general(kit)}\n\n${codes}`;
}
