import { contrastWithWhite, lightnessAndChroma, most, readColour } from '../colour';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** What an editor should know about the brand colour. Nothing in a tool ever becomes unreadable by it: the kit takes the nearest colour that is safe. */
export function colourWarnings({ brand = '' }: Placed): Warning[] {
  if (!brand.trim()) return [];
  const colour = readColour(brand);
  if (!colour) return [fix('brand', 'Write the colour as # and six digits, such as #4b2e83. It is left out until then.')];
  const { lightness, chroma } = lightnessAndChroma(colour);
  const ratio = (Math.floor(contrastWithWhite(colour) * 10) / 10).toFixed(1);
  const isLight = lightness > most.lightness + 0.02;
  if (!isLight && chroma <= most.chroma + 0.02) return [];
  const isPale = Number(ratio) < 4.5;
  const what = isLight
    ? isPale
      ? `White words on it have a contrast of ${ratio}:1. The kit takes a darker one of the same hue, so that words keep more than 4.5:1.`
      : 'It is lighter than a brand colour of the kit can be: words, lines and pictures in it have to be seen on its tints, too. The kit takes a darker one of the same hue.'
    : 'It is very strong. The kit takes a quieter one of the same hue.';
  return [look('brand', `${what} Look at the buttons in the preview: they are not exactly your colour.`)];
}
