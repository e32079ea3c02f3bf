/** An element for a page, before it is written as HTML or JSX, or made in a document. */
export interface Piece {
  readonly tag: string;
  /** In the order in which they are written; `true` where the name alone says it. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly (Piece | string)[];
}

export const piece = (tag: string, attributes: Piece['attributes'] = {}, ...children: readonly (Piece | string)[]): Piece => ({ tag, attributes, children });

/** The elements of the kit in some pieces, each once, in the order in which they come. */
export const toolsIn = (pieces: readonly (Piece | string)[]): string[] => [
  ...new Set(
    pieces.flatMap((part): string[] => (typeof part === 'string' ? [] : [...(part.tag.startsWith('co-') ? [part.tag] : []), ...toolsIn(part.children)])),
  ),
];

/** Elements within a line, which are written without line breaks inside. */
const inLine = new Set(['a', 'b', 'em', 'h2', 'h3', 'p', 'q', 'span', 'strong']);

/** Whether the children of an element each get a line. */
export const isSpread = ({ tag, children }: Piece): boolean => !inLine.has(tag) && children.some((child) => typeof child !== 'string');
