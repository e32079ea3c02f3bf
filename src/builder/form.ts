import { builderWords, ownNames, wayNames } from '../language/en/editors/builder';
import { allLocales, fieldsOf, placeable, readyMadeOf, toolOf, ways, type Field, type Kit, type Way } from '../snippet/index';
import { piece, type Piece } from '../snippet/piece';
import { inWords } from '../snippet/fields';
import { choices, controlOf, list, textField } from './controls';
import { type Draft } from './draft';
import { byId, nodeOf } from './node';

const put = (id: string, ...parts: readonly Piece[]): void => byId(id).replaceChildren(...parts.map((part) => nodeOf(part)));

/** Marks what is chosen in a group of the kit's. */
function choose(name: string, ...values: readonly string[]): void {
  const group = byId(`field-${name}`) as HTMLCoChoicesElement;
  group.values = group.several ? values : undefined;
  [group.value] = values;
}

/** What is drawn once: the tools, the ways, where a link leads. */
export function drawSteps(draft: Draft, kit: Kit): void {
  const { descriptions } = kit;
  put(
    'tool',
    choices(
      'tool',
      builderWords.whichTool,
      '',
      placeable(descriptions).map((name) => [name, toolOf(name, descriptions).title]),
    ),
  );
  put(
    'way',
    choices(
      'way',
      builderWords.whichWay,
      '',
      ways.map((way) => [way, wayNames[way]]),
    ),
  );
  put('link', textField('page', builderWords.page.label, builderWords.page.hint, draft.page), textField('link', builderWords.link.label, '', draft.linkWords));
  choose('tool', draft.tool);
  choose('way', draft.way);
  drawLook(draft, kit);
}

const languageName = (lang: string): string => {
  const name = (shownIn: string): string => new Intl.DisplayNames(shownIn, { type: 'language' }).of(lang) ?? lang;
  return `${name('en')} (${ownNames[lang] ?? name(lang)})`;
};

/** Language, theme and colour. */
function drawLook(draft: Draft, kit: Kit): void {
  const { lang, theme, brand, pickColour } = builderWords;
  const themes = [...kit.descriptions.values()].flatMap(({ attributes }) => attributes).find(({ name }) => name === 'theme')?.values ?? [];
  const locales = allLocales(kit).map((locale): [string, string] => [locale, languageName(locale)]);
  put(
    'look',
    list('lang', lang.label, lang.hint, draft.lang, [['', lang.none], ...locales]),
    list('theme', theme.label, '', draft.theme, [['', theme.none], ...themes.map((each): [string, string] => [each, inWords(each)])]),
    textField('brand', brand.label, brand.hint, draft.brand),
    piece(
      'div',
      { class: 'colour' },
      piece('label', { for: 'brand-picker' }, pickColour),
      piece('input', { 'type': 'color', 'id': 'brand-picker', 'value': draft.brand || '#12555f', 'autocomplete': 'off', 'data-colour': '' }),
    ),
  );
}

/** Ready-made words, and which items of them are asked. */
function setControls(draft: Draft, { descriptions }: Kit): Piece[] {
  const { set, tool } = draft;
  const { readyMade } = toolOf(tool, descriptions);
  if (!readyMade) return [];
  const chosen = readyMadeOf(draft);
  const sets = readyMade.map(({ id, title }): [string, string] => [id, title]);
  return [
    list('set', builderWords.set.label, builderWords.set.hint, set, [['', builderWords.set.none], ...sets]),
    ...(chosen
      ? [
          choices(
            'ask',
            builderWords.ask,
            '',
            chosen.items.map(({ name, words }) => [name, words]),
            true,
          ),
        ]
      : []),
  ];
}

const isSwitch = ({ kind }: Field): boolean => kind === 'switch';

/** What a developer sets: with cookies, in which encoding, where in the world. The command can say it. */
const forDevelopers = ['credentials', 'encoding', 'jurisdiction'];
const fieldsFor = (tool: string, kit: Kit): Field[] => fieldsOf(tool, kit.descriptions).filter(({ name }) => !forDevelopers.includes(name));

/** Switches, asked together; one alone by itself. */
function switchControls(switches: readonly Field[], values: Draft['values']): Piece[] {
  const [first] = switches;
  if (!first) return [];
  if (switches.length === 1) {
    const answers = [
      ['', builderWords.no],
      ['true', builderWords.yes],
    ] as const;
    return [list(first.name, first.label, first.hint, values[first.name] ?? '', answers)];
  }
  const options = switches.map(({ name, label, hint }): [string, string] => [name, `${label}. ${hint.replaceAll('`', '').split('. ')[0] ?? ''}`]);
  return [choices('also', builderWords.also, '', options, true)];
}

/** The words and settings of the tool that is picked. */
export function drawWords(draft: Draft, kit: Kit): void {
  const { tool, values, without } = draft;
  const fields = fieldsFor(tool, kit);
  const controls = (some: readonly Field[]): Piece[] => some.filter((field) => !isSwitch(field)).map((field) => controlOf(field, values[field.name] ?? ''));
  const switches = fields.filter(isSwitch);
  const more = controls(fields.filter(({ isFirst }) => !isFirst));
  const first = controls(fields.filter(({ isFirst }) => isFirst));
  const settings = [...more, ...switchControls(switches, values)];
  put(
    'words',
    ...setControls(draft, kit),
    ...first,
    ...(settings.length > 0
      ? [piece('co-details', {}, piece('span', { slot: 'summary' }, builderWords.moreSettings), piece('div', { class: 'fields' }, ...settings))]
      : []),
  );
  if (switches.length > 1) choose('also', ...switches.map(({ name }) => name).filter((name) => values[name] === 'true'));
  const items = readyMadeOf(draft)?.items ?? [];
  if (items.length > 0) choose('ask', ...items.map(({ name }) => name).filter((name) => !without.includes(name)));
}

/** What the form says now. */
export function readForm(draft: Draft, kit: Kit): Draft {
  const valueOf = (name: string): string => (document.getElementById(`field-${name}`) as HTMLSelectElement | null)?.value ?? '';
  const valuesOf = (name: string): readonly string[] => (document.getElementById(`field-${name}`) as HTMLCoChoicesElement | null)?.values ?? [];
  const fields = fieldsFor(draft.tool, kit);
  const isOneOfMany = fields.filter(isSwitch).length > 1;
  const also = valuesOf('also');
  const asked = valuesOf('ask');
  return {
    ...draft,
    values: Object.fromEntries(
      fields.map((field) => [field.name, isSwitch(field) && isOneOfMany ? (also.includes(field.name) ? 'true' : '') : valueOf(field.name)]),
    ),
    lang: valueOf('lang'),
    theme: valueOf('theme'),
    brand: valueOf('brand'),
    without:
      readyMadeOf(draft)
        ?.items.map(({ name }) => name)
        .filter((name) => !asked.includes(name)) ?? [],
    way: valueOf('way') as Way,
    page: valueOf('page'),
    linkWords: valueOf('link'),
  };
}
