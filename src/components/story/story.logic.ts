import type { Mistake } from '../../language/misuse';
import { hasContent, hasWords, nodesIn, showsWords } from '../../parts/slots';
import { isWebAddress } from '../../sending/address';
import { isDay } from '../../consent/record';
import { readPublicPart } from '../../consent/public';

/** A part of what is said in a recording. */
export interface Line {
  /** Where it begins, in seconds. */
  readonly start: number;
  readonly speaker?: string;
  readonly words: string;
}

/** Seconds from a duration of HTML (`PT1M4S`, `1m 4s`) or from a time as players show it (`1:04`, `00:01:04.500`); `undefined` if it is neither. */
export function secondsOf(text: string): number | undefined {
  const clock = /^(?:(\d+):)?(\d+):(\d\d(?:\.\d+)?)$/;
  const duration = /^(?=.*\d)(?:PT)?(?:(\d+)H)?\s*(?:(\d+)M)?\s*(?:(\d+(?:\.\d+)?)S)?$/i;
  const found = clock.exec(text.trim()) ?? duration.exec(text.trim());
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = (found.slice(1) as (string | undefined)[]).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

/** Seconds as players show them: `1:04`, `1:02:03`. */
export function clockOf(start: number): string {
  const [hours, minutes, seconds] = [start / 3600, (start / 60) % 60, start % 60].map(Math.floor) as [number, number, number];
  const two = (count: number): string => `${count}`.padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** Which part is said at a moment: the last one that has begun. None is before the first. */
export const lineAt = (starts: readonly (number | undefined)[], seconds: number): number =>
  // Players set a moment that is a little before the one that was asked for.
  starts.findLastIndex((start) => start !== undefined && start <= seconds + 0.05);

/** The parts of the story that the page has between its tags: paragraphs, and headings among them. */
export const partsIn = (host: Element): Element[] =>
  [...host.children].filter((child) => /^(line-\d+)?$/.test(child.getAttribute('slot') ?? '') && !/^(style|script|template)$/.test(child.localName));

/** Whether the page has words of its own for the story. */
export const hasStory = (host: Element): boolean => hasWords(host) || partsIn(host).some(showsWords);

/** Where the page says that a part begins: in a `<time>` that the part begins with. A `<time>` in a sentence is a date. */
export function startOf(part: Element): number | undefined {
  const first = [...part.childNodes].find((node) => node.nodeType !== Node.COMMENT_NODE && (node.textContent ?? '').trim());
  if ((first as Partial<Element> | undefined)?.localName !== 'time') return undefined;
  return secondsOf((first as Element).getAttribute('datetime') ?? first?.textContent ?? '');
}

/** Gives each part a place of its own, so that the button that plays it can be next to it. Its words stay where the page has them. */
export function placeParts(parts: readonly Element[], isInStep: boolean): void {
  parts.forEach((part, index) => {
    const slot = `line-${index}`;
    if (!isInStep) part.removeAttribute('slot');
    else if (part.getAttribute('slot') !== slot) part.setAttribute('slot', slot);
  });
}

/** The recording that the page gives, which may be in a `<figure>`. */
export const recordingIn = (host: Element): HTMLMediaElement | undefined =>
  (nodesIn(host, 'recording') as Partial<Element>[]).flatMap(
    (node) => (node.matches?.('audio,video') ? node : (node.querySelector?.('audio,video') ?? [])) as HTMLMediaElement,
  )[0];

interface Markup {
  readonly withdrawnOn?: string;
  readonly agreedOn?: string;
  readonly agreedUntil?: string;
  readonly consent?: unknown;
  readonly takeBackHref?: string;
}

const date = 'is not a date. Write it as 2026-05-03.';

/** A whole record on a public page gives away the person's code and name. */
const isWholeRecord = (consent: unknown): boolean =>
  /coproduction-kit\/consent\/1\b|"(code|piiPrincipalId|signature)"/.test(typeof consent === 'string' ? consent : JSON.stringify(consent));

/** What is wrong in how it says what the person agreed to. */
function wrongAgreement({ withdrawnOn, agreedOn, agreedUntil, consent, takeBackHref }: Markup, isShown: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  const days = { 'withdrawn-on': withdrawnOn, 'agreed-on': agreedOn, 'agreed-until': agreedUntil };
  for (const [name, day] of Object.entries(days)) if (day !== undefined && !isDay(day)) mistakes.push([name, `"${day}" ${date}`]);
  if (consent && isWholeRecord(consent))
    mistakes.push(['consent', 'is a whole record, with the code of the person. Anyone can read it. Use publicPart(record) of coproduction-kit/consent.']);
  else if (consent && !readPublicPart(consent))
    mistakes.push(['consent', 'is not the public part of a consent record. Use publicPart(record) of coproduction-kit/consent.']);
  if (isShown && !consent && !agreedOn && !agreedUntil)
    mistakes.push(['agreed-until', 'is missing, and so is consent. Without one of them, nobody reads what the person agreed to.']);
  if (takeBackHref && !isWebAddress(takeBackHref)) mistakes.push(['take-back-href', 'is not a path or an https: address.']);
  return mistakes;
}

/** What is wrong in the recording and in what is said in it. */
function wrongRecording(host: Element): Mistake[] {
  const media = recordingIn(host);
  const mistakes: Mistake[] = [];
  if (!media) {
    if (hasContent(host, 'recording')) mistakes.push(['slot recording', 'has no <audio> or <video>.']);
    else if (!hasStory(host)) mistakes.push(['default slot', 'has no words, and there is no recording.']);
    return mistakes;
  }
  if (!media.currentSrc && !media.querySelector('source') && !media.getAttribute('src')) mistakes.push(['slot recording', 'has no address. Give it src.']);
  const hasTrack = media.querySelector('track[kind=captions],track[kind=subtitles],track:not([kind])') !== null;
  if (media.localName === 'video' && !hasTrack) mistakes.push(['slot recording', 'has no captions. Put <track kind="captions" src="…" srclang="en"> in it.']);
  const parts = partsIn(host);
  const starts = parts.flatMap((part) => startOf(part) ?? []);
  if (!hasStory(host) && !hasTrack) mistakes.push(['default slot', 'has no words. Write what is said in the recording, or give the recording a <track>.']);
  else if (hasStory(host) && starts.length === 0)
    mistakes.push(['default slot', 'has no times, so the words do not follow the recording. Begin a paragraph with <time datetime="PT1M4S">1:04</time>.']);
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0))) mistakes.push(['time', 'is before the one above it.']);
  return mistakes;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(host: Element, markup: Markup, isShown: boolean): Mistake[] {
  const mistakes = wrongAgreement(markup, isShown);
  if (!isShown) {
    const isLeft = [...host.childNodes].some(
      (node) =>
        (node as Partial<Element>).getAttribute?.('slot') !== 'withdrawn' &&
        (node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())),
    );
    const left = [...(isLeft ? ['its words or its recording'] : []), ...['title', 'aria-label'].filter((name) => host.hasAttribute(name))];
    if (left.length > 0)
      mistakes.push(['withdrawn-on', `The page still has ${left.join(', ')}. It is hidden, but anyone can read it in the source. Remove it.`]);
    return mistakes;
  }
  if (!hasWords(host, 'title')) mistakes.push(['slot title', 'is empty. Give the story a heading: <h3 slot="title">.']);
  return [...mistakes, ...wrongRecording(host)];
}
