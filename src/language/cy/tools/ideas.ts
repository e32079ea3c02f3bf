import type * as english from '../../en/tools/ideas';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a board of ideas. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  readFirst: 'Mae person yn darllen pob syniad cyn i chi ei weld yma.',
  aboutMeToo:
    'Oes angen yr un peth arnoch chi? Pwyswch “Fi hefyd”.\nRydym ni’n ei gyfrif. Nid ydym yn gofyn pwy ydych chi, ac nid ydym yn cadw dim ar eich dyfais.',
  empty: 'Does dim syniadau yma eto.',
  by: 'Gan',
  also: 'Dywedodd pobl eraill',
  reply: 'Ein hateb',
  noReply: 'Nid ydym wedi ateb eto.',
  agreed: 'Dywedodd tua {count} o bobl “Fi hefyd”.',
  meToo: 'Fi hefyd',
  meTooSent: 'Diolch. Mae eich “Fi hefyd” gennym.',
  sending: 'Rydym yn ei anfon.',
  notSent: 'Ni allem anfon eich “Fi hefyd”. Gallwch ei bwyso eto.',
  report: 'Rhoi gwybod am hyn',
  shared: 'Dywedodd y bobl a gafodd y syniadau hyn y gallwn eu dangos.',
  takeBack: 'Cymryd fy syniad yn ôl',
  takenBack: 'Cymerodd y person y syniad hwn yn ôl ar {day}.',
};

export const easy: typeof english.easy = {
  ...standard,
  readFirst: 'Rydym ni’n darllen pob syniad.\nWedyn rydych chi’n ei weld yma.',
  aboutMeToo: 'Oes angen hyn arnoch chi hefyd?\nPwyswch “Fi hefyd”.\nNid ydym yn gofyn pwy ydych chi.',
  also: 'Dywedodd pobl eraill hyn',
  meTooSent: 'Diolch.\nMae eich “Fi hefyd” gennym.',
  noReply: 'Byddwn ni’n ateb yma.',
  notSent: 'Nid yw eich “Fi hefyd” gennym.\nGallwch ei bwyso eto.',
  report: 'Dweud nad yw hyn yn iawn',
  shared: 'Dywedodd y bobl hyn ie.\nGallwn ddangos eu syniadau.',
  takenBack: 'Cymerodd y person y syniad hwn yn ôl.\nRoedd hynny ar {day}.',
};
