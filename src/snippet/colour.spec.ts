import Color from 'colorjs.io';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { contrastWithWhite, lightnessAndChroma, most, readColour } from './colour';

it('measures as colorjs.io does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const hex = `#${number.toString(16).padStart(6, '0')}`;
      const colour = readColour(hex);
      if (!colour) throw new Error(hex);
      const [lightness = 0, chroma = 0] = new Color(hex).to('oklch').coords as number[];
      expect(contrastWithWhite(colour)).toBeCloseTo(new Color(hex).contrast('#ffffff', 'WCAG21'), 1);
      expect(lightnessAndChroma(colour).lightness).toBeCloseTo(lightness, 3);
      expect(lightnessAndChroma(colour).chroma).toBeCloseTo(chroma, 3);
    }),
  );
});

it('knows what the tokens do with a brand colour', () => {
  const source = readFileSync('tokens/semantic/colour.json', 'utf8');
  expect(source).toContain(`min(l, ${most.lightness}) min(c, ${most.chroma}) h)`);
});

it.each([
  ['#fff', [1, 1, 1]],
  [' #000000 ', [0, 0, 0]],
  ['red', undefined],
  ['#12345', undefined],
  ['#12345678', undefined],
])('reads %j', (text, colour) => expect(readColour(text)).toEqual(colour));
