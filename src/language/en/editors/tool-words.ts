/** A tool as an editor reads of it: its title, the fields for its words, what you cannot do with it and why, and an example to start from. Each has a file in `tools`. */

export interface WordingWords {
  readonly label: string;
  readonly hint?: string;
}
export interface EditorWords {
  readonly title: string;
  /** By the name of the field. */
  readonly wordings: Readonly<Record<string, WordingWords>>;
  /** Ways that make no sense for it: why, and what to do. */
  readonly refused?: { readonly link?: string; readonly html?: string };
  /** What the fields have at the start. */
  readonly example: Readonly<Record<string, string>>;
  /** What is said beside HTML that was rendered before. */
  readonly rendered?: string;
}

export const eachLine = 'Each line is a paragraph.';
export const title: WordingWords = { label: 'Title' };
export const body: WordingWords = { label: 'The words', hint: eachLine };
export const picture: WordingWords = { label: 'Picture' };
export const easyLines = 'One sentence on each line.';
export const contactLines =
  'One on each line: its kind (urgent, safeguarding, person, advocate or bsl), its name, ways to reach it with commas between, and its hours. “safeguarding | Anytown Council | 01632 960 010 | Every day, 9am to 5pm”';
export const help: WordingWords = { label: 'Whom to reach when a person needs help', hint: contactLines };
export const notByLink = (what: string): string => `A link leads somewhere, even when JavaScript is off. ${what} Use the script tag, or a <div>.`;

/** Why an editor does not place an element on its own. */
export const notPlaced = {
  ofForm: 'It is part of a form that a developer makes.',
  ofConsent: 'It is part of a consent form.',
  ofSet: 'It is part of a set of I statements.',
  inAnother: 'It is inside another tool, next to its words.',
};

export const placingWords = {
  noSuchTool: 'There is no such tool.',
  useOneOf: (name: string, why: string, names: readonly string[]): string => `“${name}”: ${why} Use one of: ${names.join(', ')}.`,
};
