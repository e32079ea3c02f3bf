import { forceUpdate } from '@stencil/core';
import { reportMisuse } from '../language/misuse';
import { isBrowser } from '../language/native';
import { absolute } from '../sending/address';

/** How long a server may take, in milliseconds. */
const timeout = 20_000;

/** Thrown with what the developer has to put right. */
export class Refusal extends Error {}

interface Wanted extends Pick<RequestInit, 'cache'> {
  readonly signal: AbortSignal;
  /** What it is, at the beginning of a sentence: `A pack`. */
  readonly what: string;
  /** Bytes, at most. */
  readonly most: number;
}

/** What the JSON file at an address says. Throws a refusal that says precisely what is wrong. */
export async function jsonAt(address: string, { signal, cache, what, most }: Wanted): Promise<unknown> {
  const response = await fetch(address, {
    cache,
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  });
  if (!response.ok) throw new Refusal(`${address} answers with ${response.status || 'a redirect'}.`);
  const body = await response.blob();
  if (body.size > most) throw new Refusal(`${address} has ${body.size} bytes. ${what} has ${most} at most.`);
  const text = await body.text();
  if (/^\s*</.test(text)) throw new Refusal(`${address} answers with a web page, not with JSON.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${address} is not JSON: ${(error as Error).message}`);
  }
}

/** A tool whose content may be in a file of the site. */
interface FileTool {
  readonly host: HTMLElement;
  readonly src?: string;
}

/** The file that a tool has its content from, if it is not in the page: loaded, checked, and loaded again when the page names another. */
export class SiteFile<Content> {
  /** What is here. It stays while another file is on its way, and if that does not come. */
  loaded?: Content;
  hasFailed = false;
  private src?: string;
  private abort?: AbortController;

  /**
   * @param fetchFile Fetches and checks what is at an address. Throws a refusal.
   * @param handleEnd Called when it has come, or has not.
   */
  constructor(
    private readonly tool: FileTool,
    private readonly fetchFile: (address: string, signal: AbortSignal) => Promise<Content>,
    private readonly handleEnd?: (hasFailed: boolean) => void,
  ) {}

  /** Reads what the page says now. A server does not load anything. */
  follow(): void {
    const { src } = this.tool;
    if (src === this.src || !isBrowser) return;
    this.src = src;
    if (!src) this.loaded = undefined;
    void this.load();
  }

  async load(): Promise<void> {
    const { src, tool } = this;
    this.abort?.abort();
    this.hasFailed = false;
    if (!src) return;
    const { signal } = (this.abort = new AbortController());
    const address = absolute(src);
    let content: Content | undefined;
    try {
      if (!address) throw new Refusal(`"${src}" is not a path or an https: address.`);
      content = await this.fetchFile(address, signal);
    } catch (error) {
      const unreached = `${address} does not answer, or does not allow this page (CORS, connect-src).`;
      if (!signal.aborted) reportMisuse(tool.host, 'src', error instanceof Refusal ? error.message : unreached);
    }
    if (signal.aborted) return;
    this.hasFailed = !content;
    this.loaded = content ?? this.loaded;
    this.handleEnd?.(this.hasFailed);
    forceUpdate(tool.host);
  }

  /** The tool leaves the page. */
  leave(): void {
    this.abort?.abort();
    this.src = undefined;
  }
}
