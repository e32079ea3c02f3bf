import type * as english from '../../en/tools/i-statement';
import type { Review } from '../../messages';

/** Arabic words of the I statement card. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  'ask': 'إلى أي حد هذا صحيح بالنسبة لك؟',
  'askForSomeone': 'إلى أي حد هذا صحيح بالنسبة لذلك الشخص؟',
  'always': 'نعم، دائمًا',
  'sometimes': 'أحيانًا',
  'never': 'لا، أبدًا',
  'a-lot': 'كثيرًا',
  'a-bit': 'قليلًا',
  'not-at-all': 'لا على الإطلاق',
  'not-sure': 'لست متأكدًا',
  'not-about-me': 'هذا ليس عني',
  'not-about-them': 'هذا ليس عن ذلك الشخص',
  'someone-else': 'أجيب عن شخص آخر',
  'more': 'أخبرنا بالمزيد',
  'moreHint': 'لست مضطرًا لذلك.\nيمكنك استخدام كلماتك.',
  'moreRequiredHint': 'استخدم كلماتك.',
  'writeSomething': 'اكتب شيئًا بكلماتك.',
  'youSaid': 'قلتَ:',
  'noStatement': 'لا يوجد سؤال هنا بعد.',
};
