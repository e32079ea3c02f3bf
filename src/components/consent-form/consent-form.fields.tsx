import { h } from '@stencil/core';
import type { Problem } from '../../parts/error';
import * as pictures from '../../parts/pictures';
import { Question } from '../../parts/question';
import { TextField } from '../../parts/text-field';
import type { ConsentMessages } from '../../language/messages';
import { problemAt } from '../../tool/sending-form';
import type { ConsentForm } from './consent-form';
import { put } from './consent-form.answering';

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
export const problemOf = (form: ConsentForm, id: string): Problem | undefined =>
  problemAt(form, id) ?? (form.draft.takenBack?.some((name) => id === `item-${name}-0`) ? { control: id, words: form.kitWords.wordsChanged } : undefined);

interface Group {
  /** First half of the id of each control, and of the name of the field. */
  readonly id: string;
  /** The question, as words or as a slot of the page. */
  readonly legend: unknown;
  /** Each is the key of its words, too; or it brings its words. */
  readonly options: readonly (string | readonly [value: string, words: string])[];
  readonly chosen: readonly (string | undefined)[];
  readonly several?: boolean;
  /** Id of what else describes the question. */
  readonly why?: string;
  readonly choose: (value: string) => void;
}

/** A question with choices. None is chosen before the person chooses. */
export function choices(form: ConsentForm, { id, legend, options, chosen, several, why, choose }: Group, between?: unknown): unknown {
  const { kitWords } = form;
  return (
    <Question
      id={id}
      legend={<legend>{legend}</legend>}
      name={`${form.name}-${id}`}
      choices={options.map((value) =>
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
      problem={problemOf(form, `${id}-0`)}
      messages={kitWords}
      handleChoose={choose as (value?: string) => void}
    >
      {between}
    </Question>
  );
}

/** A line for words of the person, that they put into `key`. */
export function field(
  form: ConsentForm,
  id: string,
  key: 'shownName' | 'helperName' | 'authorityName' | 'signed' | 'witness' | 'decidesFor' | 'code' | 'takeOutWords',
  label: string,
  hint = '',
): unknown {
  const { kitWords, draft } = form;
  return (
    <TextField
      id={id}
      name={`${form.name}-${id}`}
      label={label}
      hint={hint}
      count=""
      type={key === 'takeOutWords' ? undefined : 'text'}
      value={draft[key] ?? ''}
      required={false}
      disabled={false}
      problem={problemOf(form, id)}
      messages={kitWords}
      handleInput={(text) => put(form, { [key]: text }, id)}
    />
  );
}

/** `value` among `values`, or not any more. */
export const toggled = (values: readonly string[] = [], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** The two answers to a permission. They have words of their own: a language may say yes to a permission in another way than to a statement. */
export const yesOrNo = (words: ConsentMessages): (readonly [value: string, words: string])[] => [
  ['yes', words['say-yes']],
  ['no', words['say-no']],
];
