import type * as english from '../../en/tools/i-statement-set-paper';
import type { Review } from '../../messages';
import * as card from './i-statement';

/** Arabic words of typing in sheets. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'إرسال هذه الورقة',
  sentTitle: 'وصلتنا الورقة.\nهنا مكان للورقة التالية.',
  paperTitle: 'إدخال الإجابات من الورق',
  paperIntro: 'الورقة الواحدة هي إجابات شخص واحد.\nاضغط رقم الإجابة: 1، 2، 3.\nاضغط 0 إذا تُركت بلا إجابة.',
  sheet: 'رقم الورقة',
  sheetHint: 'تجده في أعلى الورقة.',
  writeSheet: 'اكتب رقم الورقة.',
  doubled: 'أدخلتَ الورقة {sheet} من قبل.\nهل هذه ورقة أخرى؟ إذن يمكنك المتابعة.',
  arrived: 'وصلتنا الورقة {sheet}.',
  written: 'ماذا كتبوا',
  answerOne: 'يرجى إدخال إجابة واحدة على الأقل.',
  soFar: 'الأوراق حتى الآن: {sheets}',
};
