import { consentSets } from '../consent/sets';
import { allLocales, fieldsOf, placeable, setOf, toolOf, ways, type Field, type Kit, type Way } from '../snippet/index';
import { piece, type Piece } from '../snippet/piece';
import { inWords } from '../snippet/fields';
import { choices, controlOf, list, textField } from './controls';
import { type Draft } from './draft';
import { byId, nodeOf } from './node';

const wayNames: Readonly<Record<Way, string>> = {
  script: 'Script tag: for most sites',
  data: 'Plain <div>: where your editor takes no new tags',
  link: 'Plain link: where your editor takes links only',
  react: 'React',
  html: 'Ready HTML: works without JavaScript',
};

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
      'Which tool do you need?',
      '',
      placeable(descriptions).map((name) => [name, toolOf(name, descriptions).title]),
    ),
  );
  put(
    'way',
    choices(
      'way',
      'How do you put it into your page?',
      '',
      ways.map((way) => [way, wayNames[way]]),
    ),
  );
  put(
    'link',
    textField('page', 'Where the link leads', 'A page of the same site, for people without script.', draft.page),
    textField('linkWords', 'What the link says', '', draft.linkWords),
  );
  choose('tool', draft.tool);
  choose('way', draft.way);
  drawLook(draft, kit);
}

/** Languages by their own names that not every browser knows. */
const ownNames: Readonly<Record<string, string>> = { cy: 'Cymraeg' };

const languageName = (lang: string): string => {
  const name = (shownIn: string): string => new Intl.DisplayNames(shownIn, { type: 'language' }).of(lang) ?? lang;
  return `${name('en')} (${ownNames[lang] ?? name(lang)})`;
};

/** Language, theme and colour. */
function drawLook(draft: Draft, kit: Kit): void {
  const themes = kit.descriptions.get('co-i-statement')?.attributes.find(({ name }) => name === 'theme')?.values ?? [];
  const locales = allLocales(kit).map((locale): [string, string] => [locale, languageName(locale)]);
  put(
    'look',
    list('lang', 'Language of your words', 'The buttons and the errors follow it.', draft.lang, [['', 'That of the page, or English'], ...locales]),
    list('theme', 'Colours', '', draft.theme, [
      ['', 'As the page and the person’s device say'],
      ...themes.map((theme): [string, string] => [theme, inWords(theme)]),
    ]),
    textField('brand', 'Brand colour of your site', 'As # and six digits: #4b2e83. Left empty: the kit’s own.', draft.brand),
    piece(
      'div',
      { class: 'colour' },
      piece('label', { for: 'brand-picker' }, 'Pick the colour'),
      piece('input', { 'type': 'color', 'id': 'brand-picker', 'value': draft.brand || '#12555f', 'autocomplete': 'off', 'data-colour': '' }),
    ),
  );
}

/** Ready-made words for a consent form, and which permissions of them are asked. */
function setControls({ set }: Draft): Piece[] {
  const chosen = setOf({ set });
  const sets = consentSets.map(({ id, title }): [string, string] => [id, title]);
  return [
    list('set', 'Ready-made words', 'They fill the fields under “More settings”. Change them as you need.', set, [['', 'None: I write my own'], ...sets]),
    ...(chosen
      ? [
          choices(
            'ask',
            'What do you ask for?',
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
      ['', 'No'],
      ['true', 'Yes'],
    ] as const;
    return [list(first.name, first.label, first.hint, values[first.name] ?? '', answers)];
  }
  const options = switches.map(({ name, label, hint }): [string, string] => [name, `${label}. ${hint.replaceAll('`', '').split('. ')[0] ?? ''}`]);
  return [choices('also', 'Also', '', options, true)];
}

/** The words and settings of the tool that is picked. */
export function drawWords(draft: Draft, kit: Kit): void {
  const { tool, values, set, without } = draft;
  const fields = fieldsFor(tool, kit);
  const controls = (some: readonly Field[]): Piece[] => some.filter((field) => !isSwitch(field)).map((field) => controlOf(field, values[field.name] ?? ''));
  const switches = fields.filter(isSwitch);
  const more = controls(fields.filter(({ isFirst }) => !isFirst));
  const first = controls(fields.filter(({ isFirst }) => isFirst));
  const settings = [...more, ...switchControls(switches, values)];
  put(
    'words',
    ...(tool === 'consent-form' ? setControls(draft) : []),
    ...first,
    ...(settings.length > 0
      ? [piece('co-details', {}, piece('span', { slot: 'summary' }, 'More settings'), piece('div', { class: 'fields' }, ...settings))]
      : []),
  );
  if (switches.length > 1) choose('also', ...switches.map(({ name }) => name).filter((name) => values[name] === 'true'));
  const items = setOf({ set })?.items ?? [];
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
      setOf(draft)
        ?.items.map(({ name }) => name)
        .filter((name) => !asked.includes(name)) ?? [],
    way: valueOf('way') as Way,
    page: valueOf('page'),
    linkWords: valueOf('linkWords'),
  };
}
