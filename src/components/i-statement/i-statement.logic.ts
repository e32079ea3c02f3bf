import { Env } from '@stencil/core';
import type { AnswerEnvelope, StatementAnswer } from '../../answers/envelope';
import { areUsable, choicesOf, scales, type AnsweredBy, type Choice, type ScaleName } from '../../answers/scales';
import { languageOf } from '../../language/nearest';
import { plural, type Messages, type Register } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { Mistake } from '../../parts/misuse';
import { nodesIn } from '../../parts/slots';
import type { Outcome } from '../../sending/outcome';

/** Whether the card asks for the person's own words. */
export type More = 'optional' | 'required' | 'off';

/** How much may be written: what the page says, or 2,000 characters where it says nothing that is a number. */
export const limitOf = (asked: number | null | undefined): number => asked || 2000;

/** What stands on the card at one moment. */
export interface Draft {
  readonly value?: string;
  readonly moreText: string;
  readonly answeredBy?: AnsweredBy;
}

/** What the card must have before it can send. */
export interface Rules {
  readonly choiceNeeded: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly canSkip: boolean;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf(name: string, scale: string, choices: unknown, hasStatement: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Each card needs a name of its own.']);
  if (!hasStatement) mistakes.push(['default slot', 'has no statement. Write one between the tags.']);
  if (!Object.hasOwn(scales, scale)) mistakes.push(['scale', `"${scale}" is not a scale. Use one of: ${Object.keys(scales).join(', ')}.`]);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'must be two or more, each with words and a value.']);
  return mistakes;
}

/** The choices to show: the page's own where they are usable, else those of the scale. */
export function choicesToShow(own: readonly Choice[] | undefined, scale: ScaleName, messages: Messages, register: Register, forSomeone: boolean): Choice[] {
  if (!areUsable(own)) return choicesOf(Object.hasOwn(scales, scale) ? scale : 'always-sometimes-never', messages, forSomeone);
  return own.map((choice) => ({ ...choice, words: register === 'easy' ? (choice.easy ?? choice.words) : choice.words }));
}

/** What a form sends, by name. A skipped statement is sent as such, so that nobody takes it for forgotten. */
export function entriesOf(name: string, { value = '', moreText, answeredBy }: Draft, skipped: boolean): [name: string, value: string][] {
  const entries: [string, string][] = skipped
    ? [[name, 'skipped']]
    : [
        [name, value],
        [`${name}-more`, moreText],
        [`${name}-who`, answeredBy ?? ''],
      ];
  return entries.filter((entry) => name && entry[1]);
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

/** The answer as it goes into the envelope: exactly the words shown and the words written. */
export function answerOf({ value, moreText }: Draft, choices: readonly Choice[]): StatementAnswer {
  const chosen = choices.find((choice) => choice.value === value);
  return {
    ...(chosen && { value: chosen.value, words: chosen.words }),
    ...(moreText.trim() !== '' && { more: moreText }),
  };
}

/** The problems that are left after the person changed one control: those of the other controls stay, its own are looked at again. */
export function problemsAfter(shown: readonly Problem[], found: readonly Problem[], changed: string): Problem[] {
  return shown.flatMap((problem) => (problem.control === changed ? found.filter(({ control }) => control === changed) : [problem]));
}

/** The slots whose words fit, the best first; an empty one gives way to the next, and at last to the default slot. */
export function fittingSlots(register: Register, answeredBy: AnsweredBy | undefined): string[] {
  return [answeredBy === 'someone-else' ? ['for-someone'] : [], register === 'easy' ? ['easy'] : []].flat();
}

/** The words that a person sees for `nodes`, with runs of white space as one space, as HTML shows them; blocks and lines stand apart. */
export function shownText(nodes: readonly Node[]): string {
  const text = nodes.map((node) => {
    const { innerText } = node as Partial<HTMLElement>;
    const words = innerText || (node.textContent ?? '');
    const isInline = innerText === undefined || getComputedStyle(node as Element).display.startsWith('inline');
    return isInline ? words : ` ${words} `;
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

interface Asked {
  readonly host: Element;
  readonly name: string;
  readonly statementId?: string;
  readonly statementVersion?: string;
}

/** What the envelope says of the question: exactly the words that stand in `slot`, and their language. */
export function contentOf(
  { host, name, statementId, statementVersion }: Asked,
  slots: readonly string[],
  messages: Messages,
): Omit<AnswerEnvelope, 'schema' | 'id' | 'at' | 'answer'> {
  const slot = slots.find((candidate) => nodesIn(host, candidate).length > 0) ?? '';
  const text = shownText(nodesIn(host, slot));
  return {
    tool: host.localName,
    name,
    question: { id: statementId, version: statementVersion, text, register: slot === 'easy' ? 'easy' : 'standard' },
    lang: languageOf(host) || messages.lang,
    kit: String(Env.kitVersion),
  };
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
