import { fromLink } from '../language/elements';
import { piece, type Piece } from './piece';
import type { Placed } from './placed';

/** What a link can say about a tool in its address, and what it cannot. */
export function inLink({ tool, values }: Placed): { readonly query: readonly (readonly [name: string, value: string])[]; readonly left: readonly string[] } {
  const allowed = fromLink[tool] ?? [];
  const entries = Object.entries(values).flatMap(([name, value]): [string, string][] => (value.trim() ? [[name, value.replace(/\s+/g, ' ').trim()]] : []));
  return {
    query: entries.filter(([name]) => allowed.includes(name)).map(([name, value]) => [name, value === 'true' ? '' : value]),
    left: entries.map(([name]) => name).filter((name) => !allowed.includes(name) && name !== 'action'),
  };
}

/** The link that `kit.js` turns into the tool. Without JavaScript, it leads to the page. */
export function linkPiece(placed: Placed): Piece {
  const { tool, lang, link } = placed;
  const query = inLink(placed).query.map(([name, value]) => [name, ...(value ? [encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))] : [])].join('='));
  const [page = ''] = (link?.page ?? '').split('#');
  return piece('a', { href: `${page}#co-${tool}?${query.join('&')}`, ...(lang && { lang }) }, link?.words ?? '');
}
