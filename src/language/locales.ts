import type { AnyMessages, MessagesByTool, Register, SharedMessages } from './messages';
import { resolverKey, wordsEvent, type Resolver } from './words';

/** The page's own words for tools, by the name of the tool: they are for that tool alone. */
type OwnByTool = { readonly [Tool in keyof MessagesByTool]?: Partial<SharedMessages & MessagesByTool[Tool]> };

/** Your own words instead of some of the kit's. `tools` has those for one tool alone: `{ tools: { 'consent-form': { next: 'Go on' } } }`. */
export type OwnMessages<Words = AnyMessages & { readonly tools: OwnByTool }> = Partial<Words>;

type Registry = Resolver & {
  /** Words by tag, register and tool: `cy easy` has those that tools share, `cy easy i-statement` those of one alone, `own cy easy` what the page says instead. */
  readonly words: Map<string, object>;
};

const primaryOf = (tag: string): string => tag.split('-')[0] ?? '';

const makeRegistry = (): Registry => {
  const words = new Map<string, object>();
  const resolve: Resolver = (lang, english, register) => {
    const tag = lang.toLowerCase();
    const wordsOf = (key: string): object => ({ ...words.get(key), ...words.get(`${key} ${english.tool}`) });
    const isWhole = (found: object): found is typeof english.easy => Object.keys(english.easy).every((key) => key in found);
    const whole = [tag, primaryOf(tag)].map((each) => wordsOf(`${each} ${register}`)).find(isWhole) ?? english[register];
    return { ...whole, ...wordsOf(`own ${primaryOf(whole.lang)} ${register}`) };
  };
  return Object.assign(resolve, { words });
};

/** One for the page, whatever number of the kit's scripts are in it: each file holds its own copy of this module. */
const registry = ((globalThis as unknown as Record<symbol, Registry | undefined>)[resolverKey] ??= makeRegistry());

function merge(key: string, words: object = {}): void {
  // What is not there leaves the word as it is.
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined && value !== null));
  registry.words.set(key, { ...registry.words.get(key), ...given });
}

function add(key: string, { tools = {}, ...shared }: OwnMessages): void {
  merge(key, shared);
  for (const [tool, words] of Object.entries(tools)) merge(`${key} ${tool}`, words);
  // A server has no page to tell.
  (globalThis as Partial<typeof globalThis>).dispatchEvent?.(new CustomEvent(wordsEvent));
}

/**
 * Brings a whole language. The kit's own come with `coproduction-kit/language/cy` and such; a page can bring one that the kit has not.
 *
 * @param lang BCP 47 tag: `fr`, or `fr-CA` for one region.
 * @param standard Every word of the kit: those that tools share, and under `tools` those of each.
 * @param easy The same in easy words; left out, the standard words are for both.
 */
export function addLocale(lang: string, standard: OwnMessages, easy: OwnMessages = standard): void {
  add(`${lang.toLowerCase()} standard`, standard);
  add(`${lang.toLowerCase()} easy`, easy);
}

/**
 * Replaces some of the kit's words with the page's own, in every element of the page, now and later.
 *
 * @param own The words, by the kit's name of each: `{ send: 'Post my answer' }`. They are for every tool that has a word of that name. For one tool alone:
 *   `{ tools: { 'consent-form': { next: 'Go on' } } }`.
 * @param lang The language that they are in and for, as a BCP 47 tag; `en` if it is left out. Its region plays no part.
 * @param register `standard` or `easy`; if it is left out, they are for both.
 */
export function setMessages(own: OwnMessages, lang = 'en', register?: Register): void {
  for (const each of register ? [register] : ['standard', 'easy']) add(`own ${primaryOf(lang.toLowerCase())} ${each}`, own);
}
