import { forceUpdate } from '@stencil/core';
import { reportMisuse } from '../../language/misuse';
import { isBrowser, pageElement } from '../../language/native';
import { languageOf } from '../../language/nearest';
import { packBytes, packProblems, type Pack } from '../../packs/pack';
import { sentenceOf } from '../../packs/pack-sentences';
import { absolute } from '../../sending/address';
import type { MessageKey, ToolState } from '../../tool/state';

/** How long a server may take, in milliseconds. */
const timeout = 20_000;

/** A tool that may have its statements from a pack. */
interface PackTool {
  readonly host: HTMLElement;
  readonly src?: string;
  readonly pack?: Pack;
  readonly frame: { show: (change: Partial<ToolState>) => void };
}

/** Thrown with what the developer has to put right. */
class Refusal extends Error {}

/** Whether a pack may come from this address: one of the site itself, or one that begins as an address in `data-packs` of a script tag. Anyone who can write a script tag can change the whole page anyway. */
function isAllowed(address: string): boolean {
  const listed = [...pageElement().querySelectorAll<HTMLScriptElement>('script[data-packs]')].flatMap(({ dataset }) => dataset.packs?.split(/\s+/) ?? []);
  return [location.origin + '/', ...listed.filter(Boolean).map(absolute)].some((start) => start && address.startsWith(start));
}

const primaryOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** The pack at an address, checked. Throws a refusal that says precisely what is wrong. */
async function fetchPack(host: Element, src: string, signal: AbortSignal): Promise<Pack> {
  const address = absolute(src);
  if (!address) throw new Refusal(`"${src}" is not a path or an https: address.`);
  if (!isAllowed(address)) throw new Refusal(`${address} is of another site. List it on a script tag of the page: data-packs="${new URL(address).origin}/".`);
  const response = await fetch(address, { redirect: 'manual', referrerPolicy: 'no-referrer', signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
  if (!response.ok) throw new Refusal(`${address} answers with ${response.status || 'a redirect'}.`);
  const body = await response.blob();
  if (body.size > packBytes) throw new Refusal(`${address} has ${body.size} bytes. A pack has ${packBytes} at most.`);
  const text = await body.text();
  if (/^\s*</.test(text)) throw new Refusal(`${address} answers with a web page, not with JSON.`);
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${address} is not JSON: ${(error as Error).message}`);
  }
  const [problem, ...more] = packProblems(pack);
  if (problem)
    throw new Refusal(`${address}: ${sentenceOf(problem)}${more.length > 0 ? ` There are ${more.length} more: npx coproduction-kit pack lists them.` : ''}`);
  const [page, own] = [languageOf(host), (pack as Pack).language];
  if (page && primaryOf(page) !== primaryOf(own))
    throw new Refusal(`${address} is in "${own}", and the page around it is in "${page}". Set lang="${own}", or use another pack.`);
  return pack as Pack;
}

/** Where the statements of a set come from, if they are not in the page. */
export class PackSource {
  /** The pack that is here. It stays while another one is on its way, and if that does not come. */
  private loaded?: Pack;
  private src?: string;
  private abort?: AbortController;
  hasFailed = false;

  constructor(private readonly tool: PackTool) {}

  get pack(): Pack | undefined {
    return this.tool.pack ?? this.loaded;
  }

  /** Whether the person waits for statements. */
  get isLoading(): boolean {
    return this.abort !== undefined && !this.loaded;
  }

  /** Reads what the page says now. A server does not load anything. */
  read(): void {
    const { src } = this.tool;
    if (src === this.src || !isBrowser) return;
    this.src = src;
    this.load();
  }

  readonly load = (): void => {
    const { tool, src } = this;
    this.abort?.abort();
    this.abort = undefined;
    this.hasFailed = false;
    if (!src) return;
    const controller = (this.abort = new AbortController());
    const { signal } = controller;
    const conclude = (pack: Pack | undefined): void => {
      if (signal.aborted) return;
      this.abort = undefined;
      this.hasFailed = !pack;
      this.loaded = pack ?? this.loaded;
      const announcement: MessageKey | undefined = pack ? undefined : 'cannotShow';
      tool.frame.show({ announcement });
      forceUpdate(tool.host);
    };
    fetchPack(tool.host, src, signal).then(conclude, (error: unknown) => {
      if (signal.aborted) return;
      reportMisuse(
        tool.host,
        'src',
        error instanceof Refusal ? error.message : `${absolute(src)} does not answer, or does not allow this page (CORS, connect-src).`,
      );
      conclude(undefined);
    });
  };

  /** The tool leaves the page. */
  leave(): void {
    this.abort?.abort();
    this.abort = undefined;
    this.src = undefined;
  }
}
