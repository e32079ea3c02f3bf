import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { packBytes, packFields, packProblems, statementFields, type Pack, type PackProblemKind } from './pack';
import { sentenceOf } from './pack-sentences';
import schema from './pack.schema.json';

const statement = { id: 'home', text: 'I choose who comes into my home.' };
const pack: Pack = { id: 'ours', version: '1', language: 'en', title: 'Our statements', statements: [statement] };
const whole: Required<Pack> = {
  ...pack,
  ...{ source: 'A meeting', licence: 'CC BY 4.0', attribution: 'With thanks to us', authors: ['Us', 'You'], checkedBy: 'People First' },
  statements: [
    { ...statement, easy: 'I choose.', textForSomeone: 'Chooses.', easyForSomeone: 'Chooses it.', theme: 'My home', authentic: false, picture: 'home' },
    { id: '2', text: 'People listen to me.' },
  ],
};
const fits = new Ajv2020().compile(schema);

it.each([
  ['the least', pack],
  ['everything', whole],
  ['what a later version may add', { ...pack, colour: 'green', statements: [{ ...statement, sound: 'home.mp3' }] }],
])('finds nothing wrong with a pack of %s', (_, given) => {
  expect(packProblems(given)).toEqual([]);
  expect([fits(given), fits.errors]).toEqual([true, null]);
});

const broken: readonly (readonly [value: unknown, path: string, kind: PackProblemKind])[] = [
  [null, '', 'not-an-object'],
  ['{}', '', 'not-an-object'],
  [[pack], '', 'not-an-object'],
  [{ ...pack, id: undefined }, 'id', 'missing'],
  [{ ...pack, id: '' }, 'id', 'missing'],
  [{ ...pack, id: 'our pack' }, 'id', 'not-an-id'],
  [{ ...pack, version: 1 }, 'version', 'not-text'],
  [{ ...pack, language: 'english words' }, 'language', 'not-a-language'],
  [{ ...pack, language: 'en_GB' }, 'language', 'not-a-language'],
  [{ ...pack, title: ' \u00a0\ufeff ' }, 'title', 'missing'],
  [{ ...pack, source: '' }, 'source', 'missing'],
  [{ ...pack, licence: null }, 'licence', 'not-text'],
  [{ ...pack, authors: 'Us' }, 'authors', 'not-a-list'],
  [{ ...pack, authors: ['Us', ''] }, 'authors[1]', 'missing'],
  [{ ...pack, statements: undefined }, 'statements', 'missing'],
  [{ ...pack, statements: [] }, 'statements', 'missing'],
  [{ ...pack, statements: { home: statement } }, 'statements', 'not-a-list'],
  [{ ...pack, statements: [statement, null] }, 'statements[1]', 'not-an-object'],
  [{ ...pack, statements: ['I choose.'] }, 'statements[0]', 'not-an-object'],
  [{ ...pack, statements: [{ id: 'home' }] }, 'statements[0].text', 'missing'],
  [{ ...pack, statements: [{ text: 'I choose.' }] }, 'statements[0].id', 'missing'],
  [{ ...pack, statements: [{ ...statement, id: 7 }] }, 'statements[0].id', 'not-text'],
  [{ ...pack, statements: [{ ...statement, easy: 7 }] }, 'statements[0].easy', 'not-text'],
  [{ ...pack, statements: [{ ...statement, authentic: 'yes' }] }, 'statements[0].authentic', 'not-true-or-false'],
  [Object.create(pack), 'id', 'missing'],
];

it.each(broken)('finds what is wrong with %j at “%s”: %s', (value, path, kind) => {
  expect(packProblems(value)).toContainEqual({ path, kind });
});

it('finds every problem at once, and only those', () => {
  expect(packProblems({ ...pack, title: '', statements: [statement, { id: 'home' }, { id: 'b', text: 'B' }, { id: 'b', text: 'C' }] })).toEqual([
    { path: 'title', kind: 'missing' },
    { path: 'statements[1].text', kind: 'missing' },
    { path: 'statements[1].id', kind: 'doubled-id' },
    { path: 'statements[3].id', kind: 'doubled-id' },
  ]);
});

it('agrees with the schema about what a pack has', () => {
  expect(Object.keys(schema.properties).filter((name) => name !== '$schema')).toEqual(packFields);
  expect(Object.keys(schema.$defs.statement.properties)).toEqual(statementFields);
  expect(Object.keys(whole)).toHaveLength(packFields.length);
});

it('says what to do, with the place', () => {
  expect(sentenceOf({ path: 'statements[2].text', kind: 'missing' })).toBe('statements[2].text is missing. Please add it.');
  expect(sentenceOf({ path: '', kind: 'not-an-object' })).toBe('The pack has to be an object: { … }.');
});

it('has room for 500 statements of 60 words in every field', () => {
  const words = 'support '.repeat(60);
  const long = { id: 'x', text: words, easy: words, textForSomeone: words, easyForSomeone: words };
  expect(JSON.stringify({ ...whole, statements: Array(500).fill(long) }).length).toBeLessThan(packBytes);
});

describe('with any value', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', ' ', 'en', 'home', '1', true, null));
  const fields = (names: readonly string[]): Record<string, fc.Arbitrary<unknown>> => Object.fromEntries(names.map((name) => [name, value]));
  const statements = fc.array(fc.oneof(value, fc.constant(statement), fc.record(fields(statementFields), { requiredKeys: ['id', 'text'] })));
  const packs = fc.oneof(
    fc.jsonValue(),
    fc.record({ ...fields(packFields), statements: fc.oneof(value, statements) }, { requiredKeys: [] }),
    // A pack that is whole but for one part.
    fc.tuple(fc.constantFrom(...packFields), value).map(([name, wrong]) => ({ ...whole, [name]: wrong })),
    fc.tuple(fc.constantFrom(...statementFields), value).map(([name, wrong]) => ({ ...whole, statements: [{ ...whole.statements[0], [name]: wrong }] })),
  );
  /** Only `packProblems` knows language tags, and that an id is used once. */
  const beyondSchema: readonly PackProblemKind[] = ['not-a-language', 'doubled-id'];

  it('never throws, and agrees with the schema', () => {
    fc.assert(
      fc.property(packs, (given) => {
        const problems = packProblems(given).filter(({ kind }) => !beyondSchema.includes(kind));
        expect([problems.length === 0, given]).toEqual([fits(given), given]);
      }),
      { numRuns: 500 },
    );
  });

  it('names a place that is in the value, or in what holds it', () => {
    fc.assert(
      fc.property(packs, (given) => {
        for (const { path } of packProblems(given)) expect(path).toMatch(/^(?:|[a-zA-Z]+|authors\[\d+\]|statements\[\d+\](?:\.[a-zA-Z]+)?)$/);
      }),
    );
  });
});
