/** What an editor can put into help, and what they should look at before they publish it. */
import { warnings } from '../../language/en/editors/tools/help';
import { contactPieces } from '../../snippet/contacts';
import type { Piece } from '../../snippet/piece';
import type { Placed } from '../../snippet/placed';
import { contactWarnings } from '../../snippet/warnings/contacts';
import { fix, look, type Warning } from '../../snippet/warnings/warning';
import { kinds } from '../help-contact/help-contact.logic';

export const contactsOf = ({ values }: Placed): Piece[] => contactPieces(values.items ?? '');

export const warningsOf = ({ values }: Placed): Warning[] => [
  ...(values.items?.trim() ? contactWarnings('items', values.items, kinds) : [fix('items', warnings.noContact)]),
  ...(values.about?.trim() ? [] : [look('about', warnings.noAbout)]),
];
