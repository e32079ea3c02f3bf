import { h, type FunctionalComponent } from '@stencil/core';
import { FieldError, type Problem } from './error';
import type { PartMessages } from '../language/messages';

/** The largest number that is taken. */
const most = 99_999;

/** A number as people type it, in the digits of their script; nothing if it is not one. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{1,5}$/.test(plain) ? Number(plain) : undefined;
}

/** The text after a press of plus or minus: never less than `least`. */
export const stepped = (text: string, by: number, least = 0): string => String(Math.min(Math.max((numberIn(text) ?? least) + by, least), most));

interface NumberFieldProps {
  readonly id: string;
  readonly label: unknown;
  /** The same as text, for the names of the buttons. */
  readonly name: string;
  readonly hint?: string;
  /** What the person has typed, as they typed it. */
  readonly value: string;
  readonly least?: number;
  readonly busy?: boolean;
  readonly problem?: Problem;
  readonly messages: PartMessages & { readonly addOne: string; readonly takeOne: string };
  readonly handleInput: (text: string) => void;
}

/** A number that people type, or make with a plus and a minus of 48 px, each with a name that can be said aloud. */
export const NumberField: FunctionalComponent<NumberFieldProps> = ({ id, label, name, hint, value, least = 0, busy, problem, messages, handleInput }) => {
  const handleChange = ({ target }: Event): void => {
    const text = (target as HTMLInputElement).value;
    if (text !== value) handleInput(text);
  };
  const button = (words: string, sign: string, by: number): unknown => (
    <button type="button" class="by-one" aria-label={words.replace('{label}', () => name)} onClick={() => handleInput(stepped(value, by, least))}>
      {sign}
    </button>
  );
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div key={id} class={problem ? 'number error' : 'number'} inert={busy}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} problem={problem} messages={messages} />
      <div class="stepper">
        {button(messages.takeOne, '−', -1)}
        <input
          class="control"
          type="text"
          inputmode="numeric"
          id={id}
          autocomplete="off"
          aria-describedby={described}
          aria-invalid={problem ? 'true' : 'false'}
          value={value}
          onInput={handleChange}
          onChange={handleChange}
        />
        {button(messages.addOne, '+', 1)}
      </div>
    </div>
  );
};
