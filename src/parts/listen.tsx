import { h, type FunctionalComponent } from '@stencil/core';

/** The element that reads out. It comes with the reading bar, and with the auto-loader when listening is on: `companions` in its facts. */
const Player = 'co-listen';

interface ListenProps {
  readonly isOn: boolean | undefined;
  /** Reads the whole page. */
  readonly page?: boolean;
  /** The screen, where a tool has several: what was read on another one is not there any more. */
  readonly screen?: string;
}

/** The buttons that read out the element around them, if the page's reading mode asks for them. */
export const Listen: FunctionalComponent<ListenProps> = ({ isOn, page, screen = 'listen' }) => isOn && <Player key={screen} page={page} />;
