/** The command on files, in this process: starting one for each file would take minutes. Run after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, type BuildOptions } from 'esbuild';
import type { Outcome } from '../easy-words/command/run';
import { packProblems, type Pack } from '../packs/pack';

const folder = mkdtempSync(join(tmpdir(), 'pack-command-'));
const inFolder = join(folder, 'dist/command/run.cjs');
const command = join(folder, 'dist/command/index.mjs');
const before = process.cwd();
let run: (given: readonly string[]) => Outcome;

beforeAll(() => {
  const common: BuildOptions = { bundle: true, platform: 'node', logLevel: 'error' };
  buildSync({ ...common, entryPoints: ['src/command/index.ts'], format: 'esm', outfile: command });
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(command).href) };
  buildSync({ ...common, entryPoints: ['src/command/run.ts'], format: 'cjs', define, outfile: inFolder });
  mkdirSync(join(folder, 'dist/cdn'));
  for (const file of ['custom-elements.json', 'cdn/integrity.json']) cpSync(join('dist', file), join(folder, 'dist', file));
  mkdirSync(join(folder, 'folder.csv'));
  ({ run } = jest.requireActual<{ run: typeof run }>(inFolder));
  // Its messages name a file as it was given.
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runPack(...given: string[]): Ran {
  const { exitCode, output, complaints } = run(['pack', ...given]);
  return { status: exitCode, stdout: output, stderr: complaints };
}

/** Runs the command on a file with this content. */
function runOn(file: string, content: string | Uint8Array, ...options: string[]): Ran {
  writeFileSync(join(folder, file), content);
  return runPack(file, ...options);
}
const onTable = (content: string | Uint8Array, ...more: string[]): Ran => runOn('our list.csv', content, '--title', 'Ours', '--lang', 'en', ...more);
const onJson = (value: unknown, ...more: string[]): Ran => runOn('ours.json', typeof value === 'string' ? value : JSON.stringify(value, null, 2), ...more);

const packIn = ({ stdout }: Ran): Pack => JSON.parse(stdout) as Pack;
const statementsIn = (ran: Ran): Pack['statements'] => packIn(ran).statements;

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const good: readonly (readonly [what: string, content: string | Uint8Array, statements: readonly object[]])[] = [
  ['the least', 'id,text\nhome,I choose.', [{ id: 'home', text: 'I choose.' }]],
  ['names of columns in any order and case', 'TEXT, Id \nI choose.,home\n', [{ id: 'home', text: 'I choose.' }]],
  [
    'every column, as people call them',
    'ID,I statement,Easy words,Text for someone,easy_for_someone,Topic,Official?,Image\nhome,I choose.,I choose.,Chooses.,They choose.,My home,Yes,home\n',
    [
      {
        id: 'home',
        text: 'I choose.',
        easy: 'I choose.',
        textForSomeone: 'Chooses.',
        easyForSomeone: 'They choose.',
        theme: 'My home',
        authentic: true,
        picture: 'home',
      },
    ],
  ],
  ['semicolons, as Excel writes them in many countries', 'id;text\r\nhome;I choose, always.\r\n', [{ id: 'home', text: 'I choose, always.' }]],
  ['tabs', 'id\ttext\nhome\tI choose.', [{ id: 'home', text: 'I choose.' }]],
  ['a first line that says the separator', 'sep=;\r\nid;text\r\nhome;I choose.', [{ id: 'home', text: 'I choose.' }]],
  ['a byte order mark', '\ufeffid,text\nhome,I choose.', [{ id: 'home', text: 'I choose.' }]],
  ['UTF-16 with a mark', utf16('id\ttext\nhome\tTŷ'), [{ id: 'home', text: 'Tŷ' }]],
  ['Windows-1252', Buffer.from('id,text\nhome,I don\x92t wait \x96 caf\xe9.', 'latin1'), [{ id: 'home', text: 'I don’t wait – café.' }]],
  ['line breaks and quotation marks in quotes', 'id,easy,text\r\nhome,"I choose.\r\nI ""really"" do.",I choose.', [{ easy: 'I choose.\nI "really" do.' }]],
  ['rows that are empty', 'id,text\n\n,\nhome,I choose.\n;\n,,,\n'.replace(';\n', ''), [{ id: 'home', text: 'I choose.' }]],
  ['the line ends of old Macs', 'id,text\rhome,I choose.\r', [{ id: 'home', text: 'I choose.' }]],
  ['a separator in the name of a column', '"id","text","note, for us"\nhome,I choose.,x', [{ id: 'home', text: 'I choose.' }]],
  ['cells that are not there', 'id,text,easy\nhome,I choose.', [{ id: 'home', text: 'I choose.' }]],
  ['authentic as no', 'id,text,authentic\nhome,I choose.,NO', [{ authentic: false }]],
];

