import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { checkEasyWords } from './index';
import type { Glossary } from '../glossaries';

const read = (name: string): Glossary => JSON.parse(readFileSync(`src/glossaries/${name}.json`, 'utf8')) as Glossary;
const fits = new Ajv2020({ strictRequired: true, allowUnionTypes: true }).compile(read('glossary.schema'));
const [english, welsh] = [read('care.en'), read('care.cy')];

it.each([
  ['English', english],
  ['Welsh', welsh],
])('the words of care in %s fit the schema, each once, and nobody is said to have checked them', (_, glossary) => {
  expect(fits(glossary) ? [] : fits.errors).toEqual([]);
  for (const name of ['id', 'word'] as const) expect(new Set(glossary.words.map((word) => word[name])).size).toBe(glossary.words.length);
  expect(glossary.words.length).toBeGreaterThanOrEqual(60);
  expect([glossary.checkedBy, glossary.checkedOn]).toEqual([null, null]);
});

it('has the same words in both languages', () => expect(welsh.words.map(({ id }) => id)).toEqual(english.words.map(({ id }) => id)));

it.each(english.words.map(({ word, meaning }) => [word, meaning]))('%s has a meaning in easy words', (_, meaning) => {
  // A meaning may have another word of the list in it.
  const { findings } = checkEasyWords(`${meaning}.`, { glossary: english.words.map((entry) => entry.word) });
  expect(findings.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
});

it('is what the checker suggests', () => {
  const { findings } = checkEasyWords('Ask for an advocate.');
  const meaning = english.words.find(({ word }) => word === 'advocate')?.meaning;
  expect(findings.map(({ suggestion }) => suggestion).join()).toContain(`“advocate: ${meaning}”`);
});
