/** What an editor has chosen and typed: one tool, in one place of a page. */
export interface Placed {
  /** Name of the tool: `i-statement`. */
  readonly tool: string;
  /** What was typed or chosen, by the name of the field. A switch that is on is `true`; what is empty is not said. */
  readonly values: Readonly<Record<string, string>>;
  /** Language of the words, where the page is in another one. */
  readonly lang?: string;
  /** The site's brand colour: `#4b2e83`. It goes into the style sheet of the site. */
  readonly brand?: string;
  /** Ready-made words, by the name of the set. */
  readonly set?: string;
  /** Items of the set that are left out, by name. */
  readonly without?: readonly string[];
  /** Where a link leads, and what it says. */
  readonly link?: { readonly page: string; readonly words: string };
}

/** The ways in which a tool can be placed. */
export const ways = ['script', 'data', 'link', 'react', 'html'] as const;
export type Way = (typeof ways)[number];

/** Languages that are written from right to left. */
export const isFromTheRight = (lang: string): boolean => /^(ar|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang);
