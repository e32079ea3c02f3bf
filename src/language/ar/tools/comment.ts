import type * as english from '../../en/tools/comment';
import type { Review } from '../../messages';

/** Arabic words of a comment. Who has checked them, by register: nobody yet. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  'ask': 'ماذا تريد أن تقول؟',
  'textHint': 'استخدم كلماتك.\nلا تقلق بشأن الإملاء.',
  'yourWords': 'كلماتك',
  'writeSomething': 'اكتب ما تريد أن تقوله.',
  'someone-else': 'شخص آخر: أنا أكتب عنه',
  'moderation': 'قواعدنا لما يكتبه الناس (يفتح في علامة تبويب جديدة)',
  'privacy': 'كيف نستخدم بياناتك (يفتح في علامة تبويب جديدة)',
  'publish': 'هل يمكننا نشر هذا؟',
  'publishHint': 'لا ننشره إلا إذا وافقت.',
  'publishYes': 'نعم، يمكنكم نشره',
  'publishNo': 'لا، لا تنشروه',
  'shownName': 'أي اسم يمكننا أن نعرضه؟',
  'shownNameHint': 'ليس من الضروري أن يكون اسمك الحقيقي.\nيمكنك ترك هذا فارغًا.',
  'noName': 'بدون اسم',
  'reply': 'هل يمكننا الرد عليك؟',
  'replyYes': 'نعم، من فضلكم ردّوا',
  'replyNo': 'لا، لا تردّوا',
  'contactLabel': 'كيف يمكننا التواصل معك؟',
  'contactHint': 'بريدك الإلكتروني، أو رقم هاتفك، أو طريقة أخرى.',
  'contactMissing': 'اكتب كيف يمكننا التواصل معك، أو اختر «لا، لا تردّوا».',
  'safe': 'هل من الآمن أن نرد بهذه الطريقة؟',
  'safeHint': 'فكّر في من يرى رسائلك أيضًا، أو يرد على هاتفك.',
  'safeYes': 'نعم، هذا آمن',
  'safeNo': 'لا، ليس آمنًا',
  'notSure': 'لست متأكدًا',
  'notSafe': 'إذن لن نرد بهذه الطريقة، ولن يصلنا ما كتبته هناك.\nيمكنك كتابة طريقة أخرى.',
  'noSafeWay': 'نعم.\nلا توجد طريقة آمنة.',
  'takeBack': 'هذا رمزك لسحب ما قلته.\nاحتفظ به في مكان آمن.',
  'takeBackHere': 'اسحب ما قلته (يفتح في علامة تبويب جديدة)',
};
