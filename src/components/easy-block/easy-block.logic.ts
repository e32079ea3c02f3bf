import type { Mistake } from '../../language/misuse';
import { pictures } from '../../parts/pictures';

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(picture: string | undefined, hasOwnPicture: boolean, hasOwnWords: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!hasOwnWords) mistakes.push(['default slot', 'has no words. Write the sentence for the picture between the tags.']);
  if (picture && !Object.hasOwn(pictures, picture))
    mistakes.push(['picture', `"${picture}" is not a picture. Use one of: ${Object.keys(pictures).join(', ')}.`]);
  if (!picture && !hasOwnPicture) mistakes.push(['picture', 'is missing. Name a picture, or put your own into the slot.']);
  return mistakes;
}
