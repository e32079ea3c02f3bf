import type { StatementAnswer } from './envelope';
import type { AnsweredBy, Choice } from './scales';

/** What a person has said to a statement, at one moment. */
export interface Draft {
  readonly value?: string;
  readonly moreText: string;
  readonly answeredBy?: AnsweredBy;
}

/** What a form sends, by name. A skipped statement is sent as such, so that nobody takes it for forgotten. */
export function entriesOf(name: string, { value = '', moreText, answeredBy }: Draft, skipped = false): [name: string, value: string][] {
  const entries: [string, string][] = skipped
    ? [[name, 'skipped']]
    : [
        [name, value],
        [`${name}-more`, moreText],
        [`${name}-who`, answeredBy ?? ''],
      ];
  return entries.filter((entry) => name && entry[1]);
}

/** The answer as it goes into the envelope: exactly the words shown and the words written. */
export function answerOf({ value, moreText }: Draft, choices: readonly Choice[]): StatementAnswer {
  const chosen = choices.find((choice) => choice.value === value);
  return {
    ...(chosen && { value: chosen.value, words: chosen.words }),
    ...(moreText.trim() !== '' && { more: moreText }),
  };
}

/** What a statement of a set is known by while it is answered, and in a form post: its id, and its version if it has one. */
export const statementKey = (id: string, version = ''): string => `${id}${version && `.${version}`}`.replace(/\s+/g, '-');

/** The name of a field of one statement of a set: `home[home-1]`, and `home-more[home-1]` for the person's own words. */
export const fieldName = (name: string, key: string, part = ''): string => `${name}${part}[${key}]`;

/** What a form sends about one statement of a set. */
export const entriesInSet = (name: string, key: string, draft: Draft, skipped?: boolean): (readonly [name: string, value: string])[] =>
  entriesOf('answer', draft, skipped).map(([part, value]) => [fieldName(name, key, part.replace('answer', '')), value] as const);
