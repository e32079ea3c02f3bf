import type * as english from '../../en/tools/ideas';
import type { Review } from '../../messages';

/** Arabic words of a board of ideas. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  readFirst: 'يقرأ شخص كل فكرة قبل أن تراها هنا.',
  aboutMeToo: 'هل تحتاج إلى الشيء نفسه؟ اضغط على «{meToo}».\nنحن نعدّها. لا نسأل من أنت، ولا نحفظ شيئًا على جهازك.',
  empty: 'لا توجد أفكار هنا بعد.',
  by: 'من',
  also: 'قال أشخاص آخرون',
  reply: 'ردّنا',
  noReply: 'لم نردّ بعد.',
  agreed: 'عدد من قالوا «{meToo}»: نحو {count}.',
  meToo: 'وأنا أيضًا',
  meTooSent: 'شكرًا لك. وصلتنا «{meToo}».',
  sending: 'نحن نرسلها.',
  notSent: 'لم نستطع إرسال «{meToo}». يمكنك الضغط عليها مرة أخرى.',
  report: 'أبلغ عن هذا (يفتح في علامة تبويب جديدة)',
  shared: 'قال أصحاب هذه الأفكار إنه يمكننا عرضها.',
  takeBack: 'أريد سحب فكرتي (يفتح في علامة تبويب جديدة)',
  takenBack: 'سحب الشخص هذه الفكرة.',
  shownOf: 'ترى {shown} من {count} من الأفكار.',
  more: 'اعرض {count} أخرى',
  all: 'اعرض كل الأفكار ({count})',
  updated: 'آخر تغيير في {date}.',
  loading: 'نحضر الأفكار الآن.\nانتظر لحظة من فضلك.',
  cannotShow: 'لا نستطيع أن نعرض الأفكار الآن.\nلم ترتكب أي خطأ.',
  tryAgain: 'حاول مرة أخرى',
  old: 'لم نتمكن من الحصول على أحدث الأفكار.\nقد يكون بعض هذه قديمًا.',
  leftOut: 'لا نستطيع أن نعرض بعض الأفكار الآن.',
  gone: 'لم تعد هذه الفكرة في القائمة.',
};
