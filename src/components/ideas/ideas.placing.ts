/** What an editor can put on a board of ideas, and what they should look at before they publish it. */
import { asking, warnings } from '../../language/en/editors/tools/ideas';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

/** As people see it: long enough for one need, and short enough to read on a board. */
const longest = '280';

/** “bus | A bus home after six | Amina | We ask the bus company. | Priya Shah, head of transport”. */
const linesOf = ({ values }: Placed): readonly (readonly string[])[] =>
  (values.items ?? '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split('|').map((part) => part.trim()));

const inSlot = (tag: string, slot: string, words: string): Piece[] => (words ? [piece(tag, { slot }, words)] : []);

/** Where people write an idea. It goes where each “Me too” goes. */
function askingOf({ values }: Placed): Piece[] {
  const { name = '', action = '' } = values;
  if (!name.trim() || !action.trim()) return [];
  const changeHref = values['take-back-href']?.trim();
  const attributes = { 'slot': 'ask', 'name': `${name.trim()}-idea`, 'action': action.trim(), 'limit': longest, 'ask-publish': true } as const;
  return [piece('co-comment', { ...attributes, ...(changeHref && { 'change-href': changeHref }) }, asking)];
}

export const piecesOf = (placed: Placed): Piece[] => [
  ...linesOf(placed).map(([id = '', words = '', by = '', reply = '', replyBy = '']) =>
    piece('co-idea', id ? { id } : {}, words, ...inSlot('span', 'by', by), ...inSlot('p', 'reply', reply), ...inSlot('span', 'reply-by', replyBy)),
  ),
  ...askingOf(placed),
];

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
