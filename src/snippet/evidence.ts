import { styleHashes } from '../embed/server/styles';
import { evidenceWords } from '../language/en/editors/snippet';
import { pieceOf } from './compose';
import { filesFor, hashOf, importMapHash, importMapTag, loadedByKit, loadedOnRequest, type Kit } from './kit';
import { toolsIn } from './piece';
import type { Placed, Way } from './placed';
import type { Part } from './snippet';

/** The site that an address is on, where that is another one. */
const originOf = (address = ''): string => /^https:\/\/[^/?#]+/i.exec(address.trim())?.[0] ?? '';

/** The files that a way of placing brings to a page. */
function filesOf(way: Way, placed: Placed, kit: Kit): string[] {
  if (way === 'react') return [];
  const tags = toolsIn([pieceOf(placed, kit.descriptions)]);
  if (way === 'script' || way === 'html') return [...filesFor(kit, tags, placed.lang), ...loadedOnRequest(kit, tags), 'fouc.css'];
  // What it brings is named by its content, and so differs from build to build: whatever kit.js can load is listed.
  return ['kit.js', ...loadedByKit(kit), 'fouc.css'];
}

function policyOf(way: Way, { values }: Placed, kit: Kit, hashes: readonly string[], map: string): string {
  const [scripts, answers] = [originOf(kit.base), originOf(values.action)];
  const sources = (...all: readonly string[]): string => ["'self'", ...all].filter(Boolean).join(' ');
  return [
    `script-src ${sources(scripts, map)}`,
    ...(values.action ? [`connect-src ${sources(answers)}`] : []),
    ...(way === 'react' ? [] : [`style-src ${sources(scripts, ...hashes)}`]),
    ...(way === 'html' && values.action ? [`form-action ${sources(answers)}`] : []),
  ].join('; ');
}

/** What a security officer needs to know about what an editor has added, as text. */
export async function evidenceOf(way: Way, placed: Placed, kit: Kit, parts: readonly Part[]): Promise<string> {
  const files = filesOf(way, placed, kit);
  const hashes = way === 'html' ? await styleHashes(parts.map(({ code }) => code).join('\n')) : [];
  const { action = '' } = placed.values;
  const hasMap = files.includes('kit.js');
  const map = hasMap ? ['', evidenceWords.map, importMapTag(kit)] : [];
  const added =
    files.length > 0
      ? [
          evidenceWords.files,
          ...files.flatMap((file) => [`  ${kit.base}/${file}`, `  ${hashOf(kit, file)}`]),
          '',
          evidenceWords.check(hasMap ? 'kit.js' : evidenceWords.anyFile),
          ...files.slice(0, 1).map((file) => `  openssl dgst -sha384 -binary ${file} | openssl base64 -A`),
          evidenceWords.integrity,
        ]
      : [evidenceWords.bundle];
  return [
    evidenceWords.kit(kit.version, placed.tool),
    '',
    ...added,
    ...map,
    '',
    evidenceWords.policy,
    `  ${policyOf(way, placed, kit, hashes, hasMap ? await importMapHash(kit) : '')}`,
    '',
    evidenceWords.does,
    ...[
      action ? evidenceWords.sends(action) : evidenceWords.sendsNothing,
      placed.values.remember ? evidenceWords.remembers : evidenceWords.storesNothing,
      evidenceWords.asksNobody,
      ...(way === 'link' ? [evidenceWords.link] : []),
    ].map((line) => `  ${line}`),
    '',
  ].join('\n');
}
