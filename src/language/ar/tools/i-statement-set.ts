import type * as english from '../../en/tools/i-statement-set';
import type { Review } from '../../messages';
import * as card from './i-statement';

/** Arabic words of a set of I statements. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  send: 'إرسال إجاباتي',
  sentTitle: 'شكرًا لك.\nوصلتنا إجاباتك.',
  step: 'العبارة {step} من {total}',
  next: 'التالي',
  back: 'رجوع',
  stopHere: 'التوقف هنا ومراجعة إجاباتي',
  checkTitle: 'راجع إجاباتك',
  changeAnswer: 'تغيير',
  notAnswered: 'لم تُجب عن هذه العبارة.',
  skipped: 'تخطيتَ هذه العبارة.',
  answerOne: 'يرجى الإجابة عن عبارة واحدة على الأقل.',
  loading: 'العبارات في الطريق.',
  cannotShow: 'لا يمكننا عرض هذا الآن.',
  cannotShowNext: 'لم تفعل أي شيء خطأ.\nيمكنك المحاولة مرة أخرى أو العودة لاحقًا.',
  writtenBy: 'كتبها {names}',
  comeFrom: 'من: {source}',
  licence: 'الترخيص: {licence}',
};
