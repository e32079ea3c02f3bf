import type * as english from '../../en/tools/i-statement-set-paper';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words of typing in sheets. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'Anfon y daflen hon',
  sentTitle: 'Mae’r daflen wedi cyrraedd.\nDyma le i’r un nesaf.',
  paperTitle: 'Teipio atebion o bapur',
  paperIntro: 'Atebion un person yw un daflen.\nPwyswch rif yr ateb: 1, 2, 3.\nPwyswch 0 os ydyn nhw wedi ei adael allan.',
  sheet: 'Rhif y daflen',
  sheetHint: 'Mae ar ben y daflen.',
  writeSheet: 'Ysgrifennwch rif y daflen.',
  doubled: 'Rydych chi wedi teipio taflen {sheet} o’r blaen.\nAi taflen arall yw hon? Yna gallwch fynd ymlaen.',
  arrived: 'Mae taflen {sheet} wedi cyrraedd.',
  written: 'Beth ysgrifennon nhw',
  answerOne: 'Teipiwch o leiaf un ateb, os gwelwch yn dda.',
  soFar: 'Taflenni hyd yn hyn: {sheets}',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  ...card.easy,
  answerOne: 'Teipiwch ateb yn gyntaf, os gwelwch yn dda.',
  doubled: 'Rydych chi wedi teipio taflen {sheet} o’r blaen.\nAi taflen arall yw hon?\nYna gallwch fynd ymlaen.',
};
