import type * as english from '../../en/tools/help';
import type { Review } from '../../messages';

/** Arabic words of help. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  needHelp: 'أحتاج إلى مساعدة',
  urgent: 'أنا في خطر الآن',
  safeguarding: 'لا أشعر بالأمان',
  person: 'أريد أن أتحدث مع شخص',
  advocate: 'أريد مساعدة لأعبّر عن رأيي',
  bsl: 'أستخدم لغة الإشارة البريطانية',
  sharing: 'قد يضطر هؤلاء الأشخاص إلى إخبار شخص آخر.\nيفعلون ذلك للحفاظ على سلامتك أو سلامة شخص آخر.',
  stillHere: 'ما كتبته ما زال هنا.',
  close: 'أغلق وتابع',
};
