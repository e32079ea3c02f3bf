import { h, type FunctionalComponent } from '@stencil/core';
import type { Choice } from '../answers/scales';
import { Picture } from './picture';
import type { Drawing } from './pictures';

export interface ChoicesProps {
  /** First half of the id of each radio: `answer` gives `answer-0`, `answer-1` … */
  readonly id: string;
  /** Name of the group, as a server receives it from a form without JavaScript. */
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The picture of a value, where it has one. */
  readonly pictureOf: (value: string) => Drawing | undefined;
  /** People can choose several, so there are boxes instead of radios. */
  readonly several?: boolean;
  readonly isChosen: (value: string) => boolean;
  readonly disabled: boolean;
  readonly required?: boolean;
  /** Ids of the words that describe the group's error, for each radio. */
  readonly describedBy?: string;
  /** Without a value, what was chosen is chosen no more. */
  readonly handleChoose: (value: string | undefined) => void;
}

/** A list of native radios or boxes, each in a row that can be pressed anywhere: words first, then a picture, ours or the page's. Nothing is preselected. */
export const Choices: FunctionalComponent<ChoicesProps> = ({
  id,
  name,
  choices,
  pictureOf,
  several,
  isChosen,
  disabled,
  required,
  describedBy,
  handleChoose,
}) => (
  <div class="choices" key="choices">
    {choices.map(({ value, words, apart }, index) => {
      const drawing = pictureOf(value);
      const handleChange = ({ target }: Event): void => {
        const { checked, parentElement } = target as HTMLInputElement;
        if (checked === isChosen(value)) return;
        if (checked || several) handleChoose(value);
        else if (!parentElement?.parentElement?.querySelector(':checked')) handleChoose(undefined);
      };
      return (
        <label key={value} class={apart && !choices[index - 1]?.apart ? 'choice apart' : 'choice'}>
          <input
            type={several ? 'checkbox' : 'radio'}
            id={`${id}-${index}`}
            name={name}
            value={value}
            checked={isChosen(value)}
            disabled={disabled}
            required={required}
            aria-describedby={describedBy}
            onChange={handleChange}
          />
          {/* Without a role, Firefox has the words as text of their own, too, and they are read twice. */}
          <span role="presentation">{words}</span>
          {drawing ? <Picture drawing={drawing} /> : <slot name={`picture-${value}`} />}
        </label>
      );
    })}
  </div>
);
