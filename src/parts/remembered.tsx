import { h, type FunctionalComponent } from '@stencil/core';
import type { SwitchMessages } from '../language/messages';
import { Button } from './button';
import { isRemembered, type Remember } from './reading-mode';

interface RememberedProps {
  readonly remember: Remember | undefined;
  readonly messages: SwitchMessages;
  readonly handleForget: () => void;
}

/** Says that the choice is remembered, where it is, with the way to object beside it (PECR). */
export const Remembered: FunctionalComponent<RememberedProps> = ({ remember, messages, handleForget }) =>
  isRemembered(remember) && (
    <p class="hint" key="remembered">
      {remember === 'device' ? messages.rememberedDevice : messages.rememberedVisit}{' '}
      <Button look="quiet" handlePress={handleForget}>
        {messages.forget}
      </Button>
    </p>
  );
