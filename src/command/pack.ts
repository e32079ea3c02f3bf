import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from '../easy-words/command/run';
import { packCommandWords as words } from '../language/en/editors/pack';
import { isObject } from '../data/fields';
import { linesOf } from '../data/lines';
import { packBytes, packProblems, type Pack, type PackProblem } from '../packs/pack';
import { fixOf } from '../packs/pack-sentences';
import { readKit } from './kit';
import { adviceFor, noteFor } from './pack-advice';
import { bytesOf, parseJson, textOf, UnusableDataFile } from './data-file';
import { readTable, type Remark } from './pack-table';

const options = {
  'title': { type: 'string' },
  'lang': { type: 'string' },
  'id': { type: 'string' },
  'pack-version': { type: 'string' },
  'source': { type: 'string' },
  'licence': { type: 'string' },
  'attribution': { type: 'string' },
  'author': { type: 'string', multiple: true },
  'checked-by': { type: 'string' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** The members of a pack that options can give. */
const optionOf: Readonly<Record<string, keyof typeof options>> = {
  id: 'id',
  version: 'pack-version',
  language: 'lang',
  title: 'title',
  source: 'source',
  licence: 'licence',
  attribution: 'attribution',
  authors: 'author',
  checkedBy: 'checked-by',
};

const given = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(optionOf).flatMap(([member, option]) => (values[option] === undefined ? [] : [[member, values[option]]])));

/** A file as it was read. */
interface Read {
  readonly value: unknown;
  readonly problems: readonly Remark[];
  readonly advice: readonly Remark[];
  /** Says a problem or a piece of advice about a path as people see it in this file. */
  readonly remark: (path: string, words: string) => Remark;
}

const row = (path: string): readonly [index: number, field: string] | undefined => {
  const [, index, field = ''] = /^statements\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  return index === undefined ? undefined : [Number(index), field];
};

function fromTable(text: string, file: string, values: Values): Read {
  const { statements, lines, columns, problems, advice } = readTable(text);
  const id = basename(file, extname(file))
    .replace(/[^\w.-]+/g, '-')
    .toLowerCase();
  return {
    value: { id, version: '1', ...given(values), statements },
    problems,
    advice,
    remark: (path, said) => {
      const [index, field] = row(path) ?? [];
      if (index === undefined || field === undefined) return { field: path, words: said };
      return {
        line: lines[index],
        field: columns.get(field) ?? field,
        words: field === 'authentic' && said === fixOf({ kind: 'not-true-or-false' }) ? words.notYesOrNo : said,
      };
    },
  };
}

function fromJson(text: string, values: Values): Read {
  const value = parseJson(text);
  const lines = linesOf(text);
  const lineOf = (path: string): number | undefined => lines.get(path) ?? lines.get(path.replace(/\.\w+$/, ''));
  return {
    value: isObject(value) ? { ...value, ...given(values) } : value,
    problems: [],
    advice: [],
    remark: (path, said) => ({ line: lineOf(path), field: path, words: said }),
  };
}

/** What is missing and can be given by an option names it. */
const fixFor = (problem: PackProblem): string => {
  const { path, kind } = problem;
  const option = Object.hasOwn(optionOf, path) ? optionOf[path] : undefined;
  return kind === 'missing' && option ? words.giveOption(`--${option}`) : fixOf(problem);
};

/** What there is to say of a place in a file: `statements.csv:4: text is missing.` */
const sentence = (file: string, { line, field, words: said }: Remark): string => [words.line(file, line), field, said].filter(Boolean).join(' ');

const unusable = (why: string): Outcome => ({ exitCode: 2, output: '', complaints: `${why}\n${words.forHelp}\n` });

/** The names of the kit's pictures. */
const pictures = (): readonly string[] =>
  readKit()
    .descriptions.get('co-picture')
    ?.attributes.find(({ name }) => name === 'name')?.values ?? [];

/** The statement that a problem belongs to, so that everything about one is together; those of the whole pack come first. */
const placeOf = ({ path }: PackProblem): number => Number(/^statements\[(\d+)/.exec(path)?.[1] ?? -1);

function check(read: Read, file: string): Outcome {
  // A column that is missing would be missing in every row.
  const found = read.problems.length > 0 ? [] : [...packProblems(read.value)].sort((one, other) => placeOf(one) - placeOf(other));
  const own = found.map((problem) => read.remark(problem.path, fixFor(problem)));
  const problems = [...read.problems, ...own];
  const advised = (remarks: readonly Remark[]): string[] => remarks.map((remark) => words.lookAt(sentence(file, remark)));
  if (problems.length > 0) {
    const lines = [...problems.map((remark) => sentence(file, remark)), ...advised(read.advice), words.nothingWritten(problems.length)];
    return { exitCode: 1, output: '', complaints: lines.map((line) => `${line}\n`).join('') };
  }
  const pack = read.value as Pack;
  const output = `${JSON.stringify(pack, null, 2)}\n`;
  const bytes = Buffer.byteLength(output);
  if (bytes > packBytes) return unusable(`${words.line(file, undefined)} ${words.tooLarge(bytes, packBytes)}`);
  const advice = adviceFor(pack, pictures()).map(({ path, words: said }) => read.remark(path, said));
  const notes = [...advised([...read.advice, ...advice]), noteFor(pack), words.written(pack.statements.length)].filter((line) => line !== undefined);
  return { exitCode: 0, output, complaints: notes.map((line) => `${line}\n`).join('') };
}

/** Runs `pack` with what was given, its name included. It writes and ends nothing by itself. */
export function runPack(args: readonly string[]): Outcome {
  if (args.includes('--help')) return { exitCode: 0, output: words.help, complaints: '' };
  let file = '';
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const files = positionals.slice(1);
    if (files.length !== 1) return unusable(files.length > 1 ? words.oneFile : words.whichFile);
    [file = ''] = files;
    const ending = extname(file).toLowerCase();
    if (!['.csv', '.txt', '.json'].includes(ending)) throw new UnusableDataFile(words.noEnding);
    const text = textOf(bytesOf(file));
    return check(ending === '.json' ? fromJson(text, values) : fromTable(text, file, values), file);
  } catch (error) {
    if (error instanceof UnusableDataFile) return unusable(`${words.line(file, error.line)} ${error.message}`);
    // What Node says of the options; anything else is a fault of ours.
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return unusable((error as Error).message);
    throw error;
  }
}
