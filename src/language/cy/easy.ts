import type { Messages, Review } from '../messages';
import { messages as standard } from './standard';

/** Welsh, easy words: what differs from the standard words. */
export const review: Review = {};

export const messages: Messages = {
  ...standard,
  'moreLimit': { other: 'Gallwch ysgrifennu {count} llythyren.', two: 'Gallwch ysgrifennu {count} lythyren.' },
  'charactersLeft': { other: 'Gallwch ysgrifennu {count} llythyren arall.', two: 'Gallwch ysgrifennu {count} lythyren arall.' },
  'charactersOver': { other: 'Tynnwch {count} llythyren, os gwelwch yn dda.', two: 'Tynnwch {count} lythyren, os gwelwch yn dda.' },
  'writeAnswer': 'Ysgrifennwch eich ateb yma.',
  'writeSomething': 'Ysgrifennwch eiriau yma.',
  'chooseSome': 'Dewiswch un ateb neu fwy.',
  'chooseOrSkip': 'Dewiswch ateb.\nNeu neidiwch dros hwn.',
  'basis-legitimate-interests': 'mae angen hyn ar gyfer ein gwaith',
  'basis-legal-obligation': 'mae cyfraith arall yn gofyn i ni wneud hyn',
  'basis-vital-interests': 'gall achub bywyd',
  'authority-attorney': 'Atwrneiaeth arhosol (papur sy’n gadael i mi benderfynu)',
  'authority-deputy': 'Dirprwy ydw i (mae barnwr yn gadael i mi benderfynu)',
  'authority-guardian': 'Gwarcheidwad yn yr Alban ydw i (mae barnwr yn gadael i mi benderfynu)',
  'initials': 'Rydw i’n ysgrifennu llythrennau cyntaf fy enw',
  'initialsLabel': 'Llythrennau cyntaf eich enw',
  'noVoice': 'Dydy’r ddyfais hon ddim yn gallu darllen hyn yn uchel.\nGallwch ofyn i rywun ei ddarllen i chi.',
};
