import { pageElement } from '../../language/native';
import { languageOf } from '../../language/nearest';
import { packBytes, packProblems, type Pack } from '../../packs/pack';
import { sentenceOf } from '../../packs/pack-sentences';
import { jsonAt, Refusal, SiteFile } from '../../parts/site-file';
import { absolute } from '../../sending/address';
import type { ToolState } from '../../tool/state';

/** A tool that may have its statements from a pack. */
interface PackTool {
  readonly host: HTMLElement;
  readonly src?: string;
  readonly frame: { show: (change: Partial<ToolState>) => void };
}

/** Whether a pack may come from this address: one of the site itself, or one that begins as an address in `data-packs` of a script tag. Anyone who can write a script tag can change the whole page anyway. */
function isAllowed(address: string): boolean {
  const listed = [...pageElement().querySelectorAll<HTMLScriptElement>('script[data-packs]')].flatMap(({ dataset }) => dataset.packs?.split(/\s+/) ?? []);
  return [location.origin + '/', ...listed.filter(Boolean).map(absolute)].some((start) => start && address.startsWith(start));
}

const primaryOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** The pack at an address, checked. Throws a refusal that says precisely what is wrong. */
async function fetchPack(host: Element, address: string, signal: AbortSignal): Promise<Pack> {
  if (!isAllowed(address)) throw new Refusal(`${address} is of another site. List it on a script tag of the page: data-packs="${new URL(address).origin}/".`);
  const pack = await jsonAt(address, { signal, what: 'A pack', most: packBytes });
  const [problem, ...more] = packProblems(pack);
  if (problem)
    throw new Refusal(`${address}: ${sentenceOf(problem)}${more.length > 0 ? ` There are ${more.length} more: npx coproduction-kit pack lists them.` : ''}`);
  const [page, own] = [languageOf(host), (pack as Pack).language];
  if (page && primaryOf(page) !== primaryOf(own))
    throw new Refusal(`${address} is in "${own}", and the page around it is in "${page}". Set lang="${own}", or use another pack.`);
  return pack as Pack;
}

/** Where the statements of a set come from, if they are not in the page. */
export const packFile = (tool: PackTool): SiteFile<Pack> =>
  new SiteFile<Pack>(
    tool,
    (address, signal) => fetchPack(tool.host, address, signal),
    (hasFailed) => tool.frame.show({ announcement: hasFailed ? 'cannotShow' : undefined }),
  );
