/** The styles of a server's rendering are inline: a strict policy allows them by a nonce or by their hashes. */
import { checkNonce } from './nonce';

/**
 * Comments and elements that hold no markup, as a whole; and tags, as a browser reads them: in the quotes of an attribute no tag begins or ends.
 * What does not end goes on to the end of the page, as in a browser. No text can be read in two ways, so that a long page takes no longer than it must.
 */
const parts =
  /<!--[^]*?(?:-->|$)|<(?<close>\/?)(?<name>[a-z][^\s/>]*)(?=[\s/>]|$)(?<attributes>(?:[^>"'=]|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|=(?!\s*["'])|(?<!=\s*)["'])*)(?:>|$)/gi;
/** What stands in these is no markup. */
const withoutMarkup = /^(script|style|textarea|title|iframe|noembed|noframes|plaintext|xmp)$/i;

interface StyleOfTool {
  /** Where the attributes of its tag begin. */
  readonly start: number;
  readonly styles: string;
}

/** The first style in the shadow root of each tool. */
function stylesOfTools(html: string): StyleOfTool[] {
  const found: StyleOfTool[] = [];
  /** What stands right before: the tag of a tool, and then the beginning of its shadow root. */
  let before: 'tool' | 'root' | undefined;
  let end = 0;
  parts.lastIndex = 0;
  for (let part = parts.exec(html); part; part = parts.exec(html)) {
    const { close, name = '', attributes = '' } = part.groups ?? {};
    if (html.slice(end, part.index).trim()) before = undefined;
    end = parts.lastIndex;
    const isOpen = name !== '' && !close;
    if (isOpen && withoutMarkup.test(name)) {
      const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
      closing.lastIndex = end;
      const stop = closing.exec(html)?.index ?? html.length;
      if (before === 'root' && name.toLowerCase() === 'style') found.push({ start: part.index + '<style'.length, styles: html.slice(end, stop) });
      end = parts.lastIndex = stop;
    }
    if (isOpen && /^co-/i.test(name)) before = 'tool';
    else if (isOpen && before === 'tool' && name === 'template' && /^\s+shadowrootmode="open"/.test(attributes)) before = 'root';
    else before = undefined;
  }
  return found;
}

/**
 * The same HTML with the nonce of the page's policy on the styles of the tools, and on nothing else.
 * Make a new nonce for each response: `randomBytes(16).toString('base64')`.
 */
export function withNonce(html: string, nonce: string): string {
  checkNonce(nonce, 'withNonce');
  const starts = [0, ...stylesOfTools(html).map(({ start }) => start)];
  return starts.map((start, index) => html.slice(start, starts[index + 1])).join(` nonce="${nonce}"`);
}

/** The hash of inline styles or of an inline script, as a policy names it. */
export async function inlineHash(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * What `style-src` has to list for the tools in this HTML, each once: `'sha256-…'`. For pages that are made once and served to all;
 * the hashes are the same until the next version of the kit.
 */
export async function styleHashes(html: string): Promise<string[]> {
  const sources = new Set<string>();
  for (const { styles } of stylesOfTools(html)) sources.add(await inlineHash(styles));
  return [...sources];
}
