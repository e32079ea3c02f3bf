import type * as english from '../../en/tools/i-statement-set';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words of a set of I statements. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'Anfon fy atebion',
  sentTitle: 'Diolch.\nMae eich atebion wedi cyrraedd.',
  step: 'Datganiad {step} o {total}',
  next: 'Nesaf',
  back: 'Yn ôl',
  stopHere: 'Stopio yma a gwirio fy atebion',
  checkTitle: 'Gwiriwch eich atebion',
  changeAnswer: 'Newid',
  notAnswered: 'Dydych chi ddim wedi ateb hwn.',
  skipped: 'Rydych chi wedi neidio dros hwn.',
  answerOne: 'Atebwch o leiaf un datganiad, os gwelwch yn dda.',
  loading: 'Mae’r datganiadau ar eu ffordd.',
  cannotShow: 'Allwn ni ddim dangos hwn nawr.',
  cannotShowNext: 'Dydych chi ddim wedi gwneud dim byd o’i le.\nGallwch roi cynnig arall arni, neu ddod yn ôl yn nes ymlaen.',
  writtenBy: 'Ysgrifennwyd gan {names}',
  comeFrom: 'O: {source}',
  licence: 'Trwydded: {licence}',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  ...card.easy,
  stopHere: 'Gwirio fy atebion nawr',
  answerOne: 'Atebwch ddatganiad yn gyntaf, os gwelwch yn dda.',
  loading: 'Arhoswch, os gwelwch yn dda.\nMae’r datganiadau yn dod.',
};
