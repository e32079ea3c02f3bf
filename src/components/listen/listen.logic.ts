import type { Register } from '../../language/messages';
import type { Sentence } from '../../language/spoken-text';
import { addPageStyles } from '../../parts/page-styles';

/** In print, nothing is read. */
const markRules = `
@media screen { ::highlight(co-listen) { background-color: #ffc83d; color: #16211f; } }
@media screen and (forced-colors: active) { ::highlight(co-listen) { background-color: Highlight; color: HighlightText; } }`;

/** The recording that the page gives to `target` for words of a register: in its slot `audio`. One without `data-co-words` is for both. */
export function recordingOf(target: Element, register: Register): HTMLMediaElement | undefined {
  const given = Array.from(target.children).filter((child) => child.getAttribute('slot') === 'audio');
  const fits = (element: Element): boolean => (element.getAttribute('data-co-words') ?? register) === register;
  const found = given.find(fits);
  const media = found?.matches('audio, video') ? found : found?.querySelector('audio, video');
  return (media as HTMLMediaElement | null | undefined) ?? undefined;
}

/** Whose sentence is marked. */
let owner: unknown;
/** Whether the page has the look of the mark. */
let isStyled = false;

/** Marks the sentence that `reader` reads, and brings it into view where a whole page is read; without one, its mark is taken away. */
export function mark(reader: unknown, sentence?: Sentence, brings = false): void {
  const range = sentence?.range;
  if (brings && range) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  if (!('Highlight' in globalThis)) return;
  if (range) {
    if (!isStyled) addPageStyles(markRules);
    isStyled = true;
    owner = reader;
    CSS.highlights.set('co-listen', new Highlight(range));
  } else if (owner === reader) {
    CSS.highlights.delete('co-listen');
  }
}

/** What a part is called, in the words of the page: its heading or its question, else how it begins. */
export function nameOf(target: Element | null): string {
  const title = target?.querySelector('h1, h2, h3, h4, h5, h6, legend, [slot=title], [slot=summary]') ?? target;
  const words = (title?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
