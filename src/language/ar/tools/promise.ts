import type * as english from '../../en/tools/promise';
import type { Review } from '../../messages';

/** Arabic words of a promise. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  youSaid: 'قلتم',
  will: 'سنفعل هذا',
  doing: 'نحن نفعل هذا الآن',
  done: 'فعلنا هذا',
  cannot: 'لا نستطيع أن نفعل هذا',
  because: 'لماذا',
  by: 'من يقول هذا',
  date: 'متى قالوا ذلك',
  change: 'ما الذي قد يغيّر هذا',
  again: 'متى سننظر في هذا مرة أخرى',
  history: 'ما قلناه من قبل',
  meant: 'هل هذا ما قصدته؟ أخبرنا',
};
