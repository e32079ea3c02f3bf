/** What the custom elements manifest of the build says about an element. The parts that are read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly description?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: { readonly text: string };
        readonly default?: string;
        readonly fieldName?: string;
      }[];
      readonly slots?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

export type Kind = 'text' | 'number' | 'switch' | 'choice';

export interface Attribute {
  readonly name: string;
  readonly property: string;
  readonly kind: Kind;
  readonly description: string;
  /** What can be chosen, where that is a list. */
  readonly values: readonly string[];
  /** What holds where it is left out. */
  readonly usual: string;
}

/** An element: what can be said about it, and where its words go. */
export interface Description {
  readonly tag: string;
  readonly about: string;
  readonly attributes: readonly Attribute[];
  readonly slots: ReadonlyMap<string, string>;
}

/** `"easy" | "standard" | undefined` as a list; nothing where it is not one of words alone. */
function valuesOf(type: string): string[] | undefined {
  const values = type.split(' | ').filter((value) => value !== 'undefined');
  return values.every((value) => /^".*"$/.test(value)) ? values.map((value) => value.slice(1, -1)) : undefined;
}

/** What kind of thing an attribute takes; nothing where only script can set it. */
function kindOf(type: string): Kind | undefined {
  const bare = type.replace(' | undefined', '');
  if (bare === 'boolean') return 'switch';
  if (bare === 'number') return 'number';
  if (bare === 'string') return 'text';
  return valuesOf(type) ? 'choice' : undefined;
}

/** Every element of the kit, by its tag. */
export function descriptionsOf({ modules }: Manifest): ReadonlyMap<string, Description> {
  const all = new Map<string, Description>();
  for (const { tagName, description = '', attributes = [], slots = [] } of modules.flatMap(({ declarations }) => declarations)) {
    if (!tagName) continue;
    const known = attributes.flatMap(({ name, fieldName = name, type: { text } = { text: '' }, description: about = '', default: usual = '' }) => {
      const kind = kindOf(text);
      return kind ? [{ name, property: fieldName, kind, description: about, values: valuesOf(text) ?? [], usual: usual.replace(/^'(.*)'$/, '$1') }] : [];
    });
    all.set(tagName, {
      tag: tagName,
      about: description,
      attributes: known,
      slots: new Map(slots.map(({ name, description: slotAbout = '' }) => [name, slotAbout])),
    });
  }
  return all;
}
