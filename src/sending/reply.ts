import { words, type PartError } from './outcome';

/** How much of a reply is read, in characters. A person reads less; a server that never stops must not fill the device. */
const longestReply = 65_536;

/** What a server said, as far as the kit understands it: short strings only, never markup. */
export interface Reply {
  readonly reference?: string;
  readonly message?: string;
  readonly errors: readonly PartError[];
  /** There is nothing in it, or only the `null` and `{}` of a framework that has nothing to say. */
  readonly isEmpty: boolean;
  /** It is markup: the page of a firewall, a proxy or a login, or a warning of the server with a status of 200. No receiver of answers says thanks like that. */
  readonly isPage: boolean;
}

/** A tag, a comment or a declaration, even in UTF-16, before any JSON object. After one, it is allowed, because a cache may add a comment. */
const markup = /^[^{]*<\0?[a-z!?/]/i;

async function textOf({ body }: Response): Promise<string> {
  let text = '';
  try {
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    while (reader && text.length < longestReply) {
      const { value, done } = await reader.read();
      if (done) return text;
      text += value;
    }
    void reader?.cancel();
  } catch (error) {
    // The line broke before a word came: it may have been a page. In the middle, what has come tells.
    if (!text) throw error;
  }
  return text;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return { __proto__: null, ...(JSON.parse(text) as object | null) };
  } catch {
    return null;
  }
}

/** The parts of the answer that the `errors` of a problem detail (RFC 9457) name. */
export function errorsOf(errors: unknown): PartError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as ({ pointer?: unknown; detail?: unknown } | null)[]).slice(0, 20).flatMap((error) => {
    const detail = words(error?.detail);
    return detail ? [{ place: words(error?.pointer)?.replace(/^#?\//, '') ?? '', words: detail }] : [];
  });
}

/** Reads a reply: JSON, whatever its content type says, or nothing. Throws where the line breaks before a word has come. */
export async function replyOf(response: Response): Promise<Reply> {
  const text = await textOf(response);
  const body = parsed(text);
  return {
    reference: words(body?.reference),
    message: words(body?.message ?? body?.detail),
    errors: errorsOf(body?.errors),
    isEmpty: /^\s*(null|\{\s*\}|)\s*$/.test(text),
    isPage: markup.test(text),
  };
}
