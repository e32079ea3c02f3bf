import { h, type FunctionalComponent } from '@stencil/core';
import type { SwitchMessages } from '../language/messages';

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly messages: SwitchMessages;
  readonly handlePress: (event: Event) => void;
}

/** A switch: a real button whose words say what it is for, and, beside its mark, whether it is on. The state is said by its role, not twice. */
export const Switch: FunctionalComponent<SwitchProps> = ({ id, label, isOn, messages, handlePress }) => (
  <button key={id} id={id} type="button" role="switch" class="switch" aria-checked={isOn ? 'true' : 'false'} onClick={handlePress}>
    <span class="track" aria-hidden="true" />
    <span>{label}</span>
    {/* Both words take their room, so that nothing moves under the finger. */}
    <span class="state" aria-hidden="true">
      <span class={isOn ? '' : 'other'}>{messages.on}</span>
      <span class={isOn ? 'other' : ''}>{messages.off}</span>
    </span>
  </button>
);
