/**
 * The two speeds of the tests. `npm test` sees within minutes that each thing works; `npm run test:all` goes through every combination. What is checked in
 * either is checked somewhere: a tag moves a test from one to the other, and never out of both.
 */

/** `npm run test:all`, or TEST_ALL=yes before another command. */
export const isWholeRun = process.env.TEST_ALL !== undefined;

/** For a test, or one turn of a loop over tests: only in `npm run test:all`. */
export const inWholeRun = { tag: '@all' };

/** For a test that `npm test` runs in Firefox and WebKit as well: focus, forms, Back, leaving the page, media, and the main path of each tool. */
export const inEveryEngine = { tag: '@engine' };

/** Of a list that tests loop over, the first few are tried in `npm test`, and all of them in `npm run test:all`. */
export const speedOf = (index: number, few = 1): { readonly tag?: string } => (index < few ? {} : inWholeRun);
