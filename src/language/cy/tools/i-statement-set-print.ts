import type * as english from '../../en/tools/i-statement-set-print';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words of sheets of a set of I statements. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  printTitle: 'Argraffu’r datganiadau',
  printIntro: 'Mae’r rhain ar gyfer pobl sydd am ateb ar bapur.\nMae’r datganiadau i gyd yn cael eu hargraffu.',
  onAPage: 'Faint o ddatganiadau ydych chi eu heisiau ar dudalen?',
  one: 'Un ar dudalen',
  six: 'Chwech ar dudalen',
  onTheSheets: 'Beth ydych chi ei eisiau ar y taflenni?',
  large: 'Print bras',
  withPictures: 'Lluniau',
  withLines: 'Llinellau i ysgrifennu arnyn nhw',
  people: 'Faint o bobl fydd yn eu cael?',
  peopleHint: 'Mae pob person yn cael taflenni â’u rhif eu hunain.',
  firstNumber: 'Rhif cyntaf',
  firstNumberHint: 'Ewch ymlaen o’r rhif diwethaf i chi ei argraffu.',
  addOne: '{label}: ychwanegu un',
  takeOne: '{label}: tynnu un',
  previewTitle: 'Dyma beth fydd yn cael ei argraffu',
  previewHint: 'Rydych chi’n gweld taflenni un person.',
  sheet: 'Taflen {number}',
  page: 'Tudalen {page} o {pages}',
  tick: 'Ticiwch un blwch ar gyfer pob datganiad.\nGallwch adael unrhyw un allan.',
  onAScreen: 'Gallwch ateb ar sgrin:',
  version: 'Fersiwn {version}',
  writtenBy: 'Ysgrifennwyd gan {names}',
  comeFrom: 'O: {source}',
  licence: 'Trwydded: {licence}',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  ...card.easy,
  peopleHint: 'Mae pob person yn cael rhif.',
  tick: 'Ticiwch un blwch ar gyfer pob brawddeg.\nGallwch adael rhai allan.',
};
