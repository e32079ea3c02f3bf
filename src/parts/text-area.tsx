import { h, type FunctionalComponent } from '@stencil/core';
import { FieldError, type Problem } from './error';
import type { Messages } from '../language/messages';

interface TextAreaProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How much may be written, in words; part of the description of the control. */
  readonly limit: string;
  /** How much is left or too much, said a moment after the typing pauses. */
  readonly count: string;
  readonly value: string;
  readonly required: boolean;
  readonly disabled: boolean;
  /** What is written is on its way: it cannot be changed now. */
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly messages: Messages;
  readonly handleInput: (text: string) => void;
}

/** A labelled text area with a hint, an error and a gentle count. Typing is never blocked. */
export const TextArea: FunctionalComponent<TextAreaProps> = ({
  id,
  name,
  label,
  hint,
  limit,
  count,
  value,
  required,
  disabled,
  busy,
  problem,
  messages,
  handleInput,
}) => (
  <div key={id} class={{ field: true, error: problem !== undefined }} inert={busy}>
    <label htmlFor={id}>{label}</label>
    <p class="hint" id={`${id}-hint`}>
      {hint} {limit}
    </p>
    <FieldError id={`${id}-error`} problem={problem} messages={messages} />
    <textarea
      class="control"
      id={id}
      name={name}
      rows={4}
      autocomplete="off"
      dir="auto"
      aria-describedby={problem ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={problem ? 'true' : undefined}
      required={required}
      disabled={disabled}
      value={value}
      onInput={(event: Event) => handleInput((event.target as HTMLTextAreaElement).value)}
    />
    <p class="hint count" role="status">
      {problem ? '' : count}
    </p>
  </div>
);
