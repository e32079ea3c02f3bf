/** What a planted fault is: what a person would meet, where it is planted, and the tests that have to see it. */

/** A test by its file and the beginning of its title. */
export interface Suite {
  readonly file: string;
  readonly title: string;
}

/** All parts in a shadow root that match a selector. */
export type FindAll = (selector: string) => HTMLElement[];

export interface Fault {
  /** What is wrong, as a person would say it. */
  readonly name: string;
  /** The success criteria of WCAG 2.2 that it breaks. */
  readonly criteria: readonly string[];
  /** The element in which it is planted. */
  readonly tag: string;
  /** Breaks what the element has drawn. It is called after each drawing, so it must change nothing the second time. It runs in the page and cannot use anything around it. */
  readonly change?: (all: FindAll, root: ShadowRoot) => void;
  /** Parts that the kit cannot move the focus to: a selector. */
  readonly neverFocused?: string;
  /** Styles that are added to the element. */
  readonly styles?: string;
  /** Runs in the page before the kit does, with the tag. It cannot use anything around it. */
  readonly before?: (tag: string) => void;
  /** Tests that could see it. One of them has to fail. */
  readonly suites: readonly Suite[];
}

/** The suite of all examples, with one of them. */
export const example = (component: string, name = 'default'): Suite => ({ file: 'tests/examples.e2e.ts', title: `${component}, ${name}: is heard` });

/** A test of a component. */
export const own = (file: string, title: string): Suite => ({ file: `src/components/${file}.e2e.ts`, title });

/** The suite of what must not happen by itself, with one tool. */
export const calm = (component: string): Suite => ({ file: 'tests/calm.e2e.ts', title: `co-${component} ` });
