/** The snippet builder: a page where an editor puts a tool together, sees it, and copies it. It stores nothing, and asks nobody. */
import '../../dist/components/co-button.js';
import '../../dist/components/co-choices.js';
import '../../dist/components/co-details.js';
import '../../dist/components/co-text.js';
import integrity from '../../dist/cdn/integrity.json';
import manifest from '../../dist/custom-elements.json';
import { builderWords } from '../language/en/editors/builder';
import { allLocales, evidenceOf, kitOf, placeable, snippetOf, warningsOf, type CheckEasyWords, type Render } from '../snippet/index';
import { styleOf } from '../snippet/colour';
import { announce, copyFrom } from './copy';
import { exampleOf, placedOf, withLanguage, withSet, type Draft } from './draft';
import { drawSteps, drawWords, readForm } from './form';
import { fitFrames, showFrames } from './frames';
import { byId } from './node';
import { drawResults, showSnippet, showWarnings, summaryOf } from './results';

const kit = kitOf(manifest, integrity);
let draft: Draft = exampleOf(placeable(kit.descriptions)[0] ?? '', kit);

/** The checker of easy words, once it has come. */
const checker: { check?: CheckEasyWords } = {};

/** The renderer comes only when it is asked for. */
const render: Render = async (html) => (await import('./render')).render(html);

/** Counts the changes: a result that comes after a later change is not shown. */
let changes = 0;
let told = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says how many things there are to look at, once the typing pauses. */
function tellLater(summary: string): void {
  clearTimeout(timer);
  if (summary === told) return;
  timer = setTimeout(() => {
    told = summary;
    announce(summary);
  }, 1000);
}

async function showCode(change: number): Promise<void> {
  const placed = placedOf(draft, kit);
  const { way } = draft;
  const snippet = await snippetOf(way, placed, kit, render);
  const evidence = 'refused' in snippet ? '' : await evidenceOf(way, placed, kit, snippet.parts);
  if (change === changes) showSnippet(snippet, evidence);
}

function showWarned(isFirst = false): void {
  const placed = placedOf(draft, kit);
  const warnings = warningsOf(placed, kit.descriptions, allLocales(kit), checker.check);
  showWarnings(warnings, placed, kit);
  if (isFirst) told = summaryOf(warnings);
  else tellLater(summaryOf(warnings));
}

function show(isFirst = false): void {
  const change = ++changes;
  if (styleOf(draft.brand)) (byId('brand-picker') as HTMLInputElement).value = draft.brand;
  byId('link').hidden = draft.way !== 'link';
  showWarned(isFirst);
  void showCode(change);
  void showFrames(placedOf(draft, kit), kit);
}

/** A control has changed. */
function take(name: string): void {
  const { value } = byId(`field-${name}`) as HTMLSelectElement;
  if (name === 'tool') draft = exampleOf(value, kit, draft);
  else if (name === 'set') draft = withSet(readForm(draft, kit), value);
  else draft = withLanguage(readForm(draft, kit), draft.lang);
  if (name === 'lang') (byId('field-link') as HTMLInputElement).value = draft.linkWords;
  if (name === 'tool') drawWords(draft, kit);
  if (name === 'set') {
    drawWords(draft, kit);
    byId('field-set').focus();
  }
  show();
}

const fieldOf = ({ target }: Event): string | undefined => (target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset.field;

function listen(): void {
  document.addEventListener('coAnswer', (event) => {
    const field = fieldOf(event);
    if (field) take(field);
  });
  document.addEventListener('change', (event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement) take(fieldOf(event) ?? '');
  });
  byId('look').addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'color') return;
    (byId('field-brand') as HTMLInputElement).value = target.value;
    take('brand');
  });
  byId('form').addEventListener('submit', (event) => event.preventDefault());
  byId('again').addEventListener('click', () => {
    draft = exampleOf(draft.tool, kit, draft);
    drawWords(draft, kit);
    show();
    announce(builderWords.exampleIsBack);
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void copyFrom(button);
  });
  byId('warnings').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const details = field.closest<HTMLCoDetailsElement>('co-details');
    if (details) details.open = true;
    if ('setFocus' in field) void (field as HTMLCoTextElement).setFocus();
    else field.focus();
  });
}

drawSteps(draft, kit);
drawWords(draft, kit);
drawResults();
listen();
fitFrames();
show(true);

checker.check = (await import('../../dist/easy-words/index.js')).checkEasyWords;
showWarned(true);
