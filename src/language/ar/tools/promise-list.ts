import type * as english from '../../en/tools/promise-list';
import type { Review } from '../../messages';
import * as promise from './promise';

/** Arabic words of a list of promises. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...promise.standard,
  show: 'اعرض',
  everything: 'كل شيء',
  counted: '{what}: {count}',
  shown: {
    zero: 'لا ترى أي رد.',
    one: 'ترى ردًا واحدًا.',
    two: 'ترى ردين.',
    few: 'ترى {count} ردود.',
    many: 'ترى {count} ردًا.',
    other: 'ترى {count} رد.',
  },
  shownOf: 'ترى {shown} من {count} من الردود.',
  more: 'اعرض {count} أخرى',
  all: 'اعرض كل الردود ({count})',
  updated: 'آخر تغيير في {date}.',
  loading: 'نحضر الردود الآن.\nانتظر لحظة من فضلك.',
  cannotShow: 'لا نستطيع أن نعرض الردود الآن.\nلم ترتكب أي خطأ.',
  tryAgain: 'حاول مرة أخرى',
  old: 'لم نتمكن من الحصول على أحدث الردود.\nقد يكون بعض هذه قديمًا.',
  leftOut: 'لا نستطيع أن نعرض بعض الردود الآن.',
  empty: 'لا توجد ردود هنا بعد.',
  gone: 'لم يعد هذا الرد في القائمة.',
};
