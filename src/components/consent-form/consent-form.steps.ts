import { isExpired, type ConsentRecord, type ConsentState, type Permission, type RecordedAnswer } from '../../consent/record';
import type { ToolProblem } from '../../tool/problem';
import type { Item } from './consent-form.markup';
import type { Draft, FormState, Mode } from './consent-form.state';

export const stepOf = ({ name }: Pick<Item, 'name'>): string => `item-${name}`;

/** The items that are asked: none after a no to one that the others depend on. */
export function itemsToAsk<Asked extends Pick<RecordedAnswer, 'name' | 'required'>>(
  items: readonly Asked[],
  { answers }: Pick<Draft, 'answers'>,
): readonly Asked[] {
  const last = items.findIndex(({ name, required }) => required && answers[name] === 'no');
  return last < 0 ? items : items.slice(0, last + 1);
}

/** What the person answered to each item. */
export function answersOf(items: readonly Item[], draft: Draft): RecordedAnswer[] {
  const toAsk = itemsToAsk(items, draft);
  return items.map((item) => {
    const { name, required, dataCategories, purposeCategories } = item;
    return { name, answer: toAsk.includes(item) ? (draft.answers[name] ?? 'skipped') : 'not-asked', required, dataCategories, purposeCategories };
  });
}

export const saysYes = (answers: readonly RecordedAnswer[]): boolean => answers.some(({ answer }) => answer === 'yes');

/** The screens of asking, in their order. A person who says no to everything is asked nothing about themselves, unless they are only counted. */
export function stepsOf(items: readonly Item[], draft: Draft, without: string, isCounted = false): string[] {
  const isAsked = (step: string): boolean => !without.split(/\s+/).includes(step);
  const about = isCounted || saysYes(answersOf(items, draft)) ? ['shown-name', 'who', 'signature'] : [];
  return ['about', 'undo', 'understood', ...itemsToAsk(items, draft).map(stepOf), ...about].filter(isAsked);
}

/** How many steps there are. Nobody sees the end move away: a person who has not said no to everything is counted as one who says yes. */
export function countSteps(items: readonly Item[], draft: Draft, without: string): number {
  const isRefused = answersOf(items, draft).every(({ name, answer }) => answer !== 'yes' && (answer === 'not-asked' || draft.answers[name]));
  return stepsOf(items, draft, without, !isRefused).length + 1;
}

const isEmpty = (text: string | undefined): boolean => !text?.trim();

/** What is to be put right on one screen, in the order of its controls. `canSkip`: an item without an answer counts as skipped. */
export function problemsOf(step: string, items: readonly Item[], draft: Draft, canSkip = false): ToolProblem[] {
  const problems: ToolProblem[] = [];
  const need = (isMissing: unknown, control: string, key: ToolProblem['key'] = 'chooseOne'): void => {
    if (isMissing) problems.push({ control, key });
  };
  const item = items.find((candidate) => stepOf(candidate) === step);
  if (item) {
    const { name, required } = item;
    const isTakenBack = draft.takenBack?.includes(name);
    const key = isTakenBack ? 'wordsChanged' : required ? 'chooseOne' : 'chooseOrSkip';
    need(!draft.answers[name] && (isTakenBack || required || !canSkip), `${step}-0`, key);
  }
  if (step === 'shown-name') {
    need(!draft.shownAs, 'shown-0');
    need(draft.shownAs !== undefined && draft.shownAs !== 'no-name' && isEmpty(draft.shownName), 'shown-name', 'writeThis');
  }
  if (step === 'who') {
    need(!draft.who, 'who-0');
    if (draft.who === 'legal-authority') {
      need(!draft.authority, 'authority-0');
      need(isEmpty(draft.authorityName), 'authority-name', 'writeThis');
      need(isEmpty(draft.decidesFor), 'decides-for', 'writeThis');
    }
  }
  if (step === 'signature') {
    need(!draft.signature, 'signature-0');
    if (draft.signature === 'spoken') need(!draft.sound, 'record', 'recordFirst');
    else need(draft.signature !== undefined && isEmpty(draft.signed), 'signed', 'writeThis');
    need(draft.signature === 'witness' && isEmpty(draft.witness), 'witness', 'writeThis');
  }
  if (step === 'still') {
    need(!draft.still, 'still-0');
    need(draft.still === 'still-some' && !draft.takeOut?.length && isEmpty(draft.takeOutWords), 'take-out-words', 'tickOrWrite');
  }
  return problems;
}

/** What a form begins with: the screen, whether all is over, and how far the consent has come on the day `today`. */
export function beginningOf(
  mode: Mode,
  agreement: ConsentRecord | undefined,
  today: string,
): Pick<FormState, 'screen' | 'phase'> & { readonly consentState: ConsentState } {
  if (mode === 'ask') return { screen: 'about', phase: 'open', consentState: 'not-started' };
  if (!agreement) return { screen: 'code', phase: 'open', consentState: 'not-started' };
  const { state } = agreement;
  const screen = { change: 'agreed', withdraw: 'stop', after: 'still' }[mode];
  if (state === 'withdrawn') return { screen, phase: 'sent', consentState: state };
  if (!isExpired(agreement, today)) return { screen, phase: 'open', consentState: state };
  return { screen: mode === 'withdraw' ? screen : 'expired', phase: 'open', consentState: 'expired' };
}

/** The answers of a record, to be changed. */
export const answersIn = (answers: readonly RecordedAnswer[]): Record<string, Permission> =>
  Object.fromEntries(answers.map(({ name, answer }) => [name, answer]));

/** What is answered in another way than in the record. */
export function changesIn({ agreement, draft }: { readonly agreement?: ConsentRecord; readonly draft: Draft }): [item: string, answer: Permission][] {
  const before = answersIn(agreement?.answers ?? []);
  return Object.entries(draft.answers).filter(([item, answer]) => before[item] !== answer);
}
