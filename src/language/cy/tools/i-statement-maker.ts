import type * as english from '../../en/tools/i-statement-maker';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';
import * as card from './i-statement';

/** Welsh words for writing one's own I statements. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  ...card.standard,
  'send': 'Anfon beth ysgrifennais i',
  'sentTitle': 'Diolch.\nMae beth ysgrifennoch chi wedi cyrraedd.',
  'copyTitle': 'Beth ysgrifennais i',
  'copyFile': 'beth-ysgrifennais-i',
  'copySaved': 'Chwiliwch am “beth-ysgrifennais-i” ymhlith eich lawrlwythiadau.\nOs nad yw yno, gallwch ei argraffu neu dynnu llun ohono.',
  'startAgain': 'Ysgrifennu eto',
  'ownTitle': 'Ysgrifennwch eich datganiad “fi” eich hun',
  'ownAbout': 'Mae datganiad “fi” yn dweud sut beth yw cymorth da i chi.',
  'statementLabel': 'Eich datganiad',
  'statementHint': 'Mae un frawddeg yn ddigon.\nDefnyddiwch eich geiriau eich hun. Dydyn ni ddim yn eu newid.',
  'startWith': 'Gallwch ddechrau gyda:',
  'promptCan': 'Rydw i’n gallu…',
  'promptChoose': 'Fi sy’n dewis…',
  'promptWhen': 'Pan…',
  'seeExamples': 'Gweld enghreifftiau',
  'someExamples':
    'Rydw i’n gallu gweld fy ffrindiau pan fydda i eisiau.\nFi sy’n dewis beth rydw i’n ei fwyta.\nPan fydda i’n sâl, mae rhywun rydw i’n ei adnabod yn fy helpu.',
  'askAdvice': 'Gwirio a yw fy ngeiriau’n hawdd',
  'adviceWait': 'Arhoswch, os gwelwch yn dda. Rydyn ni’n edrych ar eich geiriau.',
  'adviceTitle': 'Syniadau i wneud eich geiriau’n haws',
  'adviceHint': 'Does dim rhaid i chi newid dim byd.\nGallwch anfon eich geiriau fel y maen nhw.',
  'adviceNone': 'Ddaeth ein rhaglen o hyd i ddim byd i’w newid.\nMae pobl yn gwybod yn well na rhaglen.',
  'adviceMissing': 'Allwn ni ddim edrych ar eich geiriau nawr.\nGallwch eu hanfon fel y maen nhw.',
  'pickPicture': 'Dewiswch lun',
  'picture-home': 'Fy nghartref',
  'picture-family': 'Fy nheulu',
  'picture-friend': 'Fy ffrindiau',
  'picture-worker': 'Y bobl sy’n fy nghefnogi',
  'picture-choose': 'Fy newis i',
  'picture-talk': 'Beth rydw i’n ei ddweud',
  'picture-listen': 'Mae pobl yn gwrando arna i',
  'picture-read': 'Beth mae angen i mi ei wybod',
  'picture-time': 'Fy amser',
  'picture-money': 'Fy arian',
  'picture-safe': 'Rydw i’n ddiogel',
  'picture-happy': 'Rydw i’n teimlo’n dda',
  'noPicture': 'Dim llun',
  'trueNow': 'Pa mor wir yw hyn i chi nawr?',
  'canLeaveOut': 'Does dim rhaid i chi.',
  'addAnother': 'Ychwanegu datganiad arall',
  'addedNow': 'Wedi ei ychwanegu.\nGallwch ysgrifennu’r un nesaf.',
  'yourStatements': 'Eich datganiadau',
  'inOwnWords': 'Yn fy ngeiriau fy hun',
  'changeThis': 'Newid',
  'canChangeNow': 'Gallwch ei newid nawr.',
  'takeOut': 'Tynnu allan',
  'takenOut': 'Rydych chi wedi tynnu hwn allan.\nDydyn ni ddim yn ei anfon.',
  'putBack': 'Rhoi yn ôl',
  'printCard': 'Argraffu fel cerdyn',
};

/** What differs in easy words. */
export const easy: typeof english.easy = {
  ...standard,
  ...card.easy,
  ownAbout: 'Dywedwch sut beth yw cymorth da i chi.',
  statementHint: 'Mae un frawddeg yn ddigon.\nDefnyddiwch eich geiriau eich hun.\nDydyn ni ddim yn eu newid.',
  promptCan: 'Rydw i’n gallu',
  promptChoose: 'Fi sy’n dewis',
  promptWhen: 'Pan',
  adviceWait: 'Arhoswch, os gwelwch yn dda.\nRydyn ni’n edrych ar eich geiriau.',
};
