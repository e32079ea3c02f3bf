/** The first page after signing in, if no other was asked for. */
export const firstPage = '/answers';

/** The paths of the desk are plain: no empty part, no escape, nothing that a browser could read as the address of another site. */
const plain = /^(?:\/[\w.-]+)+\/?(?:\?[\w.~%&=+-]*)?$/;

/** Where to go after signing in. Anyone can write `?next=` into a link, so only a page of the desk counts. */
export const ownPath = (next: string | undefined): string => (next !== undefined && plain.test(next) ? next : firstPage);
