import * as easy from './en/easy';
import * as standard from './en/standard';
import type { InRegisters } from './words';
import type { CardMessages, ConsentMessages, EasyReadMessages, ElementMessages, ListeningMessages, ReadingMessages, ToolMessages } from './messages';

/** The English words of the I statement card. */
export const cardWords: InRegisters<CardMessages> = {
  standard: { ...standard.parts, ...standard.sending, ...standard.tool, ...standard.card },
  easy: { ...easy.parts, ...easy.sending, ...easy.tool, ...easy.card },
};

/** The English words of a tool that asks one thing and sends the answer. */
export const toolWords: InRegisters<ToolMessages & ElementMessages> = {
  standard: { ...standard.parts, ...standard.elements, ...standard.sending, ...standard.tool },
  easy: { ...easy.parts, ...easy.elements, ...easy.sending, ...easy.tool },
};

/** The English words of the consent form. */
export const consentWords: InRegisters<ConsentMessages> = {
  standard: { ...standard.parts, ...standard.sending, ...standard.consent },
  easy: { ...easy.parts, ...easy.sending, ...easy.consent },
};

/** The English words of the parts that a page uses on their own. */
export const elementWords: InRegisters<ElementMessages> = {
  standard: { ...standard.parts, ...standard.elements },
  easy: { ...easy.parts, ...easy.elements },
};

/** The English words of the reading bar. */
export const readingWords: InRegisters<ReadingMessages> = {
  standard: { ...standard.switches, ...standard.reading },
  easy: { ...easy.switches, ...easy.reading },
};

/** The English words of a part of a page in two versions. */
export const easyReadWords: InRegisters<EasyReadMessages> = {
  standard: { ...standard.switches, ...standard.easyRead },
  easy: { ...easy.switches, ...easy.easyRead },
};

/** The English words of the buttons that read out. */
export const listeningWords: InRegisters<ListeningMessages> = { standard: standard.listening, easy: easy.listening };
