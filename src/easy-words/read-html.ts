import { Parser } from 'htmlparser2';
import { withoutFrontMatter } from './front-matter';
import type { Page } from './page';

/** Gives markup to a page, piece by piece; `base` is the position of the piece in the text. Broken markup is read as far as it goes. */
export class HtmlReader {
  private base = 0;
  private given = 0;
  private readonly parser: Parser;

  constructor(page: Page) {
    const parser: Parser = new Parser({
      onopentag: (name, attributes) => page.open(name, this.base + parser.startIndex, attributes),
      onclosetag: (name) => page.close(name, this.base + parser.endIndex + 1),
      ontext: (words) => page.write(words, this.base + parser.startIndex),
    });
    this.parser = parser;
  }

  read(markup: string, base: number): void {
    this.base = base - this.given;
    this.given += markup.length;
    this.parser.write(markup);
  }

  end(): void {
    this.parser.end();
  }
}

/** Reads a page of HTML, or a piece of one. */
export function readHtml(markup: string, page: Page): void {
  const reader = new HtmlReader(page);
  reader.read(withoutFrontMatter(markup), 0);
  reader.end();
}
