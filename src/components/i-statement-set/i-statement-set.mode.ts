/** Another mode of a set is an element of its own. The set loads it when the page asks for it, and draws it: docs/decisions/0029-modes-of-a-set.md. */
import { reportMisuse } from '../../language/misuse';
import { isBrowser } from '../../language/native';
import type { IStatementSet } from './i-statement-set';

/** How the set is used: by one person on a screen, printed, typed in from paper, or in a room: `group` counts hands, and `wall` shows what is asked. */
export type Mode = 'person' | 'group' | 'wall' | 'print' | 'paper';

export const modeTag = ({ host, mode }: Pick<IStatementSet, 'host' | 'mode'>): string => `${host.localName}-${mode}`;

/** Whether the element can be drawn. It stays if the page takes away the statements: what people have done in it would be lost. */
export const isHere = (set: IStatementSet): unknown =>
  isBrowser && customElements.get(modeTag(set)) && (set.statements.length > 0 || set.host.shadowRoot?.querySelector(modeTag(set)));

/** Loads the element of the mode, once. */
export function loadMode(set: IStatementSet): void {
  const { mode, askedMode, redraw, host } = set;
  if (!isBrowser || mode === 'person' || mode === askedMode) return;
  set.askedMode = mode;
  void customElements.whenDefined(modeTag(set)).then(redraw);
  // Each build writes here where the file is: scripts/on-request.ts. The error of the browser names it.
  import(`./co-i-statement-set-${mode}.js`).catch((error: unknown) => {
    set.hasNoMode = true;
    redraw();
    reportMisuse(host, 'mode', String(error));
  });
}
