import facts, { type ComponentFacts } from './facts';

/** The address of a page of the site, by its title without what follows it: `Gallery`, `Guides/Privacy`. */
export const pageOf = (title: string): string => `./${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.html`;

/** The address of the page of a component. */
export const guidanceOf = ({ group, name }: Pick<ComponentFacts, 'group' | 'name'>): string => `./${group.toLowerCase()}-${name}.html`;

/** The address of an example in Storybook, where its attributes can be changed. */
export const storyAddress = ({ group, name }: ComponentFacts, example: string): string =>
  `./stories/index.html?path=/story/${group.toLowerCase()}-${name}--${example.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The facts of a component. @throws Error where there is none: a link to it would be dead. */
export function componentCalled(name: string): ComponentFacts {
  const found = facts.components.find((component) => component.name === name);
  if (!found) throw new Error(`There is no component "${name}".`);
  return found;
}
