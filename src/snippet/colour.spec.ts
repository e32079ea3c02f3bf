import Color from 'colorjs.io';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { contrastWithWhite, leastContrast, readColour } from './colour';

it('measures as colorjs.io does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const hex = `#${number.toString(16).padStart(6, '0')}`;
      const colour = readColour(hex);
      if (!colour) throw new Error(hex);
      expect(contrastWithWhite(colour)).toBeCloseTo(new Color(hex).contrast('#ffffff', 'WCAG21'), 1);
    }),
  );
});

it('knows what the tokens do with a brand colour', () => {
  const source = readFileSync('tokens/semantic/colour.json', 'utf8');
  const light = Math.floor((1.05 / leastContrast - 0.05) * 1e5) / 1e5;
  expect(source).toContain(`(${light} - y)`);
});

it.each([
  ['#fff', [1, 1, 1]],
  [' #000000 ', [0, 0, 0]],
  ['red', undefined],
  ['#12345', undefined],
  ['#12345678', undefined],
])('reads %j', (text, colour) => expect(readColour(text)).toEqual(colour));
