import { h, type FunctionalComponent } from '@stencil/core';
import type { PartMessages } from '../language/messages';
import { Choices, type ChoicesProps } from './choices';
import { FieldError, type Problem } from './error';

interface QuestionProps extends ChoicesProps {
  /** The `<legend>`. */
  readonly legend: unknown;
  readonly problem?: Problem;
  readonly messages: PartMessages;
  /** Ids of the words that name the question, if they are more than its legend: screen readers read the name of a group only. */
  readonly labelledBy?: string;
  /** The answer is being sent, so it cannot be changed now. */
  readonly busy?: boolean;
  /** A class. */
  readonly look?: string;
}

/** A question with choices: its legend, what helps to answer it (the children), its error, and the choices. */
export const Question: FunctionalComponent<QuestionProps> = ({ legend, problem, messages, labelledBy, busy, look = '', describedBy, ...choices }, children) => {
  const error = `${choices.id}-error`;
  return (
    <fieldset key={choices.id} class={problem ? `${look} error` : look} aria-labelledby={labelledBy} inert={busy}>
      {legend}
      {children}
      <FieldError id={error} problem={problem} messages={messages} />
      <Choices {...choices} describedBy={[problem && error, describedBy].filter(Boolean).join(' ') || undefined} />
    </fieldset>
  );
};
