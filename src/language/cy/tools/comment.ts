import type * as english from '../../en/tools/comment';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of a comment. Who has checked them, by register: nobody yet. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  'ask': 'Beth ydych chi eisiau ei ddweud?',
  'textHint': 'Defnyddiwch eich geiriau eich hun.\nDoes dim ots am y sillafu.',
  'yourWords': 'Eich geiriau',
  'writeSomething': 'Ysgrifennwch beth rydych chi eisiau ei ddweud.',
  'someone-else': 'Rhywun arall: rydw i’n ysgrifennu drostyn nhw',
  'moderation': 'Ein rheolau ar gyfer beth mae pobl yn ei ysgrifennu (yn agor mewn tab newydd)',
  'privacy': 'Sut rydyn ni’n defnyddio eich data (yn agor mewn tab newydd)',
  'publish': 'Gawn ni gyhoeddi hyn?',
  'publishHint': 'Dim ond os ydych chi’n cytuno y byddwn yn ei gyhoeddi.',
  'publishYes': 'Cewch, cewch ei gyhoeddi',
  'publishNo': 'Na, peidiwch â’i gyhoeddi',
  'shownName': 'Pa enw gawn ni ei ddangos?',
  'shownNameHint': 'Does dim rhaid iddo fod yn eich enw go iawn.\nGallwch adael hwn yn wag.',
  'noName': 'Dim enw',
  'reply': 'Gawn ni eich ateb chi?',
  'replyYes': 'Cewch, atebwch os gwelwch yn dda',
  'replyNo': 'Na, peidiwch ag ateb',
  'contactLabel': 'Sut gallwn ni gysylltu â chi?',
  'contactHint': 'Eich cyfeiriad e-bost, eich rhif ffôn, neu ffordd arall.',
  'contactMissing': 'Ysgrifennwch sut gallwn ni gysylltu â chi, neu dewiswch “Na, peidiwch ag ateb”.',
  'safe': 'Ydy hi’n ddiogel i ni ateb fel hyn?',
  'safeHint': 'Meddyliwch pwy arall sy’n gweld eich negeseuon, neu’n ateb eich ffôn.',
  'safeYes': 'Ydy, mae’n ddiogel',
  'safeNo': 'Nac ydy, dydy hi ddim yn ddiogel',
  'notSure': 'Dydw i ddim yn siŵr',
  'notSafe': 'Felly fyddwn ni ddim yn ateb fel hyn, a fyddwn ni ddim yn cael beth ysgrifennoch chi yno.\nGallwch ysgrifennu ffordd arall.',
  'noSafeWay': 'Cewch.\nDoes dim ffordd ddiogel.',
  'takeBack': 'Dyma eich cod i’w dynnu’n ôl.\nCadwch ef mewn lle diogel.',
  'takeBackHere': 'Tynnu’n ôl beth ddywedoch chi (yn agor mewn tab newydd)',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  moderation: 'Ein rheolau: beth allwch chi ei ysgrifennu yma (yn agor mewn tab newydd)',
  publish: 'Gawn ni ddangos hyn i bobl eraill?',
  publishHint: 'Dim ond os ydych chi’n cytuno.',
  publishYes: 'Cewch, cewch ei ddangos',
  publishNo: 'Na, peidiwch â’i ddangos',
  notSafe: 'Felly fyddwn ni ddim yn ateb fel hyn.\nFyddwn ni ddim yn cael beth ysgrifennoch chi yno.\nGallwch ysgrifennu ffordd arall.',
};
