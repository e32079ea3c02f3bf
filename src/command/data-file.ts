import { readFileSync, statSync } from 'node:fs';
import { packCommandWords as words } from '../language/en/editors/pack';

/** A file that cannot be used. The message says what to do. */
export class UnusableDataFile extends Error {
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** What programs put at the start of a text to say how it is written. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file as spreadsheet programs write it: UTF-8 or UTF-16 with a mark, UTF-8 without, or else Windows-1252. Every line ends in `\n`. */
export function textOf(bytes: Uint8Array): string {
  const [marked] = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  // A workbook is a ZIP file, and older ones begin with D0 CF.
  if (/^(?:80,75,3,4|208,207,17)/.test(bytes.slice(0, 4).join())) throw new UnusableDataFile(words.workbook);
  const text = marked ? new TextDecoder(marked).decode(bytes) : withoutMark(bytes);
  if (text.includes('\0')) throw new UnusableDataFile(words.unreadable);
  if (text.trim() === '') throw new UnusableDataFile(words.empty);
  if (/^\s*<(?:!doctype|html)/i.test(text)) throw new UnusableDataFile(words.webPage);
  return text.replace(/\r\n?/g, '\n');
}

function withoutMark(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The bytes of a file. @throws UnusableDataFile where there are none to read. */
export function bytesOf(file: string): Uint8Array {
  if (!statSync(file, { throwIfNoEntry: false })) throw new UnusableDataFile(words.noFile);
  try {
    return readFileSync(file);
  } catch {
    throw new UnusableDataFile(words.unreadable);
  }
}

/** What V8 says of JSON that it cannot read has the place, counted in characters. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? text : text.slice(0, Number(position));
    throw new UnusableDataFile(words.notJson(message.replace(/ \(line.*$/, '')), before.split('\n').length);
  }
}
