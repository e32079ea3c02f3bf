import type { Messages, Register } from './messages';
import { resolverKey, wordsEvent, type Resolver } from './words';

/** One's own words for some of the kit's. */
export type OwnMessages<Words = Messages> = Partial<Words>;

type Registry = Resolver & {
  /** Words by tag and register: `cy easy` holds a language, `own cy easy` what the page says otherwise. */
  readonly words: Map<string, object>;
};

const primaryOf = (tag: string): string => tag.split('-')[0] ?? '';

const makeRegistry = (): Registry => {
  const words = new Map<string, object>();
  const resolve: Resolver = (lang, english, register) => {
    const tag = lang.toLowerCase();
    const isWhole = (found: object | undefined): found is typeof english.easy => Object.keys(english.easy).every((key) => found && key in found);
    const whole = [tag, primaryOf(tag)].map((each) => words.get(`${each} ${register}`)).find(isWhole) ?? english[register];
    return { ...whole, ...words.get(`own ${primaryOf(whole.lang)} ${register}`) };
  };
  return Object.assign(resolve, { words });
};

/** One for the page, whatever number of the kit's scripts are in it: each file holds its own copy of this module. */
const registry = ((globalThis as unknown as Record<symbol, Registry | undefined>)[resolverKey] ??= makeRegistry());

function add(key: string, words: object): void {
  // What is not there leaves the word as it is.
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined && value !== null));
  registry.words.set(key, { ...registry.words.get(key), ...given });
  // A server has no page to tell.
  (globalThis as Partial<typeof globalThis>).dispatchEvent?.(new CustomEvent(wordsEvent));
}

/**
 * Brings a whole language. The kit's own come with `coproduction-kit/language/cy` and such; a page can bring one that the kit has not.
 *
 * @param lang BCP 47 tag: `fr`, or `fr-CA` for one region.
 * @param standard Every word of the kit.
 * @param easy The same in easy words; left out, both use the standard words.
 */
export function addLocale(lang: string, standard: OwnMessages, easy: OwnMessages = standard): void {
  add(`${lang.toLowerCase()} standard`, standard);
  add(`${lang.toLowerCase()} easy`, easy);
}

/**
 * Replaces some of the kit's words with the page's own, in every element of the page, now and later.
 *
 * @param own The words, by the kit's name of each: `{ send: 'Post my answer' }`.
 * @param lang The language that they are in and for, as a BCP 47 tag; `en` where it is left out. Its region plays no part.
 * @param register `standard` or `easy`; left out, they are for both.
 */
export function setMessages(own: OwnMessages, lang = 'en', register?: Register): void {
  for (const each of register ? [register] : ['standard', 'easy']) add(`own ${primaryOf(lang.toLowerCase())} ${each}`, own);
}
