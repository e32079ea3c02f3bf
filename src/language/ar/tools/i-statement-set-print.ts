import type * as english from '../../en/tools/i-statement-set-print';
import type { Review } from '../../messages';
import * as card from './i-statement';

/** Arabic words of sheets of a set of I statements. Who has checked them, by register. */
export const reviews: { readonly standard: Review } = { standard: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  printTitle: 'طباعة العبارات',
  printIntro: 'هذه لمن يريد الإجابة على الورق.\nتُطبع جميع العبارات.',
  onAPage: 'كم عبارة تريد في الصفحة؟',
  one: 'عبارة واحدة في الصفحة',
  six: 'ست عبارات في الصفحة',
  onTheSheets: 'ماذا تريد على الأوراق؟',
  large: 'خط كبير',
  withPictures: 'صور',
  withLines: 'سطور للكتابة',
  people: 'كم شخصًا سيحصل عليها؟',
  peopleHint: 'يحصل كل شخص على أوراق برقم خاص به.',
  firstNumber: 'الرقم الأول',
  firstNumberHint: 'تابع من آخر رقم طبعته.',
  addOne: '{label}: أضف واحدًا',
  takeOne: '{label}: اطرح واحدًا',
  previewTitle: 'هذا ما سيُطبع',
  previewHint: 'ترى أوراق شخص واحد.',
  sheet: 'ورقة {number}',
  page: 'صفحة {page} من {pages}',
  tick: 'ضع علامة في مربع واحد لكل عبارة.\nيمكنك ترك أي منها.',
  onAScreen: 'يمكنك الإجابة على شاشة:',
  version: 'إصدار {version}',
  writtenBy: 'كتبها {names}',
  comeFrom: 'من: {source}',
  licence: 'الترخيص: {licence}',
};
