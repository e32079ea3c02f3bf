import type * as english from '../../en/tools/i-statement-set-group';
import type { Review } from '../../messages';
import * as card from './i-statement';

/** Arabic words of counting hands in a room. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'إرسال الأعداد',
  sentTitle: 'شكرًا لك.\nوصلتنا الأعداد.',
  finishUnsent: 'امسح الأعداد دون إرسال',
  step: 'العبارة {step} من {total}',
  next: 'التالي',
  back: 'رجوع',
  stopHere: 'التوقف هنا ومراجعة الأعداد',
  changeAnswer: 'تغيير',
  groupTitle: 'قبل أن تبدأ',
  people: 'كم شخصًا في الغرفة؟',
  peopleHint: 'عُدَّ كل من يمكنه الإجابة.',
  countedBy: 'من يعدّ؟',
  countedByHint: 'اكتب اسمك أو ما تفعله هنا.\nنرسله مع الأعداد.',
  writeNumber: 'اكتب رقمًا، مثل 4.',
  writeWho: 'اكتب من يعدّ.',
  countHint: 'اقرأها بصوت عالٍ.\nاطلب رفع الأيدي لكل إجابة.\nلا أحد مضطر لرفع يده.',
  counted: '{words}: {count}',
  addOne: '{label}: أضف واحدًا',
  takeOne: '{label}: اطرح واحدًا',
  hands: 'الأيدي: {hands}. الناس في الغرفة: {people}.',
  moreHands: 'الأيدي أكثر من الناس.\nقد يكون ذلك صحيحًا. يرجى النظر مرة أخرى.',
  said: 'ما قيل',
  saidHint: 'اكتب ما قاله الناس، بلا أسماء.\nلست مضطرًا لذلك.',
  showOnWall: 'عرض الأعداد على الحائط',
  hideOnWall: 'إخفاء الأعداد عن الحائط',
  checkTitle: 'راجع الأعداد',
  notCounted: 'لم تُعدّ.',
  answerOne: 'يرجى عدّ عبارة واحدة على الأقل.',
};
