import type * as english from '../../en/tools/promise';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a promise. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  youSaid: 'Dywedoch chi',
  will: 'Byddwn ni’n gwneud hyn',
  doing: 'Rydym ni’n gwneud hyn',
  done: 'Gwnaethon ni hyn',
  cannot: 'Allwn ni ddim gwneud hyn',
  because: 'Pam',
  by: 'Pwy sy’n dweud hyn',
  date: 'Pryd y dywedon nhw hyn',
  change: 'Beth fyddai’n newid hyn',
  again: 'Pryd y byddwn ni’n edrych ar hyn eto',
  history: 'Beth ddywedon ni o’r blaen',
  meant: 'Ai dyma oeddech chi’n ei feddwl? Dywedwch wrthym ni',
};

export const easy: typeof english.easy = {
  ...standard,
  change: 'Beth allai newid hyn',
  again: 'Pryd y byddwn ni’n meddwl am hyn eto',
};
