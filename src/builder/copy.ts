import { builderWords, placeWords } from '../language/en/editors/builder';
import { piece, type Piece } from '../snippet/piece';
import { byId } from './node';

export type Place = keyof typeof placeWords;

/** The button that copies one piece of code: it says which. */
export const copyButton = (id: Place): Piece =>
  piece('co-button', { 'type': 'button', 'look': id === 'page' ? 'main' : 'second', 'data-copy': id }, builderWords.copy(placeWords[id].copied));

let last = '';
/** Says something once, politely. The same words again are said again. */
export function announce(words: string): void {
  last = last === words ? `${words}\u00a0` : words;
  byId('status').textContent = last;
}

/** Copies the code of a button; where the browser does not let it, the code is marked for the person's own keys. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const copy = button.dataset.copy as Place;
  const code = byId(`${copy}-code`);
  try {
    await navigator.clipboard.writeText(code.textContent);
    announce(builderWords.copied(placeWords[copy].copied));
  } catch {
    getSelection()?.selectAllChildren(code);
    code.focus();
    announce(builderWords.notCopied);
  }
}
