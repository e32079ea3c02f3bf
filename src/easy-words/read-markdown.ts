import MarkdownIt, { type Token } from 'markdown-it';
import { withoutFrontMatter } from './front-matter';
import { HtmlReader } from './read-html';
import type { Page } from './page';

const parser = new MarkdownIt({ html: true });
// Text that was escaped stays separate, so that its position is right.
parser.core.ruler.disable('text_join');

/** Where each line begins, with the end of the text as the last. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length), text.length];
}

/** The words in one block of Markdown. Its parser says only on which lines they are: they are looked up there, one after the other. */
function readInline(children: readonly Token[], lines: string, base: number, page: Page, html: HtmlReader): void {
  let at = 0;
  const find = (words: string): number => {
    const found = lines.indexOf(words, at);
    const start = found === -1 ? at : found;
    at = Math.min(start + words.length, lines.length);
    return base + start;
  };
  for (const token of children) {
    const { type, content, markup, tag, nesting } = token;
    if (type === 'text') page.write(content, find(content));
    else if (type === 'text_special') page.write(content, find(markup));
    else if (type === 'html_inline') html.read(content, find(content));
    else if (type === 'softbreak') page.write(' ', find('\n'));
    else if (type === 'hardbreak') page.open('br', base + at);
    else if (type === 'code_inline') {
      const start = find(content);
      page.open('code', start);
      page.write(content, start);
      page.close('code', start + content.length);
    } else if (nesting === 1) page.open(tag, base + at);
    else if (nesting === -1) page.close(tag, base + at);
    if (type === 'hardbreak') page.close('br', base + at);
    // The address of a link may hold the words that come next.
    if (type === 'link_close' && lines.startsWith('](', at)) at = Math.max(at, lines.indexOf(')', at));
  }
}

/** Reads Markdown as CommonMark with tables, and the HTML in it. */
export function readMarkdown(markdown: string, page: Page): void {
  const text = withoutFrontMatter(markdown);
  const starts = lineStarts(text);
  const html = new HtmlReader(page);
  let first = 0;
  let last = 0;
  for (const { type, tag, nesting, map, children } of parser.parse(text, {})) {
    if (map) [first, last] = map;
    const start = starts[first] ?? 0;
    const end = starts[last] ?? text.length;
    if (type === 'inline') readInline(children ?? [], text.slice(start, end), start, page, html);
    else if (type === 'html_block') html.read(text.slice(start, end), start);
    else if (nesting === 1) page.open(tag, start);
    else if (nesting === -1) page.close(tag, end);
  }
  html.end();
}
