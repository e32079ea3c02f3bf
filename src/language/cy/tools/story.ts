import type * as english from '../../en/tools/story';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a story. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  easyTitle: 'Mewn geiriau hawdd',
  bslTitle: 'Yn Iaith Arwyddion Prydain',
  saidTitle: 'Yr hyn sy’n cael ei ddweud',
  playFrom: 'Chwarae o {time}',
  pause: 'Oedi',
  cannotPlay: 'Allwn ni ddim chwarae’r recordiad hwn ar hyn o bryd.',
  readInstead: 'Gallwch ddarllen yr hyn sy’n cael ei ddweud.',
  noWords: 'Dydy geiriau’r recordiad hwn ddim gennym ni.',
  agreed: 'Cytunodd y person a ddywedodd y stori hon i’w rhannu yma.',
  agreedOn: 'Cytunodd ar {date}.',
  agreedUntil: 'Cytunodd tan {date}.',
  agreedTo: 'Cytunodd i’r pethau hyn:',
  isItYours: 'Ai eich stori chi yw hon? Gallwch newid eich meddwl.',
  takeBack: 'Tynnu fy stori yn ôl',
  withdrawn: 'Mae’r person a ddywedodd y stori hon wedi ei thynnu’n ôl.',
  withdrawnOn: 'Tynnodd y person a ddywedodd y stori hon y stori yn ôl ar {date}.',
  ended: 'Cytunodd y person a ddywedodd y stori hon i’w rhannu yma tan {date}. Mae’r amser hwnnw ar ben.',
  paused: 'Dydy’r stori hon ddim yn cael ei dangos ar hyn o bryd.',
};

export const easy: typeof english.easy = {
  ...standard,
  cannotPlay: 'Dydy’r recordiad hwn ddim yn gweithio nawr.',
  readInstead: 'Gallwch ddarllen y geiriau.',
  noWords: 'Dydy’r geiriau ddim gennym ni.',
  agreed: 'Dywedodd y person ie.\nCawn ddangos y stori yma.',
  agreedOn: 'Dywedodd y person ie ar {date}.',
  agreedUntil: 'Dywedodd y person ie tan {date}.',
  agreedTo: 'Dywedodd y person ie i hyn:',
  isItYours: 'Ai eich stori chi yw hon?\nGallwch newid eich meddwl.',
  withdrawn: 'Roedd stori person yma.\nMae’r person wedi ei thynnu’n ôl.',
  withdrawnOn: 'Roedd stori person yma.\nTynnodd y person y stori yn ôl ar {date}.',
  ended: 'Roedd stori person yma.\nDywedodd y person ie tan {date}.\nMae’r amser hwnnw ar ben.',
  paused: 'Dydyn ni ddim yn dangos y stori hon nawr.',
};
