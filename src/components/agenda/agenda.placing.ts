/** What an editor can put into an agenda, and what they should look at before they publish it. */
import { warnings } from '../../language/en/editors/tools/agenda';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';
import { agendaKinds } from '../agenda-item/agenda-item.kinds';
import { minutesOf } from './agenda.times';

/** People need a break after so many minutes. */
const longest = 60;

/** “10:20 | talk | The bus home in the evening | Amina Yusuf”. */
const linesOf = ({ values }: Placed): readonly (readonly string[])[] =>
  (values.items ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((part) => part.trim()));

const isDigital = /^\d\d:\d\d$/;

/** HTML reads `10:20`, and nothing else: what people write in another way goes into `datetime` as well. */
function timeOf(time: string): Piece {
  const minutes = minutesOf(time);
  if (minutes === undefined || isDigital.test(time)) return piece('time', { slot: 'time' }, time);
  return piece('time', { slot: 'time', datetime: new Date(minutes * 60_000).toJSON().slice(11, 16) }, time);
}

export const itemsOf = (placed: Placed): Piece[] =>
  linesOf(placed).map(([time = '', kind = '', words = '', by = '']) =>
    piece('co-agenda-item', kind ? { kind } : {}, timeOf(time), words, ...(by ? [piece('span', { slot: 'by' }, by)] : [])),
  );

/** Whether people sit for longer than an hour: from one break, or the beginning, to the next, or the end. */
function isTooLong(lines: readonly (readonly string[])[], ends: number | undefined): boolean {
  let since = minutesOf(lines[0]?.[0]) ?? 0;
  for (const [time, kind] of lines)
    if (kind === 'break') {
      const start = minutesOf(time) ?? since;
      if (start - since > longest) return true;
      since = start;
    }
  return (ends ?? minutesOf(lines.at(-1)?.[0]) ?? since) - since > longest + 30;
}

export function warningsOf(placed: Placed): Warning[] {
  const { values } = placed;
  const lines = linesOf(placed);
  return [
    ...(lines.length === 0 ? [fix('items', warnings.noItems)] : []),
    ...(lines.some(([time]) => minutesOf(time) === undefined) ? [fix('items', warnings.noTime)] : []),
    ...(lines.some(([, kind = '']) => !agendaKinds.some((known) => known === kind)) ? [fix('items', warnings.noKind)] : []),
    ...(isTooLong(lines, minutesOf(values.ends)) ? [look('items', warnings.noBreak)] : []),
    ...(values.where?.trim() ? [] : [look('where', warnings.noWhere)]),
  ];
}
