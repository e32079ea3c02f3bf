import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkEasyWords, EasyWordsError, type EasyWordsOptions } from '../index';
import { pretty } from './pretty';
import { readFile, UnusableFile } from './read-file';
import { sarif } from './sarif';
import type { CheckedFile } from './checked-file';

/** What a run of the command leaves. */
export interface Outcome {
  /** 0: no errors, though there may be warnings. 1: errors. 2: something could not be used. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  /** For the error stream. */
  readonly complaints: string;
}

const help = `Checks easy words. It finds what a program can find; people decide if the words are easy.

  coproduction-kit easy-words FILE…

FILE ends in .html, .htm, .md, .markdown or .txt

  --format pretty|json|sarif   how findings are shown (pretty)
  --lang TAG                   the language of the files (en); HTML says more by its own lang
  --allow WORD,WORD            acronyms and words that your readers know; may be given again
  --glossary TERM,TERM         terms that you explain elsewhere; may be given again
  --help                       shows this
  --version                    shows the version of the kit

Ends with 0 where there are no errors (warnings may be there), 1 where there are errors, 2 where something could not be used.
`;

/** The version of the kit. */
export const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
};

type Print = (files: readonly CheckedFile[], version: string, complaints: readonly string[]) => string;
const json: Print = (files, _, complaints) => `${JSON.stringify({ files, complaints }, null, 2)}\n`;
const formats: Readonly<Record<string, Print>> = { pretty, json, sarif };

const known = {
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string', default: 'en' },
  allow: { type: 'string', multiple: true },
  glossary: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** The options and names; a string says why they cannot be read. */
function read(given: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof known; allowPositionals: true }>> | string {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: known });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const unusable = (why: string): Outcome => ({ exitCode: 2, output: '', complaints: `${why}\nFor help: coproduction-kit easy-words --help\n` });
const listOf = (given: readonly string[]): string[] => given.flatMap((words) => words.split(',')).map((words) => words.trim());

/** Checks one file. A reason why it cannot be used is a string. */
function check(file: string, options: EasyWordsOptions): CheckedFile | string {
  try {
    const { text, format } = readFile(file);
    return { file, ...checkEasyWords(text, { ...options, format }) };
  } catch (error) {
    if (error instanceof UnusableFile || error instanceof EasyWordsError) return `${file}: ${error.message}`;
    throw error;
  }
}

/** Runs `easy-words` with what was given, its name included. It writes and ends nothing by itself. */
export function run(given: readonly string[]): Outcome {
  const parsed = read(given);
  if (typeof parsed === 'string') return unusable(parsed);
  const { values, positionals } = parsed;
  const [, ...files] = positionals;
  const print = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (values.help) return { exitCode: 0, output: help, complaints: '' };
  if (values.version) return { exitCode: 0, output: `${versionOf()}\n`, complaints: '' };
  if (!print) return unusable(`“${values.format}” is not a format. Use one of: ${Object.keys(formats).join(', ')}.`);
  if (files.length === 0) return unusable('Which files? Please name one or more.');
  const options = { lang: values.lang, allow: listOf(values.allow ?? []), glossary: listOf(values.glossary ?? []) };
  const results = files.map((file) => check(file, options));
  const complaints = results.filter((result) => typeof result === 'string');
  const checked = results.filter((result) => typeof result !== 'string');
  const hasErrors = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return {
    exitCode: complaints.length > 0 ? 2 : hasErrors ? 1 : 0,
    // A program that reads the output finds some, whatever happened.
    output: checked.length > 0 || print !== pretty ? print(checked, versionOf(), complaints) : '',
    complaints: complaints.map((line) => `${line}\n`).join(''),
  };
}
