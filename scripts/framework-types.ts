/**
 * Types for pages and frameworks, from the manifest and the compiler's declarations: what each element takes in markup, what its events carry, and the events
 * that a page hears at `document`. React, Solid, Preact, Svelte and Vue say the same of the same element, because all of them read this.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations: Declaration[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName !== undefined));
const tags = elements.map(({ tagName = '' }) => tagName);

/** A property that the docs call required in every case: "Name of the answer. Required." Others are required only in some. */
const isRequired = ({ kind, description = '' }: Member): boolean => kind === 'field' && /(?:^|\.\s)Required(?:\.|,)/.test(description);
const namesOf = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');

const propertiesOf = ({ tagName, name, members = [] }: Declaration): string => {
  const required = members.filter(isRequired).map((member) => member.name);
  return `  '${tagName}': Given<Markup.${name}${required.length > 0 ? `, ${namesOf(required)}` : ''}>;`;
};
const eventsOf = ({ tagName, name, events = [] }: Declaration): string =>
  `  '${tagName}': {${events.map((event) => ` ${event.name}: ${name}CustomEvent<HTML${name}ElementEventMap['${event.name}']>;`).join('')} };`;

const eventNames = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)))].sort();
const heard = (event: string): string =>
  elements
    .filter(({ events = [] }) => events.some(({ name }) => name === event))
    .map(({ tagName }) => `ElementEvents['${tagName}']['${event}']`)
    .join(' | ');
const withEvents = elements.filter(({ events = [] }) => events.length > 0).map(({ name }) => `${name}CustomEvent`);

writeFileSync(
  'dist/types/markup.d.ts',
  `import type { ${[...withEvents, 'JSX as Markup'].join(', ')} } from './components.js';

/** The properties that markup sets: no methods and no handlers, and what the docs call required is required. */
type Given<Properties, Required extends keyof Properties = never> = Omit<Properties, Required | \`onCo\${string}\`> & {
  [Name in Required]-?: NonNullable<Properties[Name]>;
};

/** What each element takes in markup, by its tag. */
export interface ElementProperties {
${elements.map(propertiesOf).join('\n')}
}

/** The events of each element, by its tag. */
export interface ElementEvents {
${elements.map(eventsOf).join('\n')}
}

/** \`statementId\` as its attribute is written: \`statement-id\`. */
export type Dashed<Name> = Name extends \`\${infer First}\${infer Rest}\`
  ? \`\${First extends Lowercase<First> ? First : \`-\${Lowercase<First>}\`}\${Dashed<Rest>}\`
  : Name;

/** A choice as a child of \`<co-choices>\` or \`<co-i-statement>\`. */
export interface ChoiceProperties {
  readonly value: string;
  readonly easy?: string;
  readonly apart?: boolean | '';
}

declare global {
  interface GlobalEventHandlersEventMap {
${eventNames.map((event) => `    ${event}: ${heard(event)};`).join('\n')}
  }
}
`,
);
appendFileSync('dist/types/components.d.ts', "export type { ElementEvents, ElementProperties } from './markup.js';\n");

const listed = (type: string, indent: string): string => tags.map((tag) => `${indent}'${tag}': ${type}<'${tag}'>;`).join('\n');

writeFileSync(
  'dist/solid.d.ts',
  `import type { JSX } from 'solid-js';
import type { ChoiceProperties, Dashed, ElementEvents, ElementProperties } from './types/markup.js';

/** Solid writes a constant into its template under the very name that it was given: names with dashes work for constants and for values that change. */
type Properties<Tag extends keyof ElementProperties> = { [Name in keyof ElementProperties[Tag] as Dashed<Name>]: ElementProperties[Tag][Name] };
type Tool<Tag extends keyof ElementProperties> = Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Properties<Tag>> &
  Properties<Tag> & { [Name in keyof ElementEvents[Tag] as \`on:\${string & Name}\`]?: (event: ElementEvents[Tag][Name]) => void };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${listed('Tool', '      ')}
      'co-choice': JSX.HTMLAttributes<HTMLElement> & ChoiceProperties;
    }
  }
}
`,
);

writeFileSync(
  'dist/preact.d.ts',
  `import type { HTMLAttributes, Ref } from 'preact';
import type { ChoiceProperties, ElementEvents, ElementProperties } from './types/markup.js';

/** Preact listens to \`coAnswer\` under \`oncoAnswer\`: it takes the name of an event as it is. */
type Tool<Tag extends keyof ElementProperties> = Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProperties[Tag] | 'ref'> &
  ElementProperties[Tag] & { ref?: Ref<HTMLElementTagNameMap[Tag]> } & {
    [Name in keyof ElementEvents[Tag] as \`on\${string & Name}\`]?: (event: ElementEvents[Tag][Name]) => void;
  };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${listed('Tool', '      ')}
      'co-choice': HTMLAttributes<HTMLElement> & ChoiceProperties;
    }
  }
}
`,
);

writeFileSync(
  'dist/svelte.d.ts',
  `import type { HTMLAttributes } from 'svelte/elements';
import type { ChoiceProperties, Dashed, ElementEvents, ElementProperties } from './types/markup.js';

/** A name with dashes works in the browser and on a server, which writes \`statementId\` as \`statementid\`. */
type Properties<Tag extends keyof ElementProperties> = ElementProperties[Tag] & {
  [Name in keyof ElementProperties[Tag] as Dashed<Name>]: ElementProperties[Tag][Name];
};
type Tool<Tag extends keyof ElementProperties> = Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Properties<Tag>> &
  Properties<Tag> & { [Name in keyof ElementEvents[Tag] as \`on\${string & Name}\`]?: (event: ElementEvents[Tag][Name]) => void };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${listed('Tool', '    ')}
    'co-choice': HTMLAttributes<HTMLElement> & ChoiceProperties;
  }
}
`,
);
console.log(`dist: types of ${tags.length} elements for React, Solid, Preact, Svelte and Vue; ${eventNames.length} events that a page hears`);
