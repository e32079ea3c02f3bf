import { h } from '@stencil/core';
import type { Problem } from '../../parts/error';
import * as pictures from '../../parts/pictures';
import { Question } from '../../parts/question';
import { TextField } from '../../parts/text-field';
import type { ConsentMessages } from '../../language/messages';
import type { Form } from './consent-form.view';

const drawings: Readonly<Record<string, pictures.Drawing>> = {
  'yes': pictures.yes,
  'no': pictures.no,
  'understood': pictures.yes,
  'haveQuestion': pictures.question,
  'wantHelp': pictures.help,
  'me': pictures.me,
  'me-with-help': pictures.withHelp,
  'legal-authority': pictures.forSomeone,
};

/** What is to be put right at a control. A question whose answer was taken back says so until it is answered again. */
export const problemAt = ({ view, draft, kitWords }: Form, id: string): Problem | undefined =>
  view.problems.find(({ control }) => control === id) ??
  (draft.takenBack?.some((name) => id === `item-${name}-0`) ? { control: id, words: kitWords.wordsChanged } : undefined);

interface Group {
  /** First half of the id of each control, and of the name of the field. */
  readonly id: string;
  /** The question, as words or as a slot of the page. */
  readonly legend: unknown;
  /** Each is the key of its words, too; or it brings its words. */
  readonly offered: readonly (string | readonly [value: string, words: string])[];
  readonly chosen: readonly (string | undefined)[];
  readonly several?: boolean;
  /** Id of what else describes the question. */
  readonly why?: string;
  readonly choose: (value: string) => void;
}

/** A question with choices. None is chosen before the person chooses. */
export function choices(form: Form, { id, legend, offered, chosen, several, why, choose }: Group, between?: unknown): unknown {
  const { kitWords, markup } = form;
  return (
    <Question
      id={id}
      legend={<legend>{legend}</legend>}
      name={`${markup.name}-${id}`}
      choices={offered.map((value) =>
        typeof value === 'string'
          ? { value, words: (kitWords as unknown as Readonly<Record<string, string>>)[value] ?? '' }
          : { value: value[0], words: value[1] },
      )}
      pictureOf={(value) => drawings[value]}
      several={several}
      isChosen={(value) => chosen.includes(value)}
      disabled={false}
      // Of a group, screen readers say the name only: each choice says why it is asked.
      describedBy={why}
      problem={problemAt(form, `${id}-0`)}
      messages={kitWords}
      handleChoose={choose as (value?: string) => void}
    >
      {between}
    </Question>
  );
}

/** A line for words of the person, that they put into `key`. */
export function field(
  form: Form,
  id: string,
  key: 'shownName' | 'helperName' | 'authorityName' | 'signed' | 'witness' | 'decidesFor' | 'code' | 'takeOutWords',
  label: string,
  hint = '',
): unknown {
  const { kitWords, markup, draft, put } = form;
  return (
    <TextField
      id={id}
      name={`${markup.name}-${id}`}
      label={label}
      hint={hint}
      count=""
      type={key === 'takeOutWords' ? undefined : 'text'}
      value={draft[key] ?? ''}
      required={false}
      disabled={false}
      problem={problemAt(form, id)}
      messages={kitWords}
      handleInput={(text) => put({ [key]: text }, id)}
    />
  );
}

/** `value` among `values`, or not any more. */
export const toggled = (offered: readonly string[] = [], value: string): string[] =>
  offered.includes(value) ? offered.filter((other) => other !== value) : [...offered, value];

/** The two answers to a permission. They have words of their own: a language may say yes to a permission in another way than to a statement. */
export const yesOrNo = (words: ConsentMessages): (readonly [value: string, words: string])[] => [
  ['yes', words['say-yes']],
  ['no', words['say-no']],
];