it.each(good)('reads a table with %s', (_, content, statements) => {
  const ran = onTable(content);
  expect([ran.status, ran.stderr]).toEqual([0, expect.any(String)]);
  expect(statementsIn(ran)).toMatchObject(statements);
  expect(statementsIn(ran)).toHaveLength(statements.length);
  expect(packProblems(packIn(ran))).toEqual([]);
});

it('writes what the options say, and takes the name of the file for the name of the pack', () => {
  const { statements, ...pack } = packIn(
    onTable(
      'id,text\nhome,I choose.',
      ...['--source', 'A meeting', '--licence', 'CC BY 4.0', '--attribution', 'Thanks', '--author', 'Ann', '--author', 'Bo'],
      ...['--checked-by', 'People First', '--pack-version', '3'],
    ),
  );
  expect(statements).toHaveLength(1);
  expect(pack).toEqual({
    id: 'our-list',
    version: '3',
    language: 'en',
    title: 'Ours',
    source: 'A meeting',
    licence: 'CC BY 4.0',
    attribution: 'Thanks',
    authors: ['Ann', 'Bo'],
    checkedBy: 'People First',
  });
});

/** Tables that cannot be used: what the first line on the error stream says, exactly. */
const broken: readonly (readonly [what: string, content: string, said: string])[] = [
  ['no text in a row', 'id,text\nhome,\n', 'our list.csv:2: text is missing. Please add it.'],
  ['no text, by the name of its column', 'id,Statement\na,A\nhome,\n', 'our list.csv:3: Statement is missing. Please add it.'],
  ['no id', 'id,text\n,I choose.', 'our list.csv:2: id is missing. Please add it.'],
  ['an id with a space', 'id,text\nmy home,I choose.', 'our list.csv:2: id can only have letters from A to Z, digits, full stops, hyphens and underscores.'],
  ['an id that is there twice', 'id,text\na,"A\nA"\na,B', 'our list.csv:4: id is used by an earlier statement. Please give each statement an id of its own.'],
  ['authentic as perhaps', 'id,text,Official\na,A,perhaps', 'our list.csv:2: Official has to be yes or no, or empty.'],
  ['no column for the text', 'id,words in full\na,A', 'our list.csv:1: There is no column “text”. The columns of this file are: id, words in full.'],
  ['two columns for the text', 'id,text,Statement\na,A,B', 'our list.csv:1: Two columns are called “Statement”. Please remove one.'],
  ['no rows', 'id,text\n\n', 'our list.csv:1: There are no statements under the names of the columns.'],
  [
    'a comma that is not in quotes',
    '\nid,text\na,"A\nA"\n\nb,I choose, always.',
    'our list.csv:6: This row has 3 cells, and there are 2 columns. Put words that have a comma or semicolon between quotation marks.',
  ],
];

it.each(broken)('says what is wrong with a table that has %s', (_, content, said) => {
  const { status, stdout, stderr } = onTable(content);
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([1, '', said]);
  expect(stderr).toMatch(/\nNothing was written: [1-9]\d* things? to put right\.\n$/);
});

it('says everything that is wrong at once, and what a missing option is called', () => {
  const { stderr } = runOn('many.csv', 'id,text\na,A\na,\n,C\n');
  expect(stderr.split('\n')).toEqual([
    'many.csv: language is missing. Add --lang.',
    'many.csv: title is missing. Add --title.',
    'many.csv:3: text is missing. Please add it.',
    'many.csv:3: id is used by an earlier statement. Please give each statement an id of its own.',
    'many.csv:4: id is missing. Please add it.',
    'Nothing was written: 5 things to put right.',
    '',
  ]);
});

const unreadable: readonly (readonly [what: string, file: string, content: string | Uint8Array, said: RegExp])[] = [
  ['a quotation that does not close', 'a.csv', 'id,text\na,A\n\nb,"B\nc,C\n', /^a\.csv:4: A quotation mark opens here and does not close\./],
  ['words after a closing quotation mark', 'a.csv', 'id,text\na,A\nb,"B" C', /^a\.csv:3: There are words after a closing quotation mark\./],
  ['a workbook', 'a.csv', Buffer.from('PK\u0003\u0004…'), /^a\.csv: This is a workbook\. .* “CSV UTF-8”\./],
  ['a web page', 'a.json', ' <!DOCTYPE html><html>', /^a\.json: This is a web page/],
  ['nothing', 'a.csv', '\ufeff \n', /^a\.csv: This file is empty\./],
  ['no text', 'a.csv', 'a\0b', /^a\.csv: We cannot read this file\./],
  ['an ending that we do not know', 'a.xlsx', 'x', /^a\.xlsx: The name of the file has to end in/],
  ['JSON that breaks off', 'a.json', '{\n  "id": "a",\n', /^a\.json:3: This is not JSON: /],
  ['JSON with a comma too many', 'a.json', '{\n  "id": "a",\n}', /^a\.json:3: This is not JSON: /],
  [
    'too much for a page',
    'a.json',
    JSON.stringify({ id: 'a', version: '1', language: 'en', title: 'T', statements: [{ id: 'a', text: 'x'.repeat(1e6) }] }),
    /^a\.json: The pack has 1\d+ bytes\. A page loads 1000000 at most/,
  ],
];

