import type * as english from '../../en/tools/reading-bar';
import type { Review } from '../../messages';
import type { InRegisters } from '../../words';

/** Welsh words of the reading bar. Who has checked them, by register. */
export const reviews: InRegisters<Review> = { standard: {}, easy: {} };

export const standard: typeof english.standard = {
  readingLabel: 'Sut rydych chi’n darllen y dudalen hon',
  pictures: 'Lluniau',
  listen: 'Gwrando',
  print: 'Argraffu',
  cannotPrint: 'Allwch chi ddim argraffu yma.\nRhowch gynnig ar borwr arall.',
  picturesOn: 'Rydych chi’n gweld lluniau nawr.',
  picturesOff: 'Mae’r lluniau wedi mynd nawr.',
  listenOn: 'Gallwch wrando nawr.\nChwiliwch am “Gwrando”.',
  listenOff: 'Mae gwrando i ffwrdd nawr.',
};

export const easy: typeof english.easy = standard;
