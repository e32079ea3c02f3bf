import type * as english from '../../en/tools/promise-list';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as promise from './promise';

/** Welsh words of a list of promises. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...promise.standard,
  show: 'Dangos',
  everything: 'Popeth',
  counted: '{what}: {count}',
  shown: {
    zero: 'Nid ydych chi’n gweld unrhyw ateb.',
    one: 'Rydych chi’n gweld {count} ateb.',
    two: 'Rydych chi’n gweld {count} ateb.',
    few: 'Rydych chi’n gweld {count} ateb.',
    many: 'Rydych chi’n gweld {count} ateb.',
    other: 'Rydych chi’n gweld {count} ateb.',
  },
  shownOf: 'Rydych chi’n gweld {shown} o {count} ateb.',
  more: 'Dangos {count} arall',
  all: 'Dangos pob un o’r {count}',
  updated: 'Newidiwyd ddiwethaf ar {date}.',
  loading: 'Rydym ni’n nôl yr atebion.\nArhoswch funud.',
  cannotShow: 'Allwn ni ddim dangos yr atebion nawr.\nDydych chi ddim wedi gwneud dim byd o’i le.',
  tryAgain: 'Rhoi cynnig arall arni',
  old: 'Allen ni ddim cael yr atebion diweddaraf.\nGall rhai o’r rhain fod yn hen.',
  leftOut: 'Allwn ni ddim dangos rhai o’r atebion nawr.',
  empty: 'Does dim atebion yma eto.',
  gone: 'Nid yw’r ateb hwn ar y rhestr bellach.',
};

export const easy: typeof english.easy = {
  ...standard,
  ...promise.easy,
};
