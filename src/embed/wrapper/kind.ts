/** An element of the kit as the wrappers for React and Vue know it. */

export type Values = Readonly<Record<string, unknown>>;

export interface Kind {
  readonly tag: string;
  readonly Class: { readonly prototype: object };
  readonly define: () => void;
  /** The event of each handler: `{ onCoAnswer: 'coAnswer' }`. */
  readonly events: Readonly<Record<string, string>>;
  /** The slot that the element around it has for it; in the browser that element says so itself. */
  readonly slot?: (props: Values) => string;
}

/** An element as a page asks for it. */
export interface Asked<Children> {
  readonly tag: string;
  readonly attributes: Values;
  /** All that the page sets, even what no attribute can hold. */
  readonly properties: Values;
  readonly children: Children;
}
