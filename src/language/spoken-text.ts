import { silentElements } from './elements';
import { languageOf } from './nearest';

/** One sentence to be read out. */
export interface Sentence {
  readonly text: string;
  /** BCP 47 tag of its language; empty where the page does not say. */
  readonly lang: string;
  /** Its place in the page, to be marked; `undefined` for the words of an image. */
  readonly range?: Range;
}

/** A run of text inside one block: the nodes that it comes from, in order. */
type Run = Text[];

const silent = `script, style, template, noscript, textarea, input, select, audio, video, canvas, iframe, svg, ${silentElements}, [aria-hidden=true], [role=status], [aria-live], [data-co-silent]`;

/** Whether the words are in one line with those before. A button and a label are always separate, but not a word of a sentence that can be pressed. */
const isInline = (element: Element): boolean =>
  element.matches('.in-sentence') || (/^(inline|contents)$/.test(getComputedStyle(element).display) && !element.matches('br, button, label, legend, option'));

/** The nodes inside `node` as a person sees them: the shadow root of an element, or what the page assigns to a slot. */
function insideOf(node: Element): readonly Node[] {
  if (node.matches('details:not([open])')) return [...node.querySelectorAll(':scope > summary')];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return given.length > 0 ? given : [...node.childNodes];
}

/** The runs of text and the images with words in `node`, in the order in which they are read. */
function collect(node: Node, found: (Run | HTMLImageElement)[]): void {
  if (node instanceof Text) {
    const last = found.at(-1);
    if (Array.isArray(last)) last.push(node);
    else found.push([node]);
    return;
  }
  if (!(node instanceof Element) || node.matches(silent)) return;
  // A slot has no box of its own, and neither has an element with `display: contents`.
  if (getComputedStyle(node).display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
  if (node instanceof HTMLImageElement) {
    if (node.alt.trim()) found.push(node);
    return;
  }
  const isBlock = !isInline(node);
  if (isBlock) found.push([]);
  for (const inside of insideOf(node)) collect(inside, found);
  if (isBlock) found.push([]);
}

function rangeOf(run: Run, start: number, end: number): Range {
  const range = new Range();
  let offset = 0;
  for (const node of run) {
    const { length } = node.data;
    if (start >= offset && start < offset + length) range.setStart(node, start - offset);
    if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
    offset += length;
  }
  return range;
}

/** A page may write `lang="en_GB"`, which is not a tag. Its words are then cut as those of the browser's own language. */
function segmenterOf(lang: string): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(lang || undefined, options);
  } catch {
    return new Intl.Segmenter(undefined, options);
  }
}

function sentencesOf(run: Run): Sentence[] {
  const [first] = run;
  const text = run.map(({ data }) => data).join('');
  if (!first || !text.trim()) return [];
  const holder = first.parentElement ?? ((first.getRootNode() as ShadowRoot).host as Element | undefined);
  const lang = holder ? languageOf(holder) : '';
  return [...segmenterOf(lang).segment(text)]
    .filter(({ segment }) => segment.trim())
    .map(({ segment, index }) => {
      const start = index + segment.search(/\S/);
      const words = segment.trim();
      return { text: words.replace(/\s+/g, ' '), lang, range: rangeOf(run, start, start + words.length) };
    });
}

/** A run is cut where its language changes: each part is read by a voice of its own language. */
function byLanguage(run: Run): Run[] {
  const parts: Run[] = [];
  let last: string | undefined;
  for (const node of run) {
    const lang = node.parentElement ? languageOf(node.parentElement) : '';
    if (lang === last && parts.length > 0) parts.at(-1)?.push(node);
    else parts.push([node]);
    last = lang;
  }
  return parts;
}

/** The sentences that a person sees in `root`, in their order: across shadow roots, without what is hidden, and without fields. */
export function sentencesIn(root: Node): Sentence[] {
  const found: (Run | HTMLImageElement)[] = [];
  for (const node of root instanceof Element ? insideOf(root) : [...root.childNodes]) collect(node, found);
  return found.flatMap((part) => (Array.isArray(part) ? byLanguage(part).flatMap(sentencesOf) : [{ text: part.alt, lang: languageOf(part) }]));
}
