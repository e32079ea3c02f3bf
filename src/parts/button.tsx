import { h, type FunctionalComponent } from '@stencil/core';

interface ButtonProps {
  readonly id?: string;
  /** `main` is filled: one a screen. `second` is outlined. `quiet` is underlined words, for leaving and skipping. */
  readonly look: 'main' | 'second' | 'quiet';
  readonly type?: 'button' | 'submit';
  /** The action is under way. The button keeps its focus and its place, and its words say what is happening; a state would be read out as well. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly handlePress?: (event: Event) => void;
}

/** A native button, at least 48 px high. */
export const Button: FunctionalComponent<ButtonProps> = ({ id, look, type = 'button', busy, disabled, describedBy, handlePress }, children) => (
  // Another button is another node: one that became a submit button while it is pressed would submit.
  <button key={id} id={id} type={type} class={busy ? `${look} busy` : look} disabled={disabled} aria-describedby={describedBy} onClick={handlePress}>
    {children}
  </button>
);
