/** What an editor can put on a board of ideas, and what they should look at before they publish it. */
import { warnings } from '../../language/en/editors/tools/ideas';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

/** “bus | A bus home after six | Amina | We ask the bus company. | Priya Shah, head of transport”. */
const linesOf = ({ values }: Placed): readonly (readonly string[])[] =>
  values.src?.trim()
    ? []
    : (values.items ?? '')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => line.split('|').map((part) => part.trim()));

const inSlot = (tag: string, slot: string, words: string): Piece[] => (words ? [piece(tag, { slot }, words)] : []);

export const piecesOf = (placed: Placed): Piece[] =>
  linesOf(placed).map(([id = '', words = '', by = '', reply = '', replyBy = '']) =>
    piece('co-idea', id ? { id } : {}, words, ...inSlot('span', 'by', by), ...inSlot('p', 'reply', reply), ...inSlot('span', 'reply-by', replyBy)),
  );

export function warningsOf(placed: Placed): Warning[] {
  const { values } = placed;
  const lines = linesOf(placed);
  const names = lines.map(([name = '']) => name);
  return [
    ...(values.about?.trim() ? [] : [fix('about', warnings.noAbout)]),
    ...(values['report-href']?.trim() ? [] : [fix('report-href', warnings.noReport)]),
    ...(values['take-back-href']?.trim() ? [] : [fix('take-back-href', warnings.noTakeBack)]),
    ...(names.every((name) => /^[a-z][\w-]*$/.test(name)) && new Set(names).size === names.length ? [] : [fix('items', warnings.noName)]),
    ...(lines.some(([, words]) => !words) ? [fix('items', warnings.noIdea)] : []),
    ...(lines.some(([, , , reply, by]) => reply && !by) ? [look('items', warnings.nobodyReplies)] : []),
  ];
}
