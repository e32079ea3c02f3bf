/** The page around the bar in the preview: it changes what is read. */
import { previewed } from '../../language/en/editors/tools/reading-bar';
import { piece, type Piece } from '../../snippet/piece';

export const preview = (made: Piece): Piece[] => [
  made,
  piece('h2', {}, previewed.title),
  piece('p', { 'data-co-words': 'standard' }, previewed.words),
  piece('div', { 'data-co-words': 'easy' }, piece('co-easy-block', { picture: 'talk' }, previewed.easyWords)),
];
