/**
 * The client runtime of every browser build. It replaces Stencil's runtime under the same compiled components.
 * Stencil's runtime also serves lazy loading, scoped styles and slot relocation; this one serves what the kit uses
 * (shadow DOM, properties, states, methods, events, form association) in a third of the bytes. See `docs/decisions/0003`.
 *
 * Stencil's own runtime draws on servers (`coproduction-kit/hydrate`) and in Storybook while one edits.
 */
export { Fragment, Host, h } from './virtual-dom';
export { H, createEvent, forceUpdate, proxyCustomElement, transformTag } from './element';
