import { piece, type Piece } from '../snippet/piece';
import { byId } from './node';

/** What each piece of code is called when it is copied. */
const names: Readonly<Record<string, string>> = {
  site: 'the code for the site',
  page: 'the code for the page',
  style: 'the colour for the style sheet',
  map: 'the map of hashes',
  evidence: 'what the security officer needs',
};

/** The button that copies one piece of code: it says which. */
export const copyButton = (id: string): Piece =>
  piece('co-button', { 'type': 'button', 'look': id === 'page' ? 'main' : 'second', 'data-copy': id }, `Copy ${names[id] ?? ''}`);

let last = '';
/** Says something once, politely. The same words again are said again. */
export function announce(words: string): void {
  last = last === words ? `${words}\u00a0` : words;
  byId('status').textContent = last;
}

/** Copies the code of a button; where the browser does not let it, the code is marked for the person's own keys. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const { copy = '' } = button.dataset;
  const code = byId(`${copy}-code`);
  try {
    await navigator.clipboard.writeText(code.textContent);
    announce(`Copied: ${names[copy] ?? ''}.`);
  } catch {
    getSelection()?.selectAllChildren(code);
    code.focus();
    announce('Your browser does not let this page copy. The code is marked: press Ctrl and C, or Command and C.');
  }
}
