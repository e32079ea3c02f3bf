import { listSignOf } from './list-signs';
import type { Page } from './page';

const endsSentence = /[.!?:][)\]"'’”]*\s*$/;
/** “Where: the Town Hall” */
const beginsWithLabel = /^\s*\p{L}[\p{L}\d ’'-]{0,24}:\s+\S/u;
/** Several items on one line. */
const betweenItems = /(?<=[^\S\n])(?=[•‣●▪■□☐✓✔]\s)/;

const beginsItem = (line: string): boolean => listSignOf(line) !== '' || beginsWithLabel.test(line);

/** Reads plain text. An empty line ends a block, and so does a line that ends its sentence, or that comes before an item of a list. */
export function readText(text: string, page: Page): void {
  let offset = 0;
  page.open('p', 0);
  for (const line of text.split(/(?<=\n)/).flatMap((whole) => whole.split(betweenItems))) {
    if (line.trim() === '' || beginsItem(line)) {
      page.close('p', offset);
      page.open('p', offset);
    }
    page.write(line, offset);
    offset += line.length;
    if (endsSentence.test(line)) {
      page.close('p', offset);
      page.open('p', offset);
    }
  }
  page.close('p', offset);
}
