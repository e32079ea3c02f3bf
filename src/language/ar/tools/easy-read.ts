import type * as english from '../../en/tools/easy-read';
import type { Review } from '../../messages';

/** Arabic words of a part of a page in two versions. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  easyRead: 'سهل القراءة',
  noEasyWords: 'لا توجد كلمات سهلة لهذا الجزء بعد.',
  askForEasyWords: 'اطلب منا كلمات سهلة',
  checkedBy: 'راجعه {name}، {date}.',
};
