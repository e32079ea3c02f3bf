import { builderWords, placeWords } from '../language/en/editors/builder';
import { fieldsOf, type Kit, type Part, type Placed, type Snippet, type Warning } from '../snippet/index';
import { piece, type Piece } from '../snippet/piece';
import { copyButton, type Place } from './copy';
import { byId, nodeOf } from './node';

/** The parts of the code, in their order. */
const places: readonly Part['place'][] = ['site', 'page', 'style', 'map'];

/** A piece of code in a region that can be scrolled by keyboard, with a button that copies it. */
function codeBlock(id: Place): Piece {
  const { title, where } = placeWords[id];
  return piece(
    'div',
    { class: 'part', id: `part-${id}` },
    piece('h3', { id: `${id}-title` }, title),
    ...(where ? [piece('p', {}, where)] : []),
    piece('pre', { 'id': `${id}-code`, 'tabindex': '0', 'role': 'region', 'aria-labelledby': `${id}-title`, 'dir': 'ltr' }, piece('code', {}, '')),
    copyButton(id),
  );
}

/** What is drawn once: a place for each piece of code. */
export function drawResults(): void {
  const parts = places.map((place) => nodeOf(codeBlock(place)));
  const notes = nodeOf(piece('ul', { id: 'notes' }));
  const refusal = nodeOf(piece('p', { id: 'refused' }));
  byId('code').replaceChildren(refusal, ...parts, notes);
  byId('evidence').replaceChildren(nodeOf(codeBlock('evidence')));
}

const setCode = (id: string, code: string): void => {
  byId(`part-${id}`).hidden = code === '';
  const [shown] = byId(`${id}-code`).children;
  if (shown && shown.textContent !== code) shown.textContent = code;
};

/** Shows the code, or why it could not be written. */
export function showSnippet(snippet: Snippet, evidence: string): void {
  const isRefused = 'refused' in snippet;
  byId('refused').textContent = isRefused ? snippet.refused : '';
  byId('refused').hidden = !isRefused;
  for (const place of places) setCode(place, isRefused ? '' : (snippet.parts.find((part) => part.place === place)?.code ?? ''));
  const notes = isRefused ? [] : snippet.notes;
  byId('notes').replaceChildren(...notes.map((note) => nodeOf(piece('li', {}, note))));
  byId('notes').hidden = notes.length === 0;
  setCode('evidence', evidence);
}

const labelsOf = ({ tool }: Placed, kit: Kit): Map<string, string> =>
  new Map([
    ...fieldsOf(tool, kit.descriptions).map(({ name, label }): [string, string] => [name, label]),
    ...(['brand', 'lang', 'theme', 'set', 'page', 'link'] as const).map((name): [string, string] => [name, builderWords[name].label]),
  ]);

/** How many things there are, in a sentence. */
export function summaryOf(warnings: readonly Warning[]): string {
  const fixes = warnings.filter(({ severity }) => severity === 'fix').length;
  const looks = warnings.length - fixes;
  if (warnings.length === 0) return builderWords.nothingNoticed;
  return `${fixes > 0 ? builderWords.toPutRight(fixes) : builderWords.nothingToPutRight} ${builderWords.toLookAt(looks)}`;
}

/** Lists what an editor should look at, each with the way to its field. */
export function showWarnings(warnings: readonly Warning[], placed: Placed, kit: Kit): void {
  byId('summary').textContent = summaryOf(warnings);
  const labels = labelsOf(placed, kit);
  byId('warnings').replaceChildren(
    ...warnings.map(({ severity, field, words }) => {
      const name = piece('a', { href: `#field-${field}` }, labels.get(field) ?? field);
      return nodeOf(
        piece(
          'li',
          { class: severity },
          piece('strong', {}, `${severity === 'fix' ? builderWords.putRight : builderWords.lookAt} `),
          name,
          piece('p', {}, words),
        ),
      );
    }),
  );
}
