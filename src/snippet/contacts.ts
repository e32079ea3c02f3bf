/** Contacts as an editor writes them, one on each line: “safeguarding | Anytown Council | 01632 960 010, safe@anytown.example | Every day, 9am to 5pm”. */
import { opensNewTab } from '../language/en/editors/snippet';
import { emailsIn, telephonesIn, type Part } from '../parts/addresses';
import { piece, type Piece } from './piece';

interface Contact {
  readonly kind: string;
  readonly name: string;
  readonly ways: readonly string[];
  readonly hours: string;
}

export const contactsIn = (lines: string): Contact[] =>
  lines
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [kind = '', name = '', ways = '', hours = ''] = line.split('|').map((part) => part.trim());
      return {
        kind,
        name,
        hours,
        ways: ways
          .split(',')
          .map((way) => way.trim())
          .filter(Boolean),
      };
    });

/** A way as the link that it is, or as words if it is not certain which number is meant. */
const linked = (slot: string, way: string, parts: readonly Part[]): Piece => {
  const [words, href] = parts.find(([, address]) => address) ?? [];
  return words === way && href ? piece('a', { slot, href }, way) : piece('p', { slot }, way);
};

/** One way, as a link that works without JavaScript: a page, an email address, or a telephone number. */
function wayOf(way: string): Piece {
  if (way.startsWith('https://')) return piece('a', { slot: 'link', href: way, target: '_blank' }, opensNewTab(way));
  return way.includes('@') ? linked('email', way, emailsIn(way)) : linked('phone', way, telephonesIn(way));
}

/** The contacts as elements. */
export const contactPieces = (lines: string): Piece[] =>
  contactsIn(lines).map(({ kind, name, ways, hours }) =>
    piece('co-help-contact', kind ? { kind } : {}, name, ...ways.map(wayOf), ...(hours ? [piece('p', { slot: 'hours' }, hours)] : [])),
  );
