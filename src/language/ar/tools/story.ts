import type * as english from '../../en/tools/story';
import type { Review } from '../../messages';

/** Arabic words of a story. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  easyTitle: 'بكلمات سهلة',
  bslTitle: 'بلغة الإشارة البريطانية',
  saidTitle: 'ما يقال في التسجيل',
  playFrom: 'شغّل من {time}',
  pause: 'إيقاف مؤقت',
  cannotPlay: 'لا يمكننا تشغيل هذا التسجيل الآن.',
  readInstead: 'يمكنك قراءة ما يقال فيه.',
  noWords: 'ليست لدينا كلمات هذا التسجيل.',
  agreed: 'وافق الشخص الذي روى هذه القصة على مشاركتها هنا.',
  agreedOn: 'كانت الموافقة في {date}.',
  agreedUntil: 'الموافقة حتى {date}.',
  agreedTo: 'قال نعم لهذه الأمور:',
  isItYours: 'هل هذه قصتك؟ يمكنك تغيير رأيك.',
  takeBack: 'اسحب قصتي',
  withdrawn: 'سحب الشخص الذي روى هذه القصة قصته.',
  withdrawnOn: 'سحب الشخص الذي روى هذه القصة قصته في {date}.',
  ended: 'وافق الشخص الذي روى هذه القصة على مشاركتها هنا حتى {date}. انتهت هذه المدة.',
  paused: 'هذه القصة غير معروضة الآن.',
};
