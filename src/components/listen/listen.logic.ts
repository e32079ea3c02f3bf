import type { Register } from '../../language/messages';
import type { Sentence } from '../../language/spoken-text';

/** The recording that the page gives to `target` for words of a register: in its slot `audio`. One without `data-co-words` is for both. */
export function recordingOf(target: Element, register: Register): HTMLMediaElement | undefined {
  const given = Array.from(target.children).filter((child) => child.getAttribute('slot') === 'audio');
  const fits = (element: Element): boolean => (element.getAttribute('data-co-words') ?? register) === register;
  const found = given.find(fits);
  const media = found?.matches('audio, video') ? found : found?.querySelector('audio, video');
  return (media as HTMLMediaElement | null | undefined) ?? undefined;
}

/** Marks the sentence that is read, and brings it into view where a whole page is read; without one, nothing is marked. */
export function mark(sentence?: Sentence, brings = false): void {
  const range = sentence?.range;
  if (brings && range) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  if (!('Highlight' in globalThis)) return;
  if (range) CSS.highlights.set('co-listen', new Highlight(range));
  else CSS.highlights.delete('co-listen');
}
