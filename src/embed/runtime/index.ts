/**
 * The client runtime of the script-tag builds: it stands in for Stencil's under the same compiled components.
 * Stencil's runtime also serves lazy loading, scoped styles and slot relocation; this one serves what the kit uses
 * (shadow DOM, properties, states, methods, events, form association) in a third of the bytes. See `docs/decisions/0003`.
 *
 * Bundlers and React get Stencil's own runtime. The behaviour tests run over both.
 */
export { Fragment, Host, h } from './virtual-dom';
export { H, createEvent, forceUpdate, proxyCustomElement, transformTag } from './element';
