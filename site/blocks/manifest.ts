import manifest from '../../dist/custom-elements.json';

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly (Attribute & { readonly kind: string; readonly attribute?: string; readonly parameters?: readonly Attribute[] })[];
  readonly events?: readonly Attribute[];
  readonly slots?: readonly Attribute[];
  readonly cssParts?: readonly Attribute[];
  readonly cssProperties?: readonly Attribute[];
}

/** What the manifest says about an element. */
export const declarationOf = (tag: string): Declaration =>
  (manifest.modules as readonly { declarations: readonly Declaration[] }[])
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag) ?? {};
