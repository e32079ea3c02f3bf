/** The tags of a page, as a browser reads them, without a document. */

/**
 * Comments and elements that hold no markup, as a whole; and tags, as a browser reads them: in the quotes of an attribute no tag begins or ends.
 * What does not end goes on to the end of the page, as in a browser. No text can be read in two ways, so that a long page takes no longer than it must.
 */
const parts =
  /<!--[^]*?(?:-->|$)|<(?<close>\/?)(?<name>[a-z][^\s/>]*)(?=[\s/>]|$)(?<attributes>(?:[^>"'=]|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|=(?!\s*["'])|(?<!=\s*)["'])*)(?:>|$)/gi;
/** What is between these tags is not markup. */
const withoutMarkup = /^(script|style|textarea|title|iframe|noembed|noframes|plaintext|xmp)$/i;

/** A tag, or a comment, which has no name. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** Where it begins in the page. */
  readonly start: number;
  /** Whether there is text between it and what is before it. */
  readonly followsText: boolean;
  /** What is between it and its end, where that is not markup. */
  readonly content?: string;
}

export function* tagsIn(html: string): Generator<Tag> {
  const all = new RegExp(parts);
  let end = 0;
  for (let part = all.exec(html); part; part = all.exec(html)) {
    const { close, name = '', attributes = '' } = part.groups ?? {};
    const tag = { name, isEnd: close === '/', attributes, start: part.index, followsText: html.slice(end, part.index).trim() !== '' };
    end = all.lastIndex;
    if (tag.isEnd || !withoutMarkup.test(name)) {
      yield tag;
      continue;
    }
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = end;
    const stop = closing.exec(html)?.index ?? html.length;
    yield { ...tag, content: html.slice(end, stop) };
    end = all.lastIndex = stop;
  }
}
