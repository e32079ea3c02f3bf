import { asRead } from './invisible';

/** From `start` up to, and without, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words that belong together: a paragraph, a heading, a list item. White space is one space each. */
export interface Block {
  readonly text: string;
  /** The position of each character of `text` in the original text. */
  readonly offsets: readonly number[];
  readonly isHeading: boolean;
  /** Whether it is in a part that says that it is in easy words. */
  readonly isEasy: boolean;
  /** Whether it is marked up as an address. */
  readonly isAddress: boolean;
  /** Parts of `text` that are shown slanted or underlined. */
  readonly emphasised: readonly Range[];
}

/** How words are set that a block gets. */
export interface Setting {
  readonly isHeading: boolean;
  readonly isEasy: boolean;
  readonly isAddress: boolean;
  readonly isEmphasised: boolean;
}

/** A placeholder for words that are not checked, so that the sentence around them stays whole. */
const placeholder = '“words”';

/** Gathers the words of one block. A list of characters, as a growing string would be copied each time that its end is looked at. */
export class BlockWriter {
  private characters: string[] = [];
  private offsets: number[] = [];
  private emphasised: Range[] = [];
  private setting: Setting | undefined;
  private endsSkipped = false;

  write(words: string, offset: number, setting: Setting): void {
    const start = this.characters.length;
    let at = offset;
    for (const character of words) {
      for (const [index, unit] of asRead(character).split('').entries()) this.add(unit, at + Math.min(index, character.length - 1));
      at += character.length;
    }
    if (!/\S/.test(this.characters.slice(start).join(''))) return;
    this.endsSkipped = false;
    this.setting ??= setting;
    if (setting.isEmphasised) this.emphasised.push({ start, end: this.characters.length });
  }

  /** Marks the place of words that are not checked. */
  skip(offset: number): void {
    if (!this.endsSkipped) for (const character of placeholder) this.add(character, offset);
    this.endsSkipped = true;
  }

  /** The block, where it has words of its own. The next one begins. */
  end(): Block | undefined {
    const { characters, offsets, emphasised, setting } = this;
    this.characters = [];
    this.offsets = [];
    this.emphasised = [];
    this.setting = undefined;
    this.endsSkipped = false;
    return (
      setting && {
        text: characters.join('').trimEnd(),
        offsets,
        emphasised,
        isHeading: setting.isHeading,
        isEasy: setting.isEasy,
        isAddress: setting.isAddress,
      }
    );
  }

  private add(character: string, offset: number): void {
    const isSpace = /\s/.test(character);
    const last = this.characters.at(-1);
    if (isSpace && (last === undefined || last === ' ')) return;
    this.characters.push(isSpace ? ' ' : character);
    this.offsets.push(offset);
  }
}
