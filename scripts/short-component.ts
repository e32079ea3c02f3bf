/** Shortens what only the kit itself reads in a compiled component: its styles with their private custom properties, its keys, and the list of its members. */
import { membersForRuntime } from './own-runtime.ts';
import { shortStyles } from './short-styles.ts';

/** The same component, defined in the same way, in fewer bytes. */
export async function shortComponent(source: string, tag: string): Promise<string> {
  const styles = source.match(/Css = \(\) => `([^`]*)`/)?.[1];
  if (styles === undefined) throw new Error(`${tag}: found no styles; look at what changed in Stencil.`);
  const shorter = await shortStyles(styles);
  return (
    membersForRuntime(source, tag)
      .replace(styles, () => shorter)
      // The keys that the compiler gives to nodes that are always there; ours are matched by their place.
      .replace(/key: '[0-9a-f]{40}',? ?/g, '')
      // What only the component itself sets.
      .replace(/^(\s+)"(\w+)": \[32\]/gm, '$1$2: [32]')
  );
}
