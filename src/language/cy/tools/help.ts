import type * as english from '../../en/tools/help';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of help. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  needHelp: 'Mae angen help arna i',
  urgent: 'Rydw i mewn perygl nawr',
  safeguarding: 'Dydw i ddim yn teimlo’n ddiogel',
  person: 'Rydw i eisiau siarad â pherson',
  advocate: 'Rydw i eisiau help i godi fy llais',
  bsl: 'Rydw i’n defnyddio Iaith Arwyddion Prydain',
  sharing: 'Efallai y bydd rhaid i’r bobl hyn ddweud wrth rywun arall.\nMaen nhw’n gwneud hyn i’ch cadw chi, neu berson arall, yn ddiogel.',
  stillHere: 'Mae’r hyn a ysgrifennoch yma o hyd.',
  close: 'Cau, a mynd ymlaen',
};

export const easy: typeof english.easy = {
  ...standard,
  sharing: 'Efallai y bydd y bobl hyn yn dweud wrth rywun arall.\nMaen nhw’n gwneud hyn i gadw pobl yn ddiogel.',
  close: 'Cau’r rhan hon',
};
