import type * as english from '../../en/tools/impact';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of the question what difference something made. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  'now': 'Pa wahaniaeth mae hyn yn ei wneud i chi?',
  '3-months': 'Mae tua 3 mis ers i hyn newid.\nPa wahaniaeth mae wedi’i wneud i chi?',
  'year': 'Mae tua blwyddyn ers i hyn newid.\nPa wahaniaeth mae wedi’i wneud i chi?',
  'better': 'Mae’n well i mi',
  'same': 'Mae’r un fath i mi',
  'worse': 'Mae’n waeth i mi',
  'not-sure': 'Dydw i ddim yn gwybod',
  'not-about-me': 'Dydy hyn ddim amdana i',
  'chosenByLink': 'Dewisoch chi hyn yn ein neges.\nDydy e ddim wedi’i anfon eto.',
  'more': 'Dywedwch fwy wrthon ni',
  'moreHint': 'Does dim rhaid i chi.\nGallwch ddefnyddio eich geiriau eich hun.',
};

export const easy: typeof english.easy = standard;
