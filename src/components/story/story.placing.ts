/** How an editor puts a story together, and what they should look at before they publish it. */
import { isDay } from '../../consent/record';
import { takenBack, warnings } from '../../language/en/editors/tools/story';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';
import { secondsOf } from './story.logic';

const partsOf = (text = ''): string[] => text.split('|').map((part) => part.trim());
const linesIn = (text = ''): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim());
const isFilm = (address: string): boolean => /\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i.test(address);

/** “1:04 | Amina | I chose.”, “Amina | I chose.” or “I chose.” */
function lineOf(line: string): { readonly time?: string; readonly speaker?: string; readonly words: string } {
  const parts = partsOf(line);
  const time = secondsOf(parts[0] ?? '') === undefined ? undefined : parts.shift();
  const speaker = parts.length > 1 ? parts.shift() : undefined;
  return { time, speaker, words: parts.join(' | ') };
}

function paragraphOf(line: string): Piece {
  const { time, speaker, words } = lineOf(line);
  const start = time === undefined ? [] : [piece('time', { datetime: `PT${secondsOf(time)}S` }, time), ' '];
  return piece('p', {}, ...start, ...(speaker ? [piece('b', {}, `${speaker}:`), ' '] : []), words);
}

function recordingOf(slot: string, given: string, lang = 'en'): Piece[] {
  const [src = '', captions] = partsOf(given);
  if (!src) return [];
  const track = captions ? [piece('track', { kind: 'captions', src: captions, srclang: lang, default: true })] : [];
  return [piece(slot === 'bsl' || isFilm(src) ? 'video' : 'audio', { slot, controls: true, preload: 'metadata', src }, ...track)];
}

const paragraphsIn = (slot: string, text?: string): Piece[] => linesIn(text).map((line) => piece('p', { slot }, line.trim()));

/** What is in the story, in the order in which it is read when JavaScript is off. One that was taken back has nothing but a sentence. */
export function piecesOf({ values, lang }: Placed): Piece[] {
  const { title = '', about, recording = '', easy, bsl = '', items } = values;
  const day = values['withdrawn-on'];
  if (day?.trim()) return [piece('p', { slot: 'withdrawn' }, takenBack(day.trim()))];
  return [
    ...(title.trim() ? [piece('h2', { slot: 'title' }, title.trim())] : []),
    ...paragraphsIn('about', about),
    ...recordingOf('recording', recording, lang),
    ...paragraphsIn('easy', easy),
    ...recordingOf('bsl', bsl),
    ...linesIn(items).map(paragraphOf),
  ];
}

export function warningsOf({ values }: Placed): Warning[] {
  const has = (name: string): boolean => Boolean(values[name]?.trim());
  const [address = '', captions] = partsOf(values.recording);
  const lines = linesIn(values.items).map(lineOf);
  const days = ['agreed-on', 'agreed-until', 'withdrawn-on'].filter((name) => has(name) && !isDay(values[name]?.trim()));
  const wrongDays = days.map((name) => fix(name, warnings.noDay));
  if (has('withdrawn-on'))
    return [...wrongDays, ...['title', 'about', 'recording', 'items', 'easy', 'bsl'].filter(has).map((name) => fix(name, warnings.stillThere))];
  return [
    ...wrongDays,
    ...(has('title') ? [] : [fix('title', warnings.noTitle)]),
    ...(!address && lines.length === 0 ? [fix('items', warnings.nothing)] : []),
    ...(address && isFilm(address) && !captions ? [fix('recording', warnings.noCaptions)] : []),
    ...(address && !captions && lines.length === 0 ? [fix('items', warnings.noWords)] : []),
    ...(address && lines.length > 0 && lines.every(({ time }) => time === undefined) ? [look('items', warnings.noTimes)] : []),
    ...(has('agreed-on') || has('agreed-until') ? [] : [fix('agreed-until', warnings.noAgreement)]),
    ...(has('take-back-href') ? [] : [look('take-back-href', warnings.noWayBack)]),
  ];
}
