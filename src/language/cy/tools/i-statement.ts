import type * as english from '../../en/tools/i-statement';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of the I statement card. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  'ask': 'Pa mor wir yw hyn i chi?',
  'askForSomeone': 'Pa mor wir yw hyn i’r person hwnnw?',
  'always': 'Ydy, bob amser',
  'sometimes': 'Weithiau',
  'never': 'Nac ydy, byth',
  'a-lot': 'Llawer',
  'a-bit': 'Ychydig',
  'not-at-all': 'Dim o gwbl',
  'not-sure': 'Dydw i ddim yn siŵr',
  'not-about-me': 'Dydy hyn ddim amdana i',
  'not-about-them': 'Dydy hyn ddim amdanyn nhw',
  'someone-else': 'Rydw i’n ateb dros rywun',
  'more': 'Dywedwch fwy wrthon ni',
  'moreHint': 'Does dim rhaid i chi.\nGallwch ddefnyddio eich geiriau eich hun.',
  'moreRequiredHint': 'Defnyddiwch eich geiriau eich hun.',
  'writeSomething': 'Ysgrifennwch rywbeth yn eich geiriau eich hun.',
  'youSaid': 'Dywedoch chi:',
  'noStatement': 'Does dim cwestiwn yma eto.',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  writeSomething: 'Ysgrifennwch eiriau yma.',
};
