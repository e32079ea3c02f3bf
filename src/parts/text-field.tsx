import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import type { PartMessages } from '../language/messages';
import { FieldError, type Problem } from './error';

interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string | readonly unknown[];
  /** Words that help, and how much may be written: the description of the control. */
  readonly hint: string | readonly (string | VNode)[];
  /** Whether there is anything in `hint` that a person sees. */
  readonly hasHint?: boolean;
  /** How much is left or too much, said a moment after the typing pauses. */
  readonly count: string;
  /** A field of one line, of this kind: `text`, `email`, `tel` … Left out, it has several. */
  readonly type?: string;
  readonly autocomplete?: string;
  readonly rows?: number;
  readonly value: string;
  readonly required: boolean;
  readonly disabled: boolean;
  /** What is written is on its way: it cannot be changed now. */
  readonly busy?: boolean;
  /** Ids of what else describes it, before the hint. */
  readonly describedBy?: string;
  readonly problem?: Problem;
  readonly messages: PartMessages;
  readonly handleInput: (text: string) => void;
}

/** A labelled text field with a hint, what helps to answer it (the children), an error and a gentle count. Typing is never blocked. */
export const TextField: FunctionalComponent<TextFieldProps> = (props, children) => {
  const { id, hint, type, problem, describedBy = '' } = props;
  // As a field has it.
  const value = props.value.replace(/\r\n?/g, '\n');
  const handleChange = ({ target }: Event): void => {
    const text = (target as HTMLTextAreaElement).value;
    if (text !== value) props.handleInput(text);
  };
  const control = {
    'class': 'control',
    id,
    'name': props.name,
    'autocomplete': props.autocomplete ?? 'off',
    'dir': 'auto',
    'aria-describedby': `${describedBy} ${id}-hint ${problem ? `${id}-error` : ''}`.trim(),
    // “false” says so: a required field that nobody has touched is not read out as wrong.
    'aria-invalid': problem ? 'true' : 'false',
    'required': props.required,
    'disabled': props.disabled,
    value,
    'onInput': handleChange,
    'onChange': handleChange,
  };
  return (
    <div key={id} class={problem ? 'field error' : 'field'} inert={props.busy}>
      <label htmlFor={id}>{props.label}</label>
      <p class="hint" id={`${id}-hint`} hidden={!(props.hasHint ?? hint.length > 0)}>
        {hint}
      </p>
      {children}
      <FieldError id={`${id}-error`} problem={problem} messages={props.messages} />
      {type ? <input type={type} {...control} /> : <textarea rows={props.rows ?? 4} {...control} />}
      <p class="hint count" aria-live="polite">
        {problem ? '' : props.count}
      </p>
    </div>
  );
};
