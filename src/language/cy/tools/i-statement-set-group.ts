import type * as english from '../../en/tools/i-statement-set-group';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words of counting hands in a room. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'Anfon y cyfrif',
  sentTitle: 'Diolch.\nMae’r cyfrif wedi cyrraedd.',
  finishUnsent: 'Clirio’r cyfrif heb ei anfon',
  step: 'Datganiad {step} o {total}',
  next: 'Nesaf',
  back: 'Yn ôl',
  stopHere: 'Stopio yma a gwirio’r cyfrif',
  changeAnswer: 'Newid',
  groupTitle: 'Cyn i chi ddechrau',
  people: 'Faint o bobl sydd yn yr ystafell?',
  peopleHint: 'Cyfrwch bawb sy’n gallu ateb.',
  countedBy: 'Pwy sy’n cyfrif?',
  countedByHint: 'Ysgrifennwch eich enw, neu beth ydych chi’n ei wneud yma.\nRydyn ni’n ei anfon gyda’r cyfrif.',
  writeNumber: 'Ysgrifennwch rif, er enghraifft 4.',
  writeWho: 'Ysgrifennwch pwy sy’n cyfrif.',
  countHint: 'Darllenwch ef yn uchel.\nGofynnwch am ddwylo ar gyfer pob ateb.\nDoes dim rhaid i neb godi llaw.',
  counted: '{words}: {count}',
  addOne: '{label}: ychwanegu un',
  takeOne: '{label}: tynnu un',
  hands: 'Dwylo: {hands}. Pobl yn yr ystafell: {people}.',
  moreHands: 'Mae mwy o ddwylo nag o bobl.\nGall hynny fod yn iawn. Edrychwch eto, os gwelwch yn dda.',
  said: 'Beth gafodd ei ddweud',
  saidHint: 'Ysgrifennwch beth ddywedodd pobl, heb enwau.\nDoes dim rhaid i chi.',
  showOnWall: 'Dangos y cyfrif ar y wal',
  hideOnWall: 'Cuddio’r cyfrif ar y wal',
  checkTitle: 'Gwiriwch y cyfrif',
  notCounted: 'Heb ei gyfrif.',
  answerOne: 'Cyfrwch o leiaf un datganiad, os gwelwch yn dda.',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  ...card.easy,
  stopHere: 'Gwirio’r cyfrif nawr',
  answerOne: 'Cyfrwch ddatganiad yn gyntaf, os gwelwch yn dda.',
};
