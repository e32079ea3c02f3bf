import type * as english from '../../en/tools/reading-bar';
import type { Review } from '../../messages';

/** Arabic words of the reading bar. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  readingLabel: 'كيف تقرأ هذه الصفحة',
  pictures: 'صور',
  listen: 'استمع',
  print: 'اطبع',
  cannotPrint: 'لا يمكنك الطباعة من هنا.\nجرّب متصفحًا آخر.',
  picturesOn: 'ترى الصور الآن.',
  picturesOff: 'الصور مخفية الآن.',
  listenOn: 'يمكنك الاستماع الآن.\nابحث عن «استمع».',
  listenOff: 'الاستماع متوقف الآن.',
};
