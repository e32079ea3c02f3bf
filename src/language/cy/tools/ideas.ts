import type * as english from '../../en/tools/ideas';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a board of ideas. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  readFirst: 'Mae person yn darllen pob syniad cyn i chi ei weld yma.',
  aboutMeToo:
    'Oes angen yr un peth arnoch chi? Pwyswch “{meToo}”.\nRydym ni’n ei gyfrif. Nid ydym yn gofyn pwy ydych chi, ac nid ydym yn cadw dim ar eich dyfais.',
  empty: 'Does dim syniadau yma eto.',
  by: 'Gan',
  also: 'Dywedodd pobl eraill',
  reply: 'Ein hateb',
  noReply: 'Nid ydym wedi ateb eto.',
  agreed: 'Dywedodd tua {count} o bobl “{meToo}”.',
  meToo: 'Fi hefyd',
  meTooSent: 'Diolch. Mae eich “{meToo}” gennym.',
  sending: 'Rydym yn ei anfon.',
  notSent: 'Ni allem anfon eich “{meToo}”. Gallwch ei bwyso eto.',
  report: 'Rhoi gwybod am hyn (yn agor mewn tab newydd)',
  shared: 'Dywedodd y bobl a gafodd y syniadau hyn y gallwn eu dangos.',
  takeBack: 'Cymryd fy syniad yn ôl (yn agor mewn tab newydd)',
  takenBack: 'Cymerodd y person y syniad hwn yn ôl.',
};

export const easy: typeof english.easy = {
  ...standard,
  readFirst: 'Mae person yn darllen pob syniad yn gyntaf.',
  aboutMeToo:
    'Oes angen hyn arnoch chi hefyd?\nPwyswch “{meToo}”.\nRydym ni’n ei gyfrif.\nNid ydym yn gofyn pwy ydych chi.\nNid ydym yn cadw dim ar eich dyfais.',
  also: 'Dywedodd pobl eraill hyn',
  meTooSent: 'Diolch.\nMae eich “{meToo}” gennym.',
  notSent: 'Nid yw eich “{meToo}” gennym.\nGallwch ei bwyso eto.',
  report: 'Dweud nad yw hyn yn iawn (yn agor mewn tab newydd)',
  shared: 'Dywedodd y bobl hyn ie.\nGallwn ddangos eu syniadau.',
};
