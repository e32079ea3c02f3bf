import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { EasyWordsFormat } from '../index';

/** How a file is read, by its ending. */
const formats: Readonly<Record<string, EasyWordsFormat>> = { '.html': 'html', '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' };

/** The endings of files that can be checked. */
export const endings = Object.keys(formats);

/** A file that cannot be checked. The message says what to do. */
export class UnusableFile extends Error {}

/** Words that are to be checked, and how they are written. */
interface Written {
  readonly text: string;
  readonly format: EasyWordsFormat;
}

/** How a file is written, by its ending. @throws UnusableFile if the ending is not known. */
export function formatOf(file: string): EasyWordsFormat {
  const ending = extname(file).toLowerCase();
  const format = formats[ending];
  if (ending === '.mdx') throw new UnusableFile('MDX holds code as well as words. Please check the page that it makes, as HTML.');
  if (!format) throw new UnusableFile(`“${ending || 'no ending'}” is not an ending that we know. Use one of: ${endings.join(', ')}.`);
  return format;
}

function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, for both.
  }
  throw new UnusableFile('This is not text in UTF-8. Please save it as UTF-8.');
}

/** Reads a file. @throws UnusableFile if it is not text that can be checked. */
export const readFile = (file: string): Written => ({ format: formatOf(file), text: textOf(readBytes(file)) });

/** Reads all of the standard input; its name says how it is written. @throws UnusableFile if it is not text that can be checked. */
export async function readInput(name: string | undefined): Promise<Written> {
  const format = name === undefined ? 'text' : formatOf(name);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return { format, text: textOf(Buffer.concat(chunks)) };
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
