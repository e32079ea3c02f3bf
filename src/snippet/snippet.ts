import { snippetWords } from '../language/en/editors/snippet';
import { styleOf } from './colour';
import { pieceOf } from './compose';
import { toolOf } from './fields';
import { dataPieceOf, htmlOf } from './html';
import { allLocales, filesFor, importMapTag, localeOf, scriptTag, tagOf, type Kit } from './kit';
import { inLink, linkPiece } from './link';
import { toolsIn } from './piece';
import type { Placed, Way } from './placed';
import { reactOf } from './react';

/** A piece of code to copy, and where it goes. */
export interface Part {
  /**
   * `site`: once, in the template of the site or in the head of the page. `page`: where the tool belongs. `style`: in the style sheet of the site. `map`:
   * before every other script, where the site wants what `kit.js` loads to be checked, too.
   */
  readonly place: 'site' | 'page' | 'style' | 'map';
  readonly language: 'html' | 'tsx' | 'css';
  readonly code: string;
}

/** A tool in one of the ways; or why it cannot be placed so, with what to do. */
export type Snippet = { readonly parts: readonly Part[]; readonly notes: readonly string[] } | { readonly refused: string };

/** Renders HTML with the kit on a server, or with the same script in a browser: declarative shadow DOM. */
export type Render = (html: string) => Promise<string>;

/** How the kit is rendered for that, as `renderToString` takes it. */
export const renderOptions = { serializeShadowRoot: 'declarative-shadow-dom', fullDocument: false, prettyHtml: false } as const;

const html = (place: Part['place'], ...lines: readonly string[]): Part => ({ place, language: 'html', code: lines.join('\n') });

/** The brand colour, for the style sheet of the site. */
const styleParts = ({ brand }: Placed): Part[] => {
  const code = styleOf(brand);
  return code ? [{ place: 'style', language: 'css', code }] : [];
};

/** Keeps the room of what the script draws: nothing jumps when it comes. */
const sheet = (kit: Kit): string => tagOf(kit, 'fouc.css');

/** The auto-loader. It says where answers go, for a link and for a `div` whose answers leave the site, and whether cookies go with them, which a `div` cannot say. */
const loaderTag = (kit: Kit, { action = '', credentials = '' }: Placed['values']): string =>
  scriptTag(kit, 'kit.js', {
    ...(action.trim() ? { 'data-action': action.trim() } : {}),
    ...(credentials && credentials !== 'omit' ? { 'data-credentials': credentials } : {}),
  });

/** Ways that do not need the kit to be rendered. */
const writers: Readonly<Record<Exclude<Way, 'html'>, (placed: Placed, kit: Kit) => Snippet>> = {
  script: (placed, kit) => {
    const made = pieceOf(placed, kit.descriptions);
    const tags = filesFor(kit, toolsIn([made]), placed.lang).map((file) => scriptTag(kit, file));
    return { parts: [html('site', sheet(kit), ...tags), html('page', htmlOf(made)), ...styleParts(placed)], notes: [] };
  },
  data: (placed, kit) => ({
    parts: [
      html('site', sheet(kit), loaderTag(kit, placed.values)),
      html('page', htmlOf(dataPieceOf(pieceOf(placed, kit.descriptions)))),
      ...styleParts(placed),
      html('map', importMapTag(kit)),
    ],
    notes: [snippetWords.loads],
  }),
  link: (placed, kit) => {
    if (!placed.link?.page.trim() || !placed.link.words.trim()) return { refused: snippetWords.noLink };
    const { left } = inLink(placed);
    return {
      parts: [
        html('site', sheet(kit), loaderTag(kit, placed.values)),
        html('page', htmlOf(linkPiece(placed))),
        ...styleParts(placed),
        html('map', importMapTag(kit)),
      ],
      notes: [snippetWords.linkAndAction, ...(left.length > 0 ? [snippetWords.notByLink(left)] : []), snippetWords.loads],
    };
  },
  react: (placed, kit) => {
    const made = pieceOf(placed, kit.descriptions);
    const locale = allLocales(kit).find((name) => name === localeOf(placed.lang));
    return {
      parts: [{ place: 'page', language: 'tsx', code: reactOf(made, toolsIn([made]), kit.descriptions, locale) }, ...styleParts(placed)],
      notes: [snippetWords.bundle],
    };
  },
};

/** What is said beside HTML that was rendered before. */
const renderedNotes = (code: string, own?: string): string[] => [
  snippetWords.long(Math.ceil(code.length / 1000)),
  snippetWords.inlineStyles,
  snippetWords.paste,
  ...(own ? [own] : []),
];

/** Writes a tool in one of the ways. @throws RangeError where no editor places that tool. */
export async function snippetOf(way: Way, placed: Placed, kit: Kit, render: Render): Promise<Snippet> {
  const { refused: refusals, rendered } = toolOf(placed.tool, kit.descriptions);
  const refused = refusals?.[way];
  if (refused) return { refused };
  if (way !== 'html') return writers[way](placed, kit);
  const made = writers.script(placed, kit);
  if ('refused' in made) return made;
  const parts = await Promise.all(made.parts.map(async (part) => (part.place === 'page' ? { ...part, code: await render(part.code) } : part)));
  return { parts, notes: renderedNotes(parts.find(({ place }) => place === 'page')?.code ?? '', rendered) };
}
