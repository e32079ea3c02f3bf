import { languageOf } from './nearest';
import type { PartMessages, Register } from './messages';

/** Words by register. */
export type InRegisters<Words> = Readonly<Record<Register, Words>> & {
  /** The tool whose words they are; left out, more than one shows them. */
  readonly tool?: string;
};

/** The words of a language and register, the page's own among them; English ones where the language is not here, or not whole. */
export type Resolver = <Words extends Pick<PartMessages, 'lang'>>(lang: string, english: InRegisters<Words>, register: Register) => Words;

/** Where the page keeps its resolver. `locales.ts` puts it there, with the first language or the first own words: most pages need none. */
export const resolverKey = Symbol.for('coproduction-kit');

/** Tells every element of the page that there are other words now. */
export const wordsEvent = 'co-words';

/** The words of a language and register. */
export const wordsIn: Resolver = (lang, english, register) =>
  (globalThis as unknown as Record<symbol, Resolver | undefined>)[resolverKey]?.(lang, english, register) ?? english[register];

/** The words that an element shows: those of its own `messages`, else of the page, else of the kit, in the nearest language (`lang`). */
export function wordsFor<Words extends Pick<PartMessages, 'lang'>>(
  host: Element,
  english: InRegisters<Words>,
  register: Register,
  own?: Partial<Words>,
): Words {
  const words = wordsIn(languageOf(host), english, register);
  return own ? { ...words, ...own } : words;
}
