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
  shownOf: 'Rydych chi’n gweld {shown} o {count} syniad.',
  more: 'Dangos {count} arall',
  all: 'Dangos pob un o’r {count}',
  updated: 'Newidiwyd ddiwethaf ar {date}.',
  loading: 'Rydym ni’n nôl y syniadau.\nArhoswch funud.',
  cannotShow: 'Allwn ni ddim dangos y syniadau nawr.\nDydych chi ddim wedi gwneud dim byd o’i le.',
  tryAgain: 'Rhoi cynnig arall arni',
  old: 'Allen ni ddim cael y syniadau diweddaraf.\nGall rhai o’r rhain fod yn hen.',
  leftOut: 'Allwn ni ddim dangos rhai o’r syniadau nawr.',
  gone: 'Nid yw’r syniad hwn ar y rhestr bellach.',
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
