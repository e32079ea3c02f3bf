import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEasyWords, EasyWordsError, type EasyWordsOptions } from '../index';
import { readConfiguration, type Configuration } from './configuration';
import { filesOf, standardInput, type Place } from './find-files';
import { pretty } from './pretty';
import { readFile, readInput, UnusableFile } from './read-file';
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

  coproduction-kit easy-words PATH…

PATH is a file, a folder, a pattern such as "pages/**/*.html", or - for the standard input.
A file ends in .html, .htm, .md, .markdown or .txt. Of a folder, all such files are checked.

  --format pretty|json|sarif   how findings are shown (pretty)
  --lang TAG                   the language of the files (en); HTML says more by its own lang
  --allow WORD,WORD            acronyms and words that your readers know; may be given again
  --glossary TERM,TERM         terms that you explain elsewhere; may be given again
  --ignore PATTERN             files to leave out of folders and patterns; may be given again
  --stdin-name NAME            what the standard input is called; its ending says how it is written (plain text)
  --config FILE                a file with your options (easy-words.config.json, where there is one)
  --help                       shows this
  --version                    shows the version of the kit

The configuration is JSON: { "files": ["pages"], "ignore": [], "lang": "en", "allow": [], "glossary": [], "rules": { "passive": false } }.
What you give on the command line counts before it; words that you allow are added to its own.

The exit code is 0 if there are no errors (there may be warnings), 1 if there are errors, 2 if something could not be used.
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
  'format': { type: 'string', default: 'pretty' },
  'lang': { type: 'string' },
  'allow': { type: 'string', multiple: true },
  'glossary': { type: 'string', multiple: true },
  'ignore': { type: 'string', multiple: true },
  'stdin-name': { type: 'string' },
  'config': { type: 'string' },
  'help': { type: 'boolean', default: false },
  'version': { type: 'boolean', default: false },
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

/** The message for a file that cannot be used. @throws errors that the file did not cause. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof UnusableFile || error instanceof EasyWordsError) return `${file}: ${error.message}`;
  throw error;
}

/** Checks one file, or the standard input. A reason why it cannot be used is a string. */
async function check(file: string, inputName: string | undefined, options: EasyWordsOptions): Promise<CheckedFile | string> {
  const name = file === standardInput ? (inputName ?? 'standard input') : file;
  try {
    const { text, format } = file === standardInput ? await readInput(inputName) : readFile(file);
    return { file: name, ...checkEasyWords(text, { ...options, format }) };
  } catch (error) {
    return reasonOf(error, name);
  }
}

/** All files that the paths name, once each, and the reasons why some name none. */
function find(paths: readonly string[], place: Place): { files: readonly string[]; reasons: readonly string[] } {
  const reasons: string[] = [];
  const files = paths.flatMap((path) => {
    try {
      return filesOf(path, place);
    } catch (error) {
      reasons.push(reasonOf(error, path));
      return [];
    }
  });
  return { files: [...new Set(files)], reasons };
}

/** What a file says instead of a language tag: nobody knows if its words are English. */
const tagComplaints = ({ file, notChecked }: CheckedFile): string[] =>
  notChecked.flatMap(({ lang, position, problem }) =>
    problem === 'tag' ? [`${file}:${position.start.line}: “${lang}” is not a language tag. Write “en” for English.`] : [],
  );

/** The configuration; a string says why it cannot be used. */
function configurationOf(file: string | undefined): Configuration | string {
  try {
    return readConfiguration(file);
  } catch (error) {
    if (error instanceof UnusableFile) return error.message;
    throw error;
  }
}

/** Runs `easy-words` with what was given, its name included. It writes and ends nothing by itself. */
export async function run(given: readonly string[]): Promise<Outcome> {
  const parsed = read(given);
  if (typeof parsed === 'string') return unusable(parsed);
  const { values, positionals } = parsed;
  const [, ...paths] = positionals;
  const print = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (values.help) return { exitCode: 0, output: help, complaints: '' };
  if (values.version) return { exitCode: 0, output: `${versionOf()}\n`, complaints: '' };
  if (!print) return unusable(`“${values.format}” is not a format. Use one of: ${Object.keys(formats).join(', ')}.`);
  const configuration = configurationOf(values.config);
  if (typeof configuration === 'string') return unusable(configuration);
  if (paths.length === 0 && configuration.files.length === 0) return unusable('Which files? Please name one or more, a folder, or - for the standard input.');
  const place = paths.length > 0 ? process.cwd() : configuration.folder;
  const ignore = [...configuration.ignore.map((pattern) => relative(place, join(configuration.folder, pattern))), ...(values.ignore ?? [])];
  const { files, reasons } = find(paths.length > 0 ? paths : configuration.files, { folder: place, ignore });
  const options = {
    lang: values.lang ?? configuration.lang ?? 'en',
    allow: [...configuration.allow, ...listOf(values.allow ?? [])],
    glossary: [...configuration.glossary, ...listOf(values.glossary ?? [])],
    rules: configuration.rules,
  };
  const results: (CheckedFile | string)[] = [];
  for (const file of files) results.push(await check(file, values['stdin-name'], options));
  const checked = results.filter((result) => typeof result !== 'string');
  const complaints = [...reasons, ...results.filter((result) => typeof result === 'string'), ...checked.flatMap(tagComplaints)];
  const hasErrors = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return {
    exitCode: complaints.length > 0 ? 2 : hasErrors ? 1 : 0,
    // A program that reads the output finds some, whatever happened.
    output: checked.length > 0 || print !== pretty ? print(checked, versionOf(), complaints) : '',
    complaints: complaints.map((line) => `${line}\n`).join(''),
  };
}
