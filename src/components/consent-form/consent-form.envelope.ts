import { toJson } from '../../language/json';
import type { AnsweredBy } from '../../answers/scales';
import type { ConsentAnswer } from '../../consent/record';
import type { Said } from '../../sending/sending';
import type { Form } from './consent-form.view';

/** How the envelope names who answered. */
const respondents: Readonly<Record<string, AnsweredBy>> = { 'me': 'me', 'me-with-help': 'me-with-help', 'legal-authority': 'someone-else' };

/** What only the form knows of the envelope. Without a record the question is what was pressed. */
export function saidOf({ kitWords, register, draft }: Form, answer: ConsentAnswer): Said<ConsentAnswer> {
  const text = answer.record?.wording.text;
  return {
    question: { version: text?.version, text: text?.items.map(({ words }) => words).join(' ') ?? kitWords.stopAll, register: text?.register ?? register },
    answer,
    answeredBy: respondents[draft.who ?? ''],
    lang: text?.lang ?? kitWords.lang,
  };
}

/** What a form post says of it. */
export const entriesOf = (name: string, { event, state, code, record }: ConsentAnswer): [name: string, value: string][] => [
  [name, state ?? ''],
  [`${name}-event`, event],
  [`${name}-code`, code],
  [`${name}-record`, toJson(record)],
];
