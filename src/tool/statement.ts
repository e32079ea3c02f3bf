/** What a person is asked about one I statement, alone or in a set: what must be answered, and what is too long. */
import { areUsable } from '../answers/scales';
import type { Draft } from '../answers/statement';
import type { CardMessages } from '../language/messages';
import type { Mistake } from '../language/misuse';
import { isWebAddress } from '../sending/address';
import { tooLongAt, type ToolProblem } from './problem';

/** Whether the person is asked for their own words. */
export type More = 'optional' | 'required' | 'off';

/** What an answer must have before it can be sent. */
export interface Rules {
  readonly choiceNeeded: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly canSkip: boolean;
  /** What the page says is wrong. */
  readonly ofPage?: string;
}

/** What is to be put right, in the order of the controls: `answer-0` and `more`, with the end of their ids if there are several statements. */
export function problemsOf({ value, moreText }: Draft, { choiceNeeded, more, moreLimit, canSkip, ofPage }: Rules, end = ''): ToolProblem[] {
  const problems: ToolProblem[] = [];
  const valueMissing = choiceNeeded && !value;
  if (ofPage || valueMissing) {
    const words = ofPage ? { words: ofPage } : ({ key: canSkip ? 'chooseOrSkip' : 'chooseOne' } as const);
    problems.push({ control: `answer${end}-0`, ...words, flags: { valueMissing, customError: !!ofPage } });
  }
  if (more === 'required' && moreText.trim() === '') problems.push({ control: `more${end}`, key: 'writeSomething', flags: { valueMissing: true } });
  return more === 'off' ? problems : [...problems, ...tooLongAt(`more${end}`, moreText, moreLimit)];
}

/** What is asked about the statement. */
export const askOf = ({ answeredBy }: { readonly answeredBy?: string }, messages: CardMessages): string =>
  answeredBy === 'someone-else' ? messages.askForSomeone : messages.ask;

interface Markup {
  readonly name: string;
  readonly choices?: unknown;
  readonly action?: string;
}

/** What is wrong in the markup of a tool that asks about statements, for the developer: the attribute, and the fix. */
export function misuseOfAsking({ name, choices, action }: Markup): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each one its own.']);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'needs two or more, each with words and a value.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is not a path or an https: address.']);
  return mistakes;
}
