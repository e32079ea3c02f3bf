import { fieldsOf, type Kit, type Part, type Placed, type Snippet, type Warning } from '../snippet/index';
import { piece, type Piece } from '../snippet/piece';
import { copyButton } from './copy';
import { byId, nodeOf } from './node';

/** Where each part of the code goes. */
const places: Readonly<Record<Part['place'], readonly [title: string, where: string]>> = {
  site: [
    'Once for the site',
    'Into the template of your site, or at the top of this page. Your web team does it once. First it puts the folder “coproduction-kit” of the archive onto the site.',
  ],
  page: ['Into the page', 'Where the tool belongs, in the HTML view of your editor.'],
  style: ['Into your style sheet', 'Once for the site: the colour of every tool.'],
  map: [
    'If your security officer wants it',
    'Before every other script of the page: a map that holds what kit.js loads to its hashes. Step 7 names what the policy of the page has to allow for it.',
  ],
};

/** A piece of code in a region that can be scrolled by keyboard, with a button that copies it. */
function codeBlock(id: string, title: string, where: string): Piece {
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
  const parts = (Object.keys(places) as Part['place'][]).map((place) => nodeOf(codeBlock(place, ...places[place])));
  const notes = nodeOf(piece('ul', { id: 'notes' }));
  const refusal = nodeOf(piece('p', { id: 'refused' }));
  byId('code').replaceChildren(refusal, ...parts, notes);
  byId('evidence').replaceChildren(nodeOf(codeBlock('evidence', 'For the security officer', '')));
}

const setCode = (id: string, code: string): void => {
  byId(`part-${id}`).hidden = code === '';
  const [shown] = byId(`${id}-code`).children;
  if (shown && shown.textContent !== code) shown.textContent = code;
};

/** Shows the code, or why there is none. */
export function showSnippet(snippet: Snippet, evidence: string): void {
  const isRefused = 'refused' in snippet;
  byId('refused').textContent = isRefused ? snippet.refused : '';
  byId('refused').hidden = !isRefused;
  for (const place of Object.keys(places)) setCode(place, isRefused ? '' : (snippet.parts.find((part) => part.place === place)?.code ?? ''));
  const notes = isRefused ? [] : snippet.notes;
  byId('notes').replaceChildren(...notes.map((note) => nodeOf(piece('li', {}, note))));
  byId('notes').hidden = notes.length === 0;
  setCode('evidence', evidence);
}

const labelsOf = ({ tool }: Placed, kit: Kit): Map<string, string> =>
  new Map([
    ...fieldsOf(tool, kit.descriptions).map(({ name, label }): [string, string] => [name, label]),
    ['brand', 'Brand colour of your site'],
    ['lang', 'Language of your words'],
    ['theme', 'Colours'],
    ['set', 'Ready-made words'],
    ['page', 'Where the link leads'],
  ]);

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

/** How many things there are, in a sentence. */
export function summaryOf(warnings: readonly Warning[]): string {
  const fixes = warnings.filter(({ severity }) => severity === 'fix').length;
  const looks = warnings.length - fixes;
  if (warnings.length === 0) return 'We noticed nothing. Show it to somebody who will use it, before you publish.';
  return `${fixes > 0 ? `${count(fixes, 'thing', 'things')} to put right. ` : 'Nothing to put right. '}${count(looks, 'thing', 'things')} to look at.`;
}

/** Lists what an editor should look at, each with the way to its field. */
export function showWarnings(warnings: readonly Warning[], placed: Placed, kit: Kit): void {
  byId('summary').textContent = summaryOf(warnings);
  const labels = labelsOf(placed, kit);
  byId('warnings').replaceChildren(
    ...warnings.map(({ severity, field, words }) => {
      const name = piece('a', { href: `#field-${field}` }, labels.get(field) ?? field);
      return nodeOf(piece('li', { class: severity }, piece('strong', {}, severity === 'fix' ? 'Put right: ' : 'Look at: '), name, piece('p', {}, words)));
    }),
  );
}
