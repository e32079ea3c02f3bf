import type { AnsweredBy } from '../../answers/scales';

/** One statement of a person's own, while they write. */
export interface OwnDraft {
  readonly text: string;
  /** The name of the picture that they picked. */
  readonly picture?: string;
  /** The value of how true it is now. */
  readonly value?: string;
  /** The person took it out. It stays on the screen, so that they can put it back, and is not sent. */
  readonly isOut?: boolean;
}

/** Everything that a person has written, at one moment. */
export interface MakerDraft {
  /** In the order in which they were begun. */
  readonly statements: readonly OwnDraft[];
  /** Which of them is in the fields. */
  readonly at: number;
  readonly answeredBy?: AnsweredBy;
}

/** The value of “No picture”. */
export const noPicture = 'none';

const blank: OwnDraft = { text: '' };

/** Nobody has written anything yet. */
export const emptyDraft: MakerDraft = { statements: [blank], at: 0 };

/** Whether there are words. */
export const isWritten = ({ text }: OwnDraft): boolean => text.trim() !== '';

/** Whether the person has done anything with it. */
export const isTouched = (statement: OwnDraft): boolean => isWritten(statement) || Boolean(statement.value) || (statement.picture ?? noPicture) !== noPicture;

/** The statement in the fields. */
export const editedOf = ({ statements, at }: MakerDraft): OwnDraft => statements[at] ?? blank;

/** The statements that are sent, printed and copied. */
export const toSend = ({ statements }: MakerDraft): OwnDraft[] => statements.filter((statement) => isWritten(statement) && !statement.isOut);

/** The draft with a change to the statement at `index`: the one in the fields, if it is left out. */
export const changed = (draft: MakerDraft, change: Partial<OwnDraft>, index = draft.at): MakerDraft => ({
  ...draft,
  statements: draft.statements.map((statement, place) => (place === index ? { ...statement, ...change } : statement)),
});

/** The draft with another statement in the fields; the place after the last is a new one. One that nobody has touched goes. */
export function movedTo(draft: MakerDraft, index: number): MakerDraft {
  const all = [...draft.statements, ...(index < draft.statements.length ? [] : [blank])];
  const isKept = (statement: OwnDraft, place: number): boolean => place === index || isTouched(statement);
  return { ...draft, statements: all.filter(isKept), at: all.slice(0, index).filter(isKept).length };
}

/** How a sentence begins: the words of a prompt, without the dots after them. */
export const openingOf = (prompt: string): string => prompt.replace(/\s*(…|\.{3})\s*$/, '');

/** What is in the field once a person has chosen a prompt. Only another prompt gives way to it: what they wrote stays, and the prompt comes after it. */
export function begunWith(prompt: string, text: string, prompts: readonly string[]): string {
  const written = text.trimEnd();
  const isFree = prompts.some((other) => openingOf(other) === written);
  return `${isFree || !written ? '' : `${written} `}${openingOf(prompt)} `;
}
