import { aBit, aLot, forSomeone, me, no, notAboutMe, notAtAll, notSure, sometimes, withHelp, yes, type Drawing } from '../parts/pictures';

const pictures: Readonly<Record<string, Drawing>> = {
  'always': yes,
  sometimes,
  'never': no,
  'a-lot': aLot,
  'a-bit': aBit,
  'not-at-all': notAtAll,
  yes,
  no,
  'not-sure': notSure,
  'not-about-me': notAboutMe,
  me,
  'me-with-help': withHelp,
  'someone-else': forSomeone,
};

/** The picture of a value of the kit's scales. A choice of the page's own that uses one of these values gets its picture too. */
export const pictureOf = (value: string): Drawing | undefined => (Object.hasOwn(pictures, value) ? pictures[value] : undefined);
