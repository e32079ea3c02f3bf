import { warningWords } from '../../language/en/editors/warnings';
import { contrastWithWhite, leastContrast, readColour } from '../colour';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** What an editor should know about the brand colour. Nothing in a tool ever becomes unreadable by it: the kit takes the nearest colour that is safe. */
export function colourWarnings({ brand = '' }: Placed): Warning[] {
  if (!brand.trim()) return [];
  const colour = readColour(brand);
  if (!colour) return [fix('brand', warningWords.noColour)];
  const contrast = contrastWithWhite(colour);
  if (contrast >= leastContrast) return [];
  return [look('brand', `${warningWords.paleColour((Math.floor(contrast * 10) / 10).toFixed(1))} ${warningWords.lookAtButtons}`)];
}
