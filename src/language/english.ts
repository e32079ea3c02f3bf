import * as easy from './en/easy';
import * as standard from './en/standard';
import type { ElementMessages, ListeningMessages, SharedMessages, ToolMessages } from './messages';
import type { InRegisters } from './words';

/** The English words of a tool that asks one thing and sends the answer. */
export const toolWords: InRegisters<ToolMessages & ElementMessages> = {
  standard: { ...standard.parts, ...standard.elements, ...standard.sending, ...standard.tool },
  easy: { ...easy.parts, ...easy.elements, ...easy.sending, ...easy.tool },
};

/** The English words of the parts that a page uses on their own. */
export const elementWords: InRegisters<ElementMessages> = {
  standard: { ...standard.parts, ...standard.elements },
  easy: { ...easy.parts, ...easy.elements },
};

/** The English words of the buttons that read out. */
export const listeningWords: InRegisters<ListeningMessages> = { standard: standard.listening, easy: easy.listening };

/** Every English word that more than one tool shows. */
export const sharedWords: InRegisters<SharedMessages> = {
  standard: { ...toolWords.standard, ...standard.switches, ...standard.listening },
  easy: { ...toolWords.easy, ...easy.switches, ...easy.listening },
};
