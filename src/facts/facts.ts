/**
 * What a component says about itself to everything that has to know it by name: the builds, the snippet builder, the command, the style sheet for the head of a
 * page, Storybook and the tests. Each says it in `<name>.tool.ts` of its own folder; `npm run gather` brings all of them together in `all.ts`. Nothing of it is in
 * a browser file of a tool.
 */
import type { EditorWords } from '../language/en/editors/tool-words';
import type { Piece } from '../snippet/piece';
import type { Placed } from '../snippet/placed';
import type { Warning } from '../snippet/warnings/warning';

/** How the words of a field become part of a page: as they are; in a `<span>` or in paragraphs of a slot; a picture; contacts for help; or the two versions of easy read. */
export type Written = 'words' | 'heading' | 'span' | 'paragraphs' | 'picture' | 'contacts' | 'standard' | 'easy-blocks';

/** A field for words of an editor. Its label and its hint are in the file of the tool in `src/language/en/editors/tools`. */
export interface WordsField {
  readonly written: Written;
  /** How many lines are seen at once. */
  readonly lines?: number;
  /** They are easy words: they are checked as such. */
  readonly isEasy?: boolean;
}

/** Words that people have prepared for a tool, with parts that an editor can leave out. */
export interface ReadyMade {
  readonly id: string;
  readonly title: string;
  /** By the name of the field that they fill. */
  readonly values: Readonly<Record<string, string>>;
  readonly items: readonly { readonly name: string; readonly words: string }[];
}

/** How an editor places a tool. What is not said here comes from the custom elements manifest. */
export interface Placing {
  /** Its place in lists for editors: the lowest number comes first. */
  readonly order: number;
  readonly words: EditorWords;
  /** The words between its tags: the name of the field. */
  readonly content?: string;
  /** By the name of the field: that of its slot, or of `content`. */
  readonly wordings: Readonly<Record<string, WordsField>>;
  /** What is asked first, in this order. Everything else is under “More settings”. */
  readonly first: readonly string[];
  /** What no editor sets: script does, or it is only for a moment. */
  readonly left?: readonly string[];
  /** A field for parts in it, one on each line. */
  readonly items?: { readonly label: string; readonly hint: string };
  readonly readyMade?: readonly ReadyMade[];
  /** The ready-made words that the example starts with. */
  readonly exampleSet?: string;
  /** What is in it besides the words of its fields. */
  readonly children?: (placed: Placed) => readonly Piece[];
  /** What is wrong with what an editor has written, that only this tool knows. */
  readonly warnings?: (placed: Placed) => readonly Warning[];
  /** The page around it in the preview, for what changes or reads one. */
  readonly preview?: (made: Piece, placed: Placed) => readonly Piece[];
}

/** Placing, where each field for words has its label, and each label its field. */
export const placing = <Words extends EditorWords>(
  words: Words,
  shape: Omit<Placing, 'words' | 'wordings'> & { readonly wordings: Readonly<Record<Extract<keyof Words['wordings'], string>, WordsField>> },
): Placing => ({ ...shape, words });

/** Room for a tool before its script loads, in rem: the page does not jump. A site that needs more says so with `--co-room`. */
export interface Room {
  readonly height: number;
  /** On a screen narrower than 27rem. */
  readonly narrow?: number;
  /** With an attribute: `ask-who`. */
  readonly having?: Readonly<Record<string, Pick<Room, 'height' | 'narrow'>>>;
  /** It is small, and among other words: once its script is here, it has the height that it needs. */
  readonly isLeftAfterwards?: boolean;
}

/** The most bytes, as brotli, of the files of a tool. */
export interface Budget {
  /** In one file. */
  readonly whole: number;
  /** In one file, with the words of one more language. */
  readonly inAnotherLanguage: number;
  /** By the auto-loader, without what the tools share. */
  readonly part: number;
  /** Its own words in one more language, by the auto-loader. */
  readonly words: number;
}

export interface Facts {
  /** A tool is a whole question, or helps to read a page. A part is in a form or among the words of a page. What is inside is in one tool only. */
  readonly kind: 'tool' | 'part' | 'inside';
  /** What people use it for: the gallery of the site sorts by it. */
  readonly purpose: 'ask' | 'read easily' | 'answer back' | 'plan' | 'form parts';
  /** Other words that people search for it by. */
  readonly synonyms?: readonly string[];
  /** How an editor places it; or why none does. */
  readonly placing: Placing | string;
  /** Components that it draws by name, or that are in it: its files bring them, too. */
  readonly companions?: readonly string[];
  /** Code that it loads only when a person asks for it, by its name in the package: docs/decisions/0028. */
  readonly onRequest?: readonly string[];
  /** The slot that the tool around it has for it; `{name}` is its own name. */
  readonly slot?: string;
  /** What a link may say: words by the name of the field, and attributes. Left out: no link places it. */
  readonly fromLink?: readonly string[];
  /** What it sends as `answer`: the name of its part of `answer.schema.json`, and that part. */
  readonly answer?: { readonly name: string; readonly schema: object };
  readonly room?: Room;
  /** Where it is over what a tool of its sort may have. */
  readonly budget?: Partial<Budget>;
  /** How deep its title may be: it has headings below. Left out: 6. */
  readonly deepestHeading?: number;
  /** Attributes whose values it judges itself: a wrong one is not taken as left out. */
  readonly judged?: readonly string[];
  /** Nobody reads it out: it is about reading. */
  readonly isSilent?: boolean;
  /** A person who reads sees it as one block: it keeps their place when words change. */
  readonly isBlock?: boolean;
  /** It is a word of a sentence of the page, and looks as the words around it do. */
  readonly isInSentence?: boolean;
}
