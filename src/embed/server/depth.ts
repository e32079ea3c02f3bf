/** How deep elements may be in one another: the server draws them by calling itself, and browsers make no more levels than 512 either. */
import { tagsIn } from './tags';

export const deepest = 500;

/** Elements without an end, and those that end where the next one begins: many of them after each other are not in one another. */
const withoutEnd = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|rt|rp|tr|td|th|thead|tbody|tfoot|colgroup|option|optgroup)$/i;

/** What is wrong with HTML whose elements are too deep in one another, for the developer; nothing where it is right. Takes as long as the HTML is. */
export function problemOfDepth(html: string): string | undefined {
  let depth = 0;
  for (const { name, isEnd } of tagsIn(html)) {
    if (!name || withoutEnd.test(name)) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest)
      return `More than ${deepest} elements are in one another, or are not closed; the last is <${name}>. The server draws no tool in such HTML. Close your elements, or use fewer levels.`;
  }
  return undefined;
}
