import { words, type PartError } from './outcome';

/** How much of a reply is read, in characters. A person reads less; a server that never stops must not fill the device. */
const longestReply = 65_536;

/** What a server said, as far as the kit understands it: short strings only, never markup. */
export interface Reply {
  readonly reference?: string;
  readonly message?: string;
  readonly errors: readonly PartError[];
  /** It is a web page: of a firewall, a login, or a site that answers everything so. No receiver of answers says thanks like that. */
  readonly isPage: boolean;
}

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
  } catch {
    // The line broke in the middle. The status has been said, and what has come is read.
  }
  return text;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/** The parts of the answer that the `errors` of a problem detail (RFC 9457) name. */
export function errorsOf(errors: unknown): PartError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as ({ pointer?: unknown; detail?: unknown } | null)[]).slice(0, 20).flatMap((error) => {
    const detail = words(error?.detail);
    return detail ? [{ part: String(error?.pointer).split('/').at(-1) as string, words: detail }] : [];
  });
}

/** Reads a reply: JSON, whatever its content type says, or nothing. Never throws. */
export async function replyOf(response: Response): Promise<Reply> {
  const text = await textOf(response);
  const body = parsed(text);
  return {
    reference: words(body?.reference),
    message: words(body?.message ?? body?.detail),
    errors: errorsOf(body?.errors),
    isPage: /^\s*<[!h]/i.test(text),
  };
}
