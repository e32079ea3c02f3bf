import { readdirSync } from 'node:fs';
import { kit } from '../../tests/built-kit';
import { fromLink } from '../language/elements';
import { pieceOf } from './compose';
import { fieldsOf, placeable, toolOf } from './fields';
import { notPlaced, tools } from './tools';

const { descriptions } = kit;

it('offers every component, or says why not', () => {
  expect([...placeable(descriptions), ...Object.keys(notPlaced)].sort()).toEqual(readdirSync('src/components').sort());
  expect(() => toolOf('button', descriptions)).toThrow(/developer.*Use one of: i-statement, consent-form/);
  expect(() => toolOf('nothing', descriptions)).toThrow(/no such tool/);
  expect(() => toolOf('constructor', descriptions)).toThrow(/no such tool/);
});

it.each(Object.entries(tools))('%s: what the catalogue says fits the element', (name, { wordings, first, left = [], example, content }) => {
  const description = descriptions.get(`co-${name}`);
  const slots = [...(description?.slots.keys() ?? [])];
  for (const slot of Object.keys(wordings)) if (slot !== content && slot !== 'heading') expect(slots).toContain(slot);
  const names = fieldsOf(name, descriptions).map((field) => field.name);
  expect(new Set(names).size).toBe(names.length);
  for (const field of [...first, ...Object.keys(example)]) expect(names).toContain(field);
  for (const attribute of left.filter((each) => each !== 'record')) expect(description?.attributes.map((each) => each.name)).toContain(attribute);
});

it.each(Object.entries(tools))('%s: all that an editor writes is in the page', (tool, { wordings, example }) => {
  const written = Object.fromEntries(Object.entries(wordings).map(([name, { written: kind }], index) => [name, kind === 'picture' ? 'home' : `Word${index}`]));
  const made = JSON.stringify(pieceOf({ tool, values: { ...example, ...written } }, descriptions));
  for (const [name, words] of Object.entries(written)) expect([name, made]).toEqual([name, expect.stringContaining(words)]);
});

it('offers an element that the catalogue does not know, from its manifest', () => {
  const description = {
    tag: 'co-later',
    about: '',
    attributes: [],
    slots: new Map([
      ['', 'The words.'],
      ['next', 'What happens next.'],
    ]),
  };
  expect(fieldsOf('later', new Map([['co-later', description]])).map(({ name, hint }) => [name, hint])).toEqual([
    ['content', 'The words.'],
    ['next', 'What happens next.'],
  ]);
});

it('a link never says where answers go, and nothing of consent', () => {
  expect(Object.keys(fromLink)).toEqual(['i-statement']);
  for (const names of Object.values(fromLink)) expect(names.filter((name) => /action|encoding|credentials|value|contact/.test(name))).toEqual([]);
});
