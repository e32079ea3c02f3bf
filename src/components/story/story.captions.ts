import type { Line } from './story.logic';

/** A cue of a WebVTT file, as far as it is used here. */
export interface Cue {
  readonly startTime: number;
  readonly getCueAsHTML?: () => Node;
}

/** A part ends with a sentence, once it is as long as this, in seconds: a button for each cue would be too many, and one for a whole story too few. */
const least = 15;
/** People who speak without a stop get a new part after this time. */
const most = 40;

const endsSentence = (words: string): boolean => /[.?!…。؟۔]["'”’)\]]*$/.test(words);

/**
 * The words of a cue by speaker. The browser has read the file, and `<v Name>` is an element with a title. Where its end tag is left out, the next speaker is inside
 * it. Only text is taken: nothing of the file becomes part of the page as HTML.
 */
function spokenIn(node: Node, speaker?: string): Omit<Line, 'start'>[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ speaker, words: node.textContent ?? '' }];
  const name = (node as Partial<HTMLElement>).title?.trim() || speaker;
  return [...node.childNodes].flatMap((child) => spokenIn(child, name));
}

/** What is said, in parts of about a sentence or two, each by one speaker. */
export function linesOf(cues: Iterable<Cue>): Line[] {
  const lines: Line[] = [];
  for (const cue of cues) {
    const fragment = cue.getCueAsHTML?.();
    const { startTime: start } = cue;
    for (const { speaker, words: text } of fragment ? spokenIn(fragment) : []) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (!words) continue;
      const last = lines.at(-1);
      const long = last ? start - last.start : 0;
      if (last && last.speaker === speaker && long < most && !(long >= least && endsSentence(last.words)))
        lines[lines.length - 1] = { ...last, words: `${last.words} ${words}` };
      else lines.push({ start, speaker, words });
    }
  }
  return lines;
}

const isWords = ({ kind }: TextTrack): boolean => kind === 'captions' || kind === 'subtitles';
const languageOfTag = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];

/** The track that has the words: the one that is shown, or the page's default, or the first in the language of the page, or the first. */
export function trackOf(media: HTMLMediaElement, lang: string): HTMLTrackElement | undefined {
  const elements = [...media.querySelectorAll('track')].filter(({ track }) => isWords(track));
  return (
    elements.find(({ track }) => track.mode === 'showing') ??
    elements.find((element) => element.default) ??
    elements.find(({ srclang }) => srclang && languageOfTag(srclang) === languageOfTag(lang)) ??
    elements[0]
  );
}

/**
 * Has the browser read the file. Captions of a film are shown: a person who needs them should not have to find a small button first, and people who do not need
 * them can turn them off. It is done once, so that what a person chooses stays.
 */
export function turnOn({ track }: HTMLTrackElement, media: HTMLMediaElement): void {
  if (track.mode !== 'disabled') return;
  track.mode = media.localName === 'video' && track.kind === 'captions' ? 'showing' : 'hidden';
}
