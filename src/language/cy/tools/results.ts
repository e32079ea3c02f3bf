import type * as english from '../../en/tools/results';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of results. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  answered: 'Atebodd {count} o bobl.',
  answeredOf: 'Atebodd {count} o’r {total} o bobl y gofynnon ni iddyn nhw.',
  answer: 'Ateb',
  howMany: 'Faint o bobl',
  count: '{count} o {total} o bobl',
  percent: '{count}%',
  hidden: 'Wedi’i guddio',
  whyHidden:
    'Mae rhai rhifau wedi’u cuddio, fel na all neb wybod beth ddywedodd un person.\nRydym ni’n cuddio rhifau o 0 i {count}.\nWeithiau rydym ni’n cuddio rhif mwy hefyd, oherwydd byddai’n dangos un bach.',
  rounded: 'Mae rhifau wedi’u talgrynnu i’r {count} agosaf.',
  tooFew: 'Atebodd llai na {count} o bobl.\nDydym ni ddim yn dangos y rhifau, fel na all neb wybod beth ddywedodd un person.',
  open: 'Gall pobl ateb o hyd.\nByddwn ni’n dangos y rhifau pan fydd pawb wedi cael dweud eu dweud.',
  screen: 'Atebodd ar sgrin',
  hands: 'Cododd law',
  paper: 'Atebodd ar bapur',
  people: '{count} o bobl',
  closed: 'Diwrnod olaf i ateb',
  cannotDraw: 'Allwn ni ddim dangos yr atebion hyn fel barrau.\nGallwch eu darllen yma.',
  nothingYet: 'Does dim atebion yma eto.',
  loading: 'Mae’r atebion ar eu ffordd.',
  cannotShow: 'Allwn ni ddim dangos yr atebion nawr.\nDydych chi ddim wedi gwneud dim byd o’i le.\nGallwch ddod yn ôl yn nes ymlaen.',
};

export const easy: typeof english.easy = {
  ...standard,
  answeredOf: 'Gofynnon ni i {total} o bobl.\nAtebodd {count} o bobl.',
  count: 'Dywedodd {count} o {total} o bobl hyn',
  hidden: 'Rydym ni’n cuddio’r rhif hwn',
  whyHidden:
    'Rydym ni’n cuddio rhifau bach.\nWedyn all neb wybod beth ddywedodd un person.\nWeithiau rydym ni’n cuddio rhif mwy hefyd.\nByddai’r rhif mwy yn dangos yr un bach.',
  rounded: 'Dydy’r rhifau ddim yn union.\nMaen nhw’n codi fesul {count}.',
  tooFew: 'Atebodd llai na {count} o bobl.\nDydym ni ddim yn dangos y rhifau.\nWedyn all neb wybod beth ddywedodd un person.',
  open: 'Gall pobl ateb o hyd.\nByddwn ni’n dangos y rhifau yn nes ymlaen.',
  closed: 'Y diwrnod olaf i ateb oedd',
  cannotDraw: 'Gallwch ddarllen yr atebion yma.',
  loading: 'Arhoswch os gwelwch yn dda.\nMae’r atebion yn dod.',
};
