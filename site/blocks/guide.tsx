import { use, type ComponentType } from 'react';
import { elements } from './elements-of-pages';
import { LongTitle } from './on-this-page';

const guides = import.meta.glob<{ readonly default: ComponentType<{ readonly components: object }> }>('../../docs/*.md');
const loaded = new Map<string, ReturnType<(typeof guides)[string]>>();

/** The same promise each time, which `use` needs. */
function load(name: string): ReturnType<(typeof guides)[string]> {
  const guide = loaded.get(name) ?? guides[`../../docs/${name}.md`]?.();
  if (!guide) throw new Error(`There is no guide docs/${name}.md.`);
  loaded.set(name, guide);
  return guide;
}

/** A guide of the repository, `docs/<name>.md`, as a page. */
export function Guide({ name }: { readonly name: string }) {
  const { default: Content } = use(load(name));
  return <Content components={{ ...elements, h1: LongTitle }} />;
}