it.each(unreadable)('does not take %s', (_, file, content, said) => {
  const { status, stdout, stderr } = runOn(file, content);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n {4}at /);
});

const pack = { id: 'ours', version: '1', language: 'en', title: 'Ours', source: 'A meeting', statements: [{ id: 'home', text: 'I choose.' }] };

it('checks JSON by the same rules as a page, with the line of each problem', () => {
  expect(onJson(pack)).toMatchObject({ status: 0, stderr: 'The pack has 1 statement.\n' });
  expect(packIn(onJson(pack, '--title', 'New'))).toEqual({ ...pack, title: 'New' });
  const wrong = { ...pack, language: 'english words', title: undefined, statements: [pack.statements[0], { id: 'home', easy: 7, authentic: 'yes' }] };
  expect(onJson(wrong).stderr.split('\n').slice(0, -2)).toEqual([
    'ours.json:4: language has to be a language tag: en for English, cy for Welsh.',
    'ours.json: title is missing. Add --title.',
    'ours.json:11: statements[1].text is missing. Please add it.',
    'ours.json:13: statements[1].easy has to be text between quotation marks.',
    'ours.json:14: statements[1].authentic has to be true or false.',
    'ours.json:12: statements[1].id is used by an earlier statement. Please give each statement an id of its own.',
  ]);
  expect(onJson('[]').stderr).toMatch(/^ours\.json:1: has to be an object/);
});

describe('advice, which is never an error', () => {
  const header = 'id,text,easy,theme,picture';
  it.each([
    ['hard easy words', `${header}\na,I utilise things.,I utilise things.,,`, /^Look at our list\.csv:2: easy “I utilise things\.” /m],
    ['an unknown picture', `${header}\na,A,,,hoem`, /^Look at our list\.csv:2: picture There is no picture “hoem”.* home,/m],
    ['a theme in two places', `${header}\na,A,,One,\nb,B,,Two,\nc,C,,One,`, /^Look at our list\.csv:4: theme The theme “One” comes in more than one place/m],
    ['a column that is not known', 'id,text,Notes\na,A,B', /^Look at our list\.csv:1: Notes is not a column that we know/m],
    ['a lost character', 'id,text\na,I don\ufffdt', /^Look at our list\.csv:2: text has a character that was lost/m],
    ['a wrong encoding', 'id,text\na,I donâ€™t', /^Look at our list\.csv:2: text has signs such as/m],
    ['no source', 'id,text\na,A', /^Look at our list\.csv: does not say where/m],
  ])('is given on %s', (_, content, said) => {
    const { status, stderr, stdout } = onTable(content);
    expect([status, stderr]).toEqual([0, expect.stringMatching(said)]);
    expect(stdout).not.toBe('');
  });

  it('leaves the words of the statement itself alone: they may be official', () => {
    const { stderr } = onTable('id,text\na,I utilise things & etc.', '--source', 'A set');
    expect(stderr).toBe('The pack has 1 statement.\n');
  });

  it('says that easy words in another language were not read', () => {
    expect(onTable('id,text,easy\na,A,B', '--lang', 'cy', '--source', 'A').stderr).toMatch(/^The easy words are not in English/);
    expect(onTable('id,text,easy\na,A,B', '--source', 'A').stderr).toMatch(/^The checker finds only some/);
  });

  it('names a member that was probably meant', () => {
    const { status, stderr } = onJson({ ...pack, statements: [{ id: 'a', text: 'A', textforsomeone: 'B' }] });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/statements\[0\]\.textforsomeone is not part of a pack.* Do you mean “textForSomeone”\?/)]);
  });
});

it.each([
  [/Which file\?/, []],
  [/one file at a time/, ['a.csv', 'b.csv']],
  [/^missing\.csv: There is no such file\./, ['missing.csv']],
  [/^folder\.csv: We cannot read this file\./, ['folder.csv']],
  [/--colour/, ['a.csv', '--colour']],
])('says %s', (message, given) => {
  const { status, stderr } = runPack(...given);
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
});

it('shows help', () => {
  expect(runPack('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/coproduction-kit pack FILE/) as unknown });
});

it('writes the pack to standard output, and advice to standard error', () => {
  writeFileSync(join(folder, 'ours.json'), JSON.stringify(pack));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'pack', 'ours.json'], { cwd: folder, encoding: 'utf8' });
  expect([status, JSON.parse(stdout), stderr]).toEqual([0, pack, 'The pack has 1 statement.\n']);
});
