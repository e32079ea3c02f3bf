import type * as english from '../../en/tools/impact';
import type { Review } from '../../messages';

/** Arabic words of the question what difference something made. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  'now': 'ما الفرق الذي يُحدثه هذا بالنسبة لك؟',
  '3-months': 'مضى نحو 3 أشهر على هذا التغيير.\nما الفرق الذي أحدثه بالنسبة لك؟',
  'year': 'مضى نحو عام على هذا التغيير.\nما الفرق الذي أحدثه بالنسبة لك؟',
  'better': 'الأمر أفضل بالنسبة لي',
  'same': 'الأمر كما كان بالنسبة لي',
  'worse': 'الأمر أسوأ بالنسبة لي',
  'not-sure': 'لا أعرف',
  'not-about-me': 'هذا ليس عني',
  'chosenByLink': 'اخترتَ هذا في رسالتنا.\nلم يُرسَل بعد.',
  'more': 'أخبرنا بالمزيد',
  'moreHint': 'لست مضطرًا لذلك.\nيمكنك استخدام كلماتك.',
};
