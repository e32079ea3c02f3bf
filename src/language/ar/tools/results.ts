import type * as english from '../../en/tools/results';
import type { Review } from '../../messages';

/** Arabic words of results. Who has checked them, by register: nobody yet. Numbers come after “the number”, because what is counted changes its form with them. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  answered: 'عدد من أجابوا: {count}.',
  answeredOf: 'عدد من أجابوا: {count} من أصل {total} سألناهم.',
  answer: 'الإجابة',
  howMany: 'عدد الأشخاص',
  count: '{count} من أصل {total}',
  percent: '{count}٪',
  hidden: 'مخفي',
  whyHidden: 'بعض الأعداد مخفية، حتى لا يعرف أحد ما قاله شخص واحد.\nنخفي الأعداد من 0 إلى {count}.\nوأحيانًا نخفي عددًا أكبر أيضًا، لأنه قد يكشف عددًا صغيرًا.',
  rounded: 'الأعداد مقرّبة إلى أقرب {count}.',
  tooFew: 'عدد من أجابوا أقل من {count}.\nلا نعرض الأعداد، حتى لا يعرف أحد ما قاله شخص واحد.',
  open: 'ما زال بإمكان الناس أن يجيبوا.\nسنعرض الأعداد بعد أن يقول الجميع رأيهم.',
  screen: 'أجابوا على شاشة',
  hands: 'رفعوا أيديهم',
  paper: 'أجابوا على ورق',
  people: 'العدد: {count}',
  closed: 'آخر يوم للإجابة',
  cannotDraw: 'لا نستطيع أن نعرض هذه الإجابات كأعمدة.\nيمكنك قراءتها هنا.',
  nothingYet: 'لا توجد إجابات هنا بعد.',
  loading: 'الإجابات في الطريق.',
  cannotShow: 'لا نستطيع عرض الإجابات الآن.\nلم ترتكب أي خطأ.\nيمكنك العودة لاحقًا.',
};
