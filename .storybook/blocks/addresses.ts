import facts, { type ComponentFacts } from './facts';

/** The query of a page of the site, by its title without what follows it: `Welcome`, `Guides/Privacy`. */
export const pageOf = (title: string): string => `?path=/docs/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`;

/** The query of the page of a component. */
export const guidanceOf = ({ group, name }: ComponentFacts): string => `?path=/docs/${group.toLowerCase()}-${name}--guidance`;

/** The facts of a component. @throws Error where there is none: a link to it would be dead. */
export function componentCalled(name: string): ComponentFacts {
  const found = facts.components.find((component) => component.name === name);
  if (!found) throw new Error(`There is no component "${name}".`);
  return found;
}
