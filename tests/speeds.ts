/**
 * The two speeds of the tests. `npm test` shows within minutes that each thing works on its main path, and that nobody’s words, consent or privacy are lost;
 * `npm run test:all` runs every test. A test says so itself when it belongs to the quick ones: a new one makes `npm test` no longer by being written.
 */

/** `npm run test:all`, or TEST_ALL=yes before another command. */
export const isWholeRun = process.env.TEST_ALL !== undefined;

/** For a test that `npm test` runs, too: the main path of what a file tests, and what must never break, on no machine and in no change. */
export const inEachRun = { tag: '@each' };

/** For a test that `npm test` runs in every engine that is there: focus, forms, Back, leaving the page, media, and the main path of each tool. */
export const inEveryEngine = { tag: '@engine' };

/** The tests of `npm test`, which sets TEST_QUICK. Playwright’s own `--grep` would let the projects run whole that another one waits for. */
export const quick = process.env.TEST_QUICK === undefined ? undefined : new RegExp(`${inEachRun.tag}|${inEveryEngine.tag}`);

/** Of a list that tests loop over, the first few are tried in `npm test`, and all of them in `npm run test:all`. */
export const speedOf = (index: number, few = 1): { readonly tag?: string } => (index < few ? inEachRun : {});
