import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { EasyWordsFormat } from '../index';

/** How a file is read, by its ending. */
const formats: Readonly<Record<string, EasyWordsFormat>> = { '.html': 'html', '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' };

/** A file that cannot be checked. The message says what to do. */
export class UnusableFile extends Error {}

/** Reads a file. @throws UnusableFile where it is no text that can be checked. */
export function readFile(file: string): { text: string; format: EasyWordsFormat } {
  const ending = extname(file).toLowerCase();
  const format = formats[ending];
  const known = Object.keys(formats).join(', ');
  if (ending === '.mdx') throw new UnusableFile('MDX holds code as well as words. Please check the page that it makes, as HTML.');
  if (!format) throw new UnusableFile(`“${ending || 'no ending'}” is not an ending that we know. Use one of: ${known}.`);
  const bytes = readBytes(file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { text, format };
  } catch {
    // Said below, for both.
  }
  throw new UnusableFile('This is not text in UTF-8. Please save it as UTF-8.');
}

function readBytes(file: string): Buffer {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) throw new UnusableFile('There is no such file.');
    if (!found.isFile()) throw new UnusableFile('This is not a file. Please name the files in it.');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile('We cannot read this file.');
  }
}
