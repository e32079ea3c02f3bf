import { html } from 'hono/html';
import { promiseStates, type PromiseItem, type PromiseState } from '../kit.ts';
import { words } from '../language/publishing.ts';
import { choices, field, type Errors } from '../web/fields.ts';
import type { Html } from '../web/layout.ts';

type Form = Readonly<Record<string, string>>;

/** What a person has written into the form of a reply, as the fields have it. */
export interface Draft {
  readonly state: string;
  readonly said: string;
  readonly answer: string;
  readonly because: string;
  readonly change: string;
  readonly lookAgain: string;
  readonly by: string;
  readonly role: string;
  readonly easySaid: string;
  readonly easyAnswer: string;
}

const names = ['state', 'said', 'answer', 'because', 'change', 'lookAgain', 'by', 'role', 'easySaid', 'easyAnswer'] as const satisfies readonly (keyof Draft)[];

export const draftIn = (form: Form): Draft => Object.fromEntries(names.map((name) => [name, (form[name] ?? '').trim()])) as unknown as Draft;

/** What the form has of a reply that is public already. */
export const draftOf = ({ state, said, answer, because = '', change = '', lookAgain = '', by, role, easy = {} }: PromiseItem): Draft => ({
  ...{ state, said, answer, because, change, lookAgain, by, role },
  easySaid: easy.said ?? '',
  easyAnswer: easy.answer ?? '',
});

const isState = (value: string): value is PromiseState => (promiseStates as readonly string[]).includes(value);
const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

/** What is missing, by the name of its field. */
export function errorsIn({ state, said, answer, because, lookAgain, by, role }: Draft): Errors {
  const { missing } = words;
  return {
    ...(!isState(state) && { state: missing.state }),
    ...(!said && { said: missing.said }),
    ...(!answer && { answer: missing.answer }),
    ...(state === 'cannot' && !because && { because: missing.because }),
    ...(lookAgain && !isDay(lookAgain) && { lookAgain: missing.lookAgain }),
    ...(!by && { by: missing.by }),
    ...(!role && { role: missing.role }),
  };
}

/** The reply as it is published. The draft has no errors. What was said before, and is different, goes into its history. */
export function promiseOf(
  { state, said, answer, because, change, lookAgain, by, role, easySaid, easyAnswer }: Draft,
  date: string,
  before?: PromiseItem,
): Omit<PromiseItem, 'id'> {
  const isSame = before?.state === state && before.answer === answer;
  const history = before && !isSame ? [{ state: before.state, answer: before.answer, date: before.date }, ...(before.history ?? [])] : before?.history;
  const easy = { ...(easySaid && { said: easySaid }), ...(easyAnswer && { answer: easyAnswer }) };
  return {
    kind: 'promise',
    state: state as PromiseState,
    ...{ said, answer, by, role, date },
    ...(because && { because }),
    ...(change && { change }),
    ...(lookAgain && { lookAgain }),
    ...(Object.keys(easy).length > 0 && { easy }),
    ...(history && history.length > 0 && { history }),
  };
}

/** The fields of a reply. */
export const replyFields = (draft: Draft, errors: Errors): Html =>
  html`${choices(
      'state',
      words.state,
      draft.state,
      promiseStates.map((state) => [state, words.states[state]] as const),
      errors,
    )}
    ${field({ name: 'said', label: words.said, hint: words.saidHint, value: draft.said, errors, lines: 'many' })}
    ${field({ name: 'answer', label: words.answer, hint: words.answerHint, value: draft.answer, errors, lines: 'many' })}
    ${field({ name: 'because', label: words.because, hint: words.becauseHint, value: draft.because, errors, lines: 'many' })}
    ${field({ name: 'change', label: words.change, value: draft.change, errors })}
    ${field({ name: 'lookAgain', label: words.lookAgain, hint: words.lookAgainHint, value: draft.lookAgain, errors })}
    ${field({ name: 'by', label: words.by, hint: words.byHint, value: draft.by, errors, autocomplete: 'name' })}
    ${field({ name: 'role', label: words.role, value: draft.role, errors, autocomplete: 'organization-title' })}
    <h2>${words.easy}</h2>
    <p class="hint">${words.easyHint}</p>
    ${field({ name: 'easySaid', label: words.easySaid, value: draft.easySaid, errors, lines: 'many' })}
    ${field({ name: 'easyAnswer', label: words.easyAnswer, value: draft.easyAnswer, errors, lines: 'many' })}`;
