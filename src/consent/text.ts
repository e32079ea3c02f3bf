import { digestOf } from './digest';
import type { Register } from '../language/messages';

/** One permission, in exactly the words that were shown. */
export interface ItemText {
  /** Name of the item. */
  readonly name: string;
  /** What is asked. */
  readonly words: string;
  /** What it is for. */
  readonly purpose?: string;
  /** With whom it is shared, by name. */
  readonly sharedWith?: string;
  /** Which kinds of personal data it uses. */
  readonly uses?: string;
}

/** Everything that a person was told and asked before they said yes or no. */
export interface ConsentText {
  /** The organisation's own version of its words: its `text-version`. */
  readonly version: string;
  /** BCP 47 tag of their language. */
  readonly lang: string;
  /** Whether they were the standard words or the easy ones. */
  readonly register: Register;
  /** The words around the questions, in the order in which they were shown: the organisation's own words and the kit's. */
  readonly surrounding: readonly string[];
  readonly items: readonly ItemText[];
}

/**
 * Signs that nobody sees, with the letter or the emoji before them, where one is. Signs of direction change what is seen; so do joiners and variants after a
 * letter that joins or an emoji. No lookbehind: WebKit does not see an emoji with it.
 */
const unseen = /((?!\p{DI})[\u0590-\u1CFF\u2190-\u{10FFFF}])?((?:(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])\p{DI})+)/gu;

/** Words as they are compared: without signs that nobody sees, composed (Unicode NFC), with runs of white space as one space. To do it twice changes nothing. */
export const normalised = (words: string): string =>
  words
    .replace(unseen, (_, before: string | undefined, signs: string) => (before ? before + signs.replace(/[\xAD\u200B\u2060\uFEFF]/g, '') : ''))
    .normalize()
    .replace(/\s+/g, ' ')
    .trim();

/** A value as JSON in the one form that is hashed: members in alphabetical order, no white space between them (RFC 8785). */
const canonical = (value: unknown, wordsOf: (words: string) => string, keeps: (member: unknown) => boolean): string =>
  // Do not use the second argument. Old libraries give arrays a `toJSON`, which would have replaced them with text.
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string) {
    const inner = this[key];
    if (typeof inner === 'string') return wordsOf(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, member]) => keeps(member))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });

/** The text in the one form that is hashed, its words normalised. A member without words is left out. */
export const canonicalText = (text: ConsentText, read = normalised): string =>
  canonical(text, read, (member) => typeof member !== 'string' || read(member) !== '');

/** A whole record in the one form that is hashed: everything in it but its own proof, as it is. */
export const canonicalRecord = (record: object): string =>
  canonical(
    { ...record, proof: undefined },
    (words) => words,
    () => true,
  );

/** SHA-256 of the canonical text. */
export const hashOf = (text: ConsentText): Promise<string> => digestOf(canonicalText(text));
