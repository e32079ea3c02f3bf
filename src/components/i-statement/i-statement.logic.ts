import type { AnswerEnvelope } from '../../answers/envelope';
import { areUsable, choicesOf, scales, type AnsweredBy, type Choice, type ScaleName } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import { plural, type Messages, type Register } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { Mistake } from '../../language/misuse';
import { isWebAddress } from '../../sending/address';
import type { Outcome } from '../../sending/outcome';
import type { View } from './i-statement.view';

/** Whether the card asks for the person's own words. */
export type More = 'optional' | 'required' | 'off';

/** How much may be written: what the page says, or 2,000 characters where it says nothing that is a number. */
export const limitOf = (asked: number | null | undefined): number => asked || 2000;

/** What the card must have before it can send. */
export interface Rules {
  readonly choiceNeeded: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly canSkip: boolean;
}

interface Markup {
  readonly name: string;
  readonly scale: string;
  readonly choices?: unknown;
  readonly action?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, scale, choices, action }: Markup, hasStatement: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Each card needs a name of its own.']);
  if (!hasStatement) mistakes.push(['default slot', 'has no statement. Write one between the tags.']);
  if (!Object.hasOwn(scales, scale)) mistakes.push(['scale', `"${scale}" is not a scale. Use one of: ${Object.keys(scales).join(', ')}.`]);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'must be two or more, each with words and a value.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'must be a path, or an http: or https: address.']);
  return mistakes;
}

/** The choices to show: the page's own where they are usable, else those of the scale. */
export function choicesToShow(own: readonly Choice[] | undefined, scale: ScaleName, messages: Messages, register: Register, forSomeone: boolean): Choice[] {
  if (!areUsable(own)) return choicesOf(Object.hasOwn(scales, scale) ? scale : 'always-sometimes-never', messages, forSomeone);
  return own.map((choice) => ({ ...choice, words: register === 'easy' ? (choice.easy ?? choice.words) : choice.words }));
}

/** What is to be put right, in the order of the controls. */
export function problemsOf({ value, moreText }: Draft, { choiceNeeded, more, moreLimit, canSkip }: Rules, messages: Messages): Problem[] {
  const problems: Problem[] = [];
  const over = moreText.length - moreLimit;
  if (choiceNeeded && !value) problems.push({ control: 'answer-0', words: canSkip ? messages.chooseOrSkip : messages.chooseOne });
  if (more === 'required' && moreText.trim() === '') problems.push({ control: 'more', words: messages.writeSomething });
  if (more !== 'off' && over > 0) problems.push({ control: 'more', words: plural(messages.lang, messages.charactersOver, over) });
  return problems;
}

/** Where a server's words about a part of the answer stand; those about anything else stand in the notice. */
const places: Readonly<Record<string, string>> = { value: 'answer-0', words: 'answer-0', more: 'more' };

/** What is shown of an outcome: the screen, what is announced, where the focus goes, and what a server has against the answer, each at its control. */
export function after(
  outcome: Outcome,
  messages: Messages,
  lang: string,
): [screen: View['screen'], announcement: string, focus: string, change: Partial<View>] {
  if (outcome.sent) return ['sent', messages.sentStatus, 'title', { outcome }];
  const problems = (outcome.errors ?? []).map(({ part, words }) => ({
    control: Object.hasOwn(places, part) ? (places[part] as string) : 'not-sent',
    words,
    lang: lang || undefined,
  }));
  return ['not-sent', messages.notSentStatus, problems.length > 1 ? 'summary' : (problems[0]?.control ?? 'not-sent'), { outcome, problems }];
}

/** The problems that are left after the person changed one control: those of the other controls stay, its own are looked at again. */
export function problemsAfter(shown: readonly Problem[], found: readonly Problem[], changed: string): Problem[] {
  return shown.flatMap((problem) => (problem.control === changed ? found.filter(({ control }) => control === changed) : [problem]));
}

/** The slots whose words fit, the best first; an empty one gives way to the next, and at last to the default slot. */
export function fittingSlots(register: Register, answeredBy: AnsweredBy | undefined): string[] {
  return [answeredBy === 'someone-else' ? ['for-someone'] : [], register === 'easy' ? ['easy'] : []].flat();
}

/** What goes into the person's own copy: the statement, the answer, their words, whether it was sent, and the code. The first is its title. */
export function copyOf({ question, answer, at }: AnswerEnvelope, outcome: Outcome | undefined, messages: Messages): [string, ...string[]] {
  const date = new Date(at).toLocaleString(messages.lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate = (outcome?.sent ? messages.copySent : messages.copyNotSent).replace('{date}', date);
  const code = outcome?.sent && outcome.reference ? [messages.reference, outcome.reference] : [];
  return [messages.copyTitle, ...[question.text, answer.words, answer.more, fate, ...code].filter((text) => typeof text === 'string' && text !== '')] as [
    string,
    ...string[],
  ];
}
