/** What an editor can put into a set, and what they should look at before they publish it. */
import { warnings as cardWords } from '../../language/en/editors/tools/i-statement';
import { warnings as warningWords } from '../../language/en/editors/tools/i-statement-set';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { fix, look, type Warning } from '../../snippet/warnings/warning';

/** With more statements than this, people get tired. */
const mostStatements = 15;

/** One line of an editor: “home-1 | I choose who comes into my home. | I choose who helps me. | My home”. */
function itemOf(line: string): Piece {
  const [id = '', text = '', easy = '', topic = ''] = line.split('|').map((part) => part.trim());
  const slots = Object.entries({ easy, topic }).filter(([, words]) => words);
  return piece('co-i-statement-item', { 'statement-id': id }, text, ...slots.map(([slot, words]) => piece('span', { slot }, words)));
}

/** The statements; none if a pack brings them. */
export const statementsOf = ({ values }: Placed): Piece[] =>
  values.src?.trim()
    ? []
    : (values.items ?? '')
        .split('\n')
        .filter((line) => line.trim())
        .map(itemOf);

export function warningsOf(placed: Placed): Warning[] {
  const { values } = placed;
  const items = statementsOf(placed);
  const ids = items.map(({ attributes }) => String(attributes['statement-id']));
  const areNamed = items.every(({ children }, index) => /^[\w.-]+$/.test(ids[index] ?? '') && children.some(Boolean));
  return [
    ...(items.length === 0 && !values.src?.trim() ? [fix('items', warningWords.noStatements)] : []),
    ...(areNamed && new Set(ids).size === ids.length ? [] : [fix('items', warningWords.statementWithoutName)]),
    ...(items.length > mostStatements ? [look('items', warningWords.manyStatements(items.length))] : []),
    ...(values.next?.trim() ? [] : [look('next', cardWords.noNext)]),
    ...(values.contact?.trim() ? [] : [look('contact', cardWords.noContact)]),
  ];
}
