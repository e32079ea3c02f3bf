import { h, type FunctionalComponent } from '@stencil/core';
import { honeypot } from '../answers/envelope';
import type { SendingMessages } from '../language/messages';

interface ShieldProps {
  readonly name: string;
  readonly messages: SendingMessages;
}

/** The field that programs fill in. No person sees it; where the styles do not come, its label says what to do. */
export const Shield: FunctionalComponent<ShieldProps> = ({ name, messages }) => (
  <p class="shield">
    <label htmlFor={honeypot}>{messages.leaveEmpty}</label>
    <input id={honeypot} name={`${name}-${honeypot}`} autocomplete="off" />
  </p>
);
