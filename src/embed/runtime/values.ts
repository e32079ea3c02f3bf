/** What a page can set a property of an element to. Used by the runtime of the browser builds, and by the server's rendering (`scripts/package.ts`). */

/** The compiler's description of a member: its kind as bits, and the values that it can have, as a regular expression (`scripts/own-runtime.ts`). */
export type Member = readonly [kind: number, values?: string];
const isNumber = 2;
const isBoolean = 4;

/** `moreLimit` is set by the attribute `more-limit`. */
export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The value that a page sets a property to; `undefined` if it sets none, or a wrong one, which `report` then gets. */
export function read(
  element: Element,
  name: string,
  [kind, words]: Member,
  given: unknown,
  report?: (element: Element, attribute: string, fix: string) => void,
): unknown {
  if (given === undefined || given === null) return undefined;
  const attribute = attributeOf(name);
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a value that is not text is wrong, and is reported
  const text = String(given).trim();
  const values = words ?? (kind & isNumber ? '[1-9]\\d{0,5}' : kind & isBoolean ? `true|false||${attribute}` : undefined);
  if (!values) return given;
  if (RegExp(`^(${values})$`).test(text)) return kind & isNumber ? +text : kind & isBoolean ? text !== 'false' : text;
  report?.(element, attribute, `"${text}" is not one of: ${values}`);
  return undefined;
}
