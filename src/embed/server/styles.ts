/** The styles of a server's rendering are inline: a strict policy allows them by a nonce or by their hashes. */
import { checkNonce } from './nonce';
import { tagsIn } from './tags';

interface StyleOfTool {
  /** Where the attributes of its tag begin. */
  readonly start: number;
  readonly styles: string;
}

/** The first style in the shadow root of each tool. */
function stylesOfTools(html: string): StyleOfTool[] {
  const inlineStyles: StyleOfTool[] = [];
  /** What is right before: the tag of a tool, and then the beginning of its shadow root. */
  let before: 'tool' | 'root' | undefined;
  for (const { name, isEnd, attributes, start, followsText, content } of tagsIn(html)) {
    if (followsText) before = undefined;
    if (before === 'root' && content !== undefined && name.toLowerCase() === 'style') inlineStyles.push({ start: start + '<style'.length, styles: content });
    if (!isEnd && /^co-/i.test(name)) before = 'tool';
    else if (!isEnd && before === 'tool' && name === 'template' && /^\s+shadowrootmode="open"/.test(attributes)) before = 'root';
    else before = undefined;
  }
  return inlineStyles;
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
