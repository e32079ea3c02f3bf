import { warningWords } from '../../language/en/editors/warnings';
import { contrastWithWhite, lightnessAndChroma, most, readColour } from '../colour';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** What an editor should know about the brand colour. Nothing in a tool ever becomes unreadable by it: the kit takes the nearest colour that is safe. */
export function colourWarnings({ brand = '' }: Placed): Warning[] {
  if (!brand.trim()) return [];
  const colour = readColour(brand);
  if (!colour) return [fix('brand', warningWords.noColour)];
  const { lightness, chroma } = lightnessAndChroma(colour);
  const ratio = (Math.floor(contrastWithWhite(colour) * 10) / 10).toFixed(1);
  const isLight = lightness > most.lightness + 0.02;
  if (!isLight && chroma <= most.chroma + 0.02) return [];
  const isPale = Number(ratio) < 4.5;
  const light = isPale ? warningWords.paleColour(ratio) : warningWords.lightColour;
  return [look('brand', `${isLight ? light : warningWords.strongColour} ${warningWords.lookAtButtons}`)];
}
