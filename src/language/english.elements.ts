import { easyParts, standardParts } from './english.parts';
import type { ElementMessages, Register } from './messages';

/** The English words of the parts that stand alone, by register. Reviewed by: nobody outside the project yet. */
export const elementWords: Readonly<Record<Register, ElementMessages>> = {
  standard: {
    ...standardParts,
    writeSomething: 'Write your answer.',
    chooseSome: 'Choose at least one answer.',
    labelled: '{label}: {problem}',
    step: 'Step {step} of {total}',
  },
  easy: {
    ...easyParts,
    writeSomething: 'Write your answer here.',
    chooseSome: 'Choose one answer or more.',
    labelled: '{label}: {problem}',
    step: 'Step {step} of {total}',
  },
};
