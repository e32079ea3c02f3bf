import { isExpired, type ConsentRecord, type ConsentState, type Permission, type RecordedAnswer } from '../../consent/record';
import type { ConsentMessages } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { Item } from './consent-form.markup';
import type { Draft, Mode, Optional, View } from './consent-form.view';

export const stepOf = ({ name }: Pick<Item, 'name'>): string => `item-${name}`;

/** The items that are asked: none after a no to one that the others stand on. */
export function askedItems<Asked extends Pick<RecordedAnswer, 'name' | 'required'>>(
  items: readonly Asked[],
  { answers }: Pick<Draft, 'answers'>,
): readonly Asked[] {
  const last = items.findIndex(({ name, required }) => required && answers[name] === 'no');
  return last < 0 ? items : items.slice(0, last + 1);
}

/** What the person said to each item. */
export function answersOf(items: readonly Item[], draft: Draft): RecordedAnswer[] {
  const asked = askedItems(items, draft);
  return items.map((item) => {
    const { name, required, dataCategories, purposeCategories } = item;
    return { name, answer: asked.includes(item) ? (draft.answers[name] ?? 'skipped') : 'not-asked', required, dataCategories, purposeCategories };
  });
}

export const saysYes = (answers: readonly RecordedAnswer[]): boolean => answers.some(({ answer }) => answer === 'yes');

/** The screens of asking, in their order. Whoever says no to everything is asked nothing about themselves, unless they are only counted. */
export function stepsOf(items: readonly Item[], draft: Draft, without: string, isCounted = false): string[] {
  const isAsked = (step: Optional): boolean => !without.split(/\s+/).includes(step);
  const about = isCounted || saysYes(answersOf(items, draft)) ? ['shown-name', 'who', 'signature'] : [];
  return ['about', 'undo', 'understood', ...askedItems(items, draft).map(stepOf), ...about].filter((step) => isAsked(step as Optional));
}

const isEmpty = (text: string | undefined): boolean => !text?.trim();

/** What is to be put right on one screen, in the order of its controls. `canSkip`: an item without an answer counts as skipped. */
export function problemsOf(step: string, items: readonly Item[], draft: Draft, words: ConsentMessages, canSkip = false): Problem[] {
  const problems: Problem[] = [];
  const need = (isMissing: unknown, control: string, label: string, text = words.chooseOne): void => {
    if (isMissing) problems.push({ control, label, words: text });
  };
  const item = items.find((candidate) => stepOf(candidate) === step);
  if (item) {
    const { name, required } = item;
    const isTakenBack = draft.takenBack?.includes(name);
    const text = isTakenBack ? words.wordsChanged : required ? words.chooseOne : words.chooseOrSkip;
    need(!draft.answers[name] && (isTakenBack || required || !canSkip), `${step}-0`, item.words, text);
  }
  if (step === 'shown-name') {
    need(!draft.shownAs, 'shown-0', words.shownNameTitle);
    need(draft.shownAs !== undefined && draft.shownAs !== 'no-name' && isEmpty(draft.shownName), 'shown-name', words.shownNameLabel, words.writeThis);
  }
  if (step === 'who') {
    need(!draft.who, 'who-0', words.who);
    if (draft.who === 'legal-authority') {
      need(!draft.authority, 'authority-0', words.authorityTitle);
      need(isEmpty(draft.authorityName), 'authority-name', words.authorityName, words.writeThis);
      need(isEmpty(draft.decidesFor), 'decides-for', words.decidesFor, words.writeThis);
    }
  }
  if (step === 'signature') {
    need(!draft.signature, 'signature-0', words.signTitle);
    if (draft.signature === 'spoken') need(!draft.sound, 'record', words.spoken, words.recordFirst);
    else need(draft.signature !== undefined && isEmpty(draft.signed), 'signed', words.nameLabel, words.writeThis);
    need(draft.signature === 'witness' && isEmpty(draft.witness), 'witness', words.witnessLabel, words.writeThis);
  }
  if (step === 'still') {
    need(!draft.still, 'still-0', words.stillTitle);
    const isNothing = draft.still === 'still-some' && !draft.takeOut?.length && isEmpty(draft.takeOutWords);
    need(isNothing, 'take-out-words', words.takeOutTitle, words.tickOrWrite);
  }
  return problems;
}

/** What a form begins with: the screen, whether all is over, and where the consent stands on the day `today`. */
export function beginningOf(mode: Mode, agreed: ConsentRecord | undefined, today: string): Pick<View, 'screen' | 'phase'> & { readonly state: ConsentState } {
  if (mode === 'ask') return { screen: 'about', phase: 'open', state: 'not-started' };
  if (!agreed) return { screen: 'code', phase: 'open', state: 'not-started' };
  const screen = { change: 'agreed', withdraw: 'stop', after: 'still' }[mode];
  if (agreed.state === 'withdrawn') return { screen, phase: 'sent', state: agreed.state };
  if (!isExpired(agreed, today)) return { screen, phase: 'open', state: agreed.state };
  return { screen: mode === 'withdraw' ? screen : 'expired', phase: 'open', state: 'expired' };
}

/** The screen after `screen`: the next step, or the last one, where the answers are checked. Who came from there goes on to what is still to be answered. */
export function stepAfter(screen: string, steps: readonly string[], isWhole: (step: string) => boolean, cameFromCheck: boolean): string {
  const rest = cameFromCheck ? steps.filter((step) => !isWhole(step)) : steps.slice(steps.indexOf(screen) + 1);
  return rest[0] ?? 'check';
}

/** The answers of a record, to be changed. */
export const answersIn = (answers: readonly RecordedAnswer[]): Record<string, Permission> =>
  Object.fromEntries(answers.map(({ name, answer }) => [name, answer]));
