import * as easy from './en/easy';
import * as standard from './en/standard';
import type { InRegisters } from './words';
import type { CardMessages, ElementMessages, ListeningMessages, ReadingMessages } from './messages';

/** The English words of the I statement card. */
export const cardWords: InRegisters<CardMessages> = {
  standard: { ...standard.parts, ...standard.card },
  easy: { ...easy.parts, ...easy.card },
};

/** The English words of the parts that stand alone. */
export const elementWords: InRegisters<ElementMessages> = {
  standard: { ...standard.parts, ...standard.elements },
  easy: { ...easy.parts, ...easy.elements },
};

/** The English words of the bar, and of easy read. */
export const readingWords: InRegisters<ReadingMessages> = { standard: standard.reading, easy: easy.reading };

/** The English words of the buttons that read out. */
export const listeningWords: InRegisters<ListeningMessages> = { standard: standard.listening, easy: easy.listening };
