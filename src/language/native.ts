/** A server draws without a page: nothing changes there, and nobody is told anything. */
export const isBrowser = 'MutationObserver' in globalThis;

/**
 * A member of a document or a form that the page cannot hide: `<img name="body">` hides `document.body`, and `<input name="elements">` hides
 * `form.elements`.
 */
export function native<Kind extends Document | HTMLFormElement | ShadowRoot, Name extends keyof Kind>(owner: Kind, name: Name): Kind[Name] {
  return Reflect.get<Kind, Name>(Object.getPrototypeOf(owner) as Kind, name, owner);
}

/** The root element of the page: what is in it is found by its own methods, which no name hides. */
export const pageElement = (): HTMLElement => native(document, 'documentElement');
