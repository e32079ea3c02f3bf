/** What an editor can put into a list of promises, and what they should look at before they publish it. */
import { promiseStates } from '../../feed/promise-item';
import { warnings } from '../../language/en/editors/tools/promise-list';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, type Warning } from '../../snippet/warnings/warning';

const states: readonly string[] = promiseStates;

/** “will | The bell is too high. | We will move it. | | Priya Shah, head of homes | 2 November 2026”. */
const partsOf = (line: string): readonly string[] => line.split('|').map((part) => part.trim());

const linesOf = ({ values }: Placed): readonly (readonly string[])[] =>
  values.src?.trim()
    ? []
    : (values.items ?? '')
        .split('\n')
        .filter((line) => line.trim())
        .map(partsOf);

export const promisesOf = (placed: Placed): Piece[] =>
  linesOf(placed).map(([state = '', said = '', answer = '', because = '', by = '', date = '']) =>
    piece(
      'co-promise',
      { state },
      piece('span', { slot: 'said' }, said),
      piece('p', {}, answer),
      ...(because ? [piece('p', { slot: 'because' }, because)] : []),
      piece('span', { slot: 'by' }, by),
      piece('span', { slot: 'date' }, date),
    ),
  );

export function warningsOf(placed: Placed): Warning[] {
  const lines = linesOf(placed);
  return [
    ...(lines.length === 0 && !placed.values.src?.trim() ? [fix('items', warnings.noPromises)] : []),
    ...(lines.some(([state = '']) => !states.includes(state)) ? [fix('items', warnings.noState)] : []),
    ...(lines.some(([, said, answer, , by, date]) => !said || !answer || !by || !date) ? [fix('items', warnings.incomplete)] : []),
    ...(lines.some(([state, , , because]) => state === 'cannot' && !because) ? [fix('items', warnings.noReason)] : []),
  ];
}
