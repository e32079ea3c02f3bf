import type { AnswerEnvelope } from '../../answers/envelope';
import { areUsable, type AnsweredBy } from '../../answers/scales';
import { answerOf, type Draft } from '../../answers/statement';
import { langOfPart, languageOf } from '../../language/nearest';
import type { CardMessages, Register } from '../../language/messages';
import type { Mistake } from '../../language/misuse';
import { tooLong } from '../../parts/count';
import type { Problem } from '../../parts/error';
import { isStillAt } from '../../parts/focus';
import { askedQuestion } from '../../parts/question';
import { isWebAddress } from '../../sending/address';
import { copyAsHtml, inCopy, saveFile } from '../../sending/copy';
import type { Outcome } from '../../sending/outcome';
import type { Said } from '../../sending/sending';
import type { Card, View } from './i-statement.view';

export type { NativeMembers } from '../../parts/native-members';

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
  /** What the page says is wrong. */
  readonly ofPage?: string;
}

interface Asked extends Card {
  readonly statementId?: string;
  readonly statementVersion?: string;
}

/** The answer as it would be sent now, with exactly the words shown. */
export function saidBy({ host, statementId, statementVersion, register, draft, shownChoices, kitWords }: Asked): Said {
  const { answeredBy } = draft;
  return {
    question: askedQuestion(host, fittingSlots(register, answeredBy), statementId, statementVersion),
    answer: answerOf(draft, shownChoices),
    answeredBy,
    lang: kitWords.lang,
  };
}

interface Markup {
  readonly name: string;
  readonly choices?: unknown;
  readonly action?: string;
}

/** What is wrong in the markup, for the developer: the attribute or slot, and the fix. */
export function misuseOf({ name, choices, action }: Markup, hasStatement: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!name) mistakes.push(['name', 'is missing. Give each its own.']);
  if (!hasStatement) mistakes.push(['default slot', 'is empty. Write a statement.']);
  if (choices && !areUsable(choices)) mistakes.push(['choices', 'needs two or more, each with words and a value.']);
  if (action && !isWebAddress(action)) mistakes.push(['action', 'is no path and no https: address.']);
  return mistakes;
}

/** What is to be put right, in the order of the controls. */
export function problemsOf({ value, moreText }: Draft, { choiceNeeded, more, moreLimit, canSkip, ofPage }: Rules, messages: CardMessages): Problem[] {
  const problems: Problem[] = [];
  const wrong = ofPage || (choiceNeeded && !value && (canSkip ? messages.chooseOrSkip : messages.chooseOne));
  if (wrong) problems.push({ control: 'answer-0', words: wrong });
  if (more === 'required' && moreText.trim() === '') problems.push({ control: 'more', words: messages.writeSomething });
  const over = more === 'off' ? '' : tooLong(moreText, moreLimit, messages);
  if (over) problems.push({ control: 'more', words: over });
  return problems;
}

/** Where a server's words about a part of the answer stand; those about anything else, or about a part that is not asked for, stand in the notice. */
const places: Readonly<Record<string, string>> = { value: 'answer-0', words: 'answer-0', more: 'more', answeredBy: 'who-0' };

/** What is shown of an outcome: the screen, what is announced, where the focus goes, and what a server has against the answer, each at its control. */
export function after(
  outcome: Outcome,
  messages: CardMessages,
  host: Element,
): [screen: View['screen'], announcement: string, focus: string, change: Partial<View>] {
  const isHere = isStillAt(host);
  if (outcome.sent) return ['sent', isHere ? messages.sentNow : messages.sentTitle, isHere ? 'title' : '', { outcome, arrived: new Date() }];
  const said = new Map<string, string>();
  for (const { place, words } of outcome.errors ?? []) {
    const id = Object.hasOwn(places, place) ? (places[place] as string) : '';
    const control = host.shadowRoot?.getElementById(id) ? id : 'not-sent';
    said.set(control, [said.get(control), words].filter(Boolean).join(' '));
  }
  const problems = [...said].map(([control, words]) => ({ control, words, lang: languageOf(host) || undefined }));
  const focus = problems.length > 1 ? 'summary' : (problems[0]?.control ?? 'not-sent');
  return ['not-sent', messages.notSentStatus, isHere ? focus : '', { outcome, problems }];
}

/** What the person did in a server's rendering of the card before the script came; nothing where there was none. */
export function givenBefore(host: Element): Draft | undefined {
  const root = host.shadowRoot;
  if (!root?.querySelector('fieldset')) return undefined;
  const chosen = (group: string): string | undefined => root.querySelector<HTMLInputElement>(`[id^=${group}-]:checked`)?.value;
  return { value: chosen('answer'), moreText: root.querySelector('textarea')?.value ?? '', answeredBy: chosen('who') as AnsweredBy | undefined };
}

/** The problems that are left after the person changed one control: those of the other controls stay, its own are looked at again. */
export function problemsAfter(shown: readonly Problem[], found: readonly Problem[], changed: string): Problem[] {
  return shown.flatMap((problem) => (problem.control === changed ? found.filter(({ control }) => control === changed) : [problem]));
}

/** The slots whose words fit, the best first; an empty one gives way to the next, and at last to the default slot. */
export function fittingSlots(register: Register, answeredBy: AnsweredBy | undefined): string[] {
  return [answeredBy === 'someone-else' ? ['for-someone'] : [], register === 'easy' ? ['easy'] : []].flat();
}

/** The language of the card's own words where it is not the page's, and then that of the page's. */
export function languagesOf(host: Element, own: string): [card: string | undefined, page: string | undefined] {
  const lang = langOfPart(host, own);
  return [lang, lang && languageOf(host)];
}

/** Offers the person a copy of an answer, as it stands with it. */
export function saveCopy(envelope: AnswerEnvelope, { outcome, arrived }: View, messages: CardMessages, host: Element): void {
  const body = copyOf(envelope, outcome, messages, arrived).map((text) => inCopy(text));
  saveFile(messages.copyFile, copyAsHtml(messages.copyTitle, body, messages.lang, getComputedStyle(host).direction));
}

/** What goes into the person's own copy: the statement, the answer, their words, whether it was sent, and the code. */
export function copyOf({ question, answer }: AnswerEnvelope, outcome: Outcome | undefined, messages: CardMessages, arrived?: Date): (string | undefined)[] {
  const date = (arrived ?? new Date()).toLocaleString(messages.lang, { dateStyle: 'long', timeStyle: 'short' });
  const fate = (outcome?.sent ? messages.copySent : messages.copyNotSent).replace('{date}', date);
  const code = outcome?.sent && outcome.reference ? [messages.reference, outcome.reference] : [];
  return [question.text, answer.words, answer.more, fate, ...code];
}

/** What the browser kept of a card; nothing where another program wrote it. */
export function keptIn(kept: string): Draft | undefined {
  try {
    return JSON.parse(kept) as Draft;
  } catch {
    return undefined;
  }
}
