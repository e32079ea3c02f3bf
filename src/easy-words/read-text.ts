import type { Page } from './page';

const endsSentence = /[.!?:][)\]"'’”]*\s*$/;
const beginsItem = /^\s*([-*•]|\d+[.)])\s/;

/** Reads plain text. An empty line ends a block, and so does a line that ends its sentence, or that comes before an item of a list. */
export function readText(text: string, page: Page): void {
  let offset = 0;
  page.open('p', 0);
  for (const line of text.split(/(?<=\n)/)) {
    const [item = ''] = beginsItem.exec(line) ?? [];
    if (line.trim() === '' || item) {
      page.close('p', offset);
      page.open('p', offset);
    }
    page.write(line.slice(item.length), offset + item.length);
    offset += line.length;
    if (endsSentence.test(line)) {
      page.close('p', offset);
      page.open('p', offset);
    }
  }
  page.close('p', offset);
}
