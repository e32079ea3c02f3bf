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
  /** What stood around the questions, in the order in which it was shown: the organisation's own words and the kit's. */
  readonly surrounding: readonly string[];
  readonly items: readonly ItemText[];
}

/** Words as they are compared: composed (Unicode NFC), with runs of white space as one space, without signs that nobody sees. */
export const normalised = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The text in the one form that is hashed: JSON with its members in alphabetical order and no white space between them (RFC 8785), its words
 * normalised. A member without words is left out.
 */
export function canonicalText(text: ConsentText): string {
  return JSON.stringify(text, (_, value: unknown) => {
    if (typeof value === 'string') return normalised(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => typeof inner !== 'string' || normalised(inner) !== '')
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

/** SHA-256 (FIPS 180-4) of the canonical text in UTF-8, as 64 hexadecimal digits. Needs a secure context in a browser. */
export async function hashOf(text: ConsentText): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(text)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
