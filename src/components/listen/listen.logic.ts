import type { Register } from '../../language/messages';
import { sentencesIn, type Sentence } from '../../language/spoken-text';
import { addPageStyles } from '../../parts/page-styles';

/** In print, nothing is read. */
const markRules = `
@media screen { ::highlight(co-listen) { background-color: #ffc83d; color: #16211f; } }
@media screen and (forced-colors: active) { ::highlight(co-listen) { background-color: Highlight; color: HighlightText; } }`;

/** The recording that the page gives to `target` for words of a register: in its slot `audio`. One without `data-co-words` is for both. */
export function recordingOf(target: Element, register: Register): HTMLMediaElement | undefined {
  const given = [...target.children].filter((child) => child.getAttribute('slot') === 'audio');
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

const titles = 'h1,h2,h3,h4,h5,h6,legend,[slot=title],[slot=summary]';

/**
 * What a person hears of `target` before they listen to it: the question beside the buttons, else its first heading that is shown, in the kit's screen or in
 * the page, else how it begins. Only words that are shown count: those in the other register are not read out either.
 */
export function nameOf(buttons: Element, target: Element | null): string {
  // Where a server renders, nothing is shown yet.
  if (!('checkVisibility' in buttons)) return '';
  const places = [buttons.closest('fieldset'), target?.shadowRoot, target];
  const title = places.flatMap((place) => [...(place?.querySelectorAll(titles) ?? [])]).find((part) => part.checkVisibility());
  const shown = title ?? target;
  const words = shown
    ? sentencesIn(shown)
        .map(({ text }) => text)
        .join(' ')
    : '';
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
