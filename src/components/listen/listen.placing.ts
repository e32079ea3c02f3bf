/** The page around the buttons in the preview: they read a part of it. */
import { previewed } from '../../language/en/editors/tools/listen';
import { piece, type Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';

const newsOf = (id: string): Piece => piece('div', { id }, piece('h2', {}, previewed.title), piece('p', {}, previewed.words));

export const preview = (made: Piece, { values }: Placed): Piece[] =>
  values.for ? [made, newsOf(values.for)] : [piece('div', {}, made, ...newsOf('').children)];
