import type * as english from '../../en/tools/agenda';
import type { Review } from '../../messages';

/** Arabic words of an agenda. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  tell: 'تسمع عن هذا',
  talk: 'نتحدث عن هذا',
  decide: 'نقرر هذا معًا',
  by: 'يقدمه',
  late: 'وصل هذا متأخرًا.',
  askRoom: 'يقرر الحاضرون هل يوجد وقت له.',
  outcome: 'ما الذي حدث في هذا',
  empty: 'لا يوجد شيء في جدول الاجتماع بعد.',
  zone: 'كل الأوقات هي: {zone}.',
  canAdd: 'يمكنك أن تضيف شيئًا حتى {day}، {time}.',
  add: 'أضف شيئًا إلى جدول الاجتماع',
  tooLate: 'انتهى وقت الإضافة.\nما زال بإمكانك أن تسأل في الاجتماع. يقرر الحاضرون هل يوجد وقت له.',
  calendar: 'ضع هذا الاجتماع في تقويمي',
  calendarSaved: 'ابحث عن «اجتماع» في التنزيلات.\nافتحه لتضيف الاجتماع إلى تقويمك.',
  calendarFile: 'اجتماع',
};
