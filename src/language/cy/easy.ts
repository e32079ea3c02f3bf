import type { Review, SharedMessages } from '../messages';
import { messages as standard } from './standard';

/** Welsh, easy words: what differs from the standard words. */
export const review: Review = {};

export const messages: SharedMessages = {
  ...standard,
  moreLimit: { other: 'Gallwch ysgrifennu {count} llythyren.', two: 'Gallwch ysgrifennu {count} lythyren.' },
  charactersLeft: { other: 'Gallwch ysgrifennu {count} llythyren arall.', two: 'Gallwch ysgrifennu {count} lythyren arall.' },
  charactersOver: { other: 'Tynnwch {count} llythyren, os gwelwch yn dda.', two: 'Tynnwch {count} lythyren, os gwelwch yn dda.' },
  writeAnswer: 'Ysgrifennwch eich ateb yma.',
  chooseSome: 'Dewiswch un ateb neu fwy.',
  chooseOrSkip: 'Dewiswch ateb.\nNeu neidiwch dros hwn.',
  noVoice: 'Dydy’r ddyfais hon ddim yn gallu darllen hyn yn uchel.\nGallwch ofyn i rywun ei ddarllen i chi.',
};
