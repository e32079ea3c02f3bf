/** Writes a tool of the kit for a page, in each of the ways in which it can be placed: pure, for the command and the builder. */
export { pieceOf } from './compose';
export { evidenceOf } from './evidence';
export { fieldsOf, placeable, toolOf, type Field } from './fields';
export { allLocales, importMapHash, importMapTag, kitOf, localeOf, scriptTag, tagOf, type Integrity, type Kit } from './kit';
export type { Piece } from './piece';
export { isFromTheRight, ways, type Placed, type Way } from './placed';
export { readyMadeOf } from './ready-made';
export { snippetOf, type Part, type Render, type Snippet } from './snippet';
export { warningsOf, type CheckEasyWords, type Warning } from './warnings';
export type { Manifest } from './description';
