import { styleHashes } from '../embed/server/styles';
import { pieceOf } from './compose';
import { filesFor, hashOf, importMapHash, importMapTag, loadedByKit, type Kit } from './kit';
import { toolsIn } from './piece';
import type { Placed, Way } from './placed';
import type { Part } from './snippet';

/** The site that an address is on, where that is another one. */
const originOf = (address = ''): string => /^https:\/\/[^/?#]+/i.exec(address.trim())?.[0] ?? '';

/** The files that a way of placing brings to a page. */
function filesOf(way: Way, placed: Placed, kit: Kit): string[] {
  if (way === 'react') return [];
  const tags = toolsIn([pieceOf(placed, kit.descriptions)]);
  if (way === 'script' || way === 'html') return [...filesFor(kit, tags, placed.lang), 'fouc.css'];
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
  const map = hasMap
    ? [
        '',
        'The hash on the tag covers kit.js. The others are held to theirs by this map, before every other script of the page. It is inline: the policy below names its hash. Without the map, and in browsers older than Chrome 127, Firefox 138 and Safari 18, they are not checked:',
        importMapTag(kit),
      ]
    : [];
  const added =
    files.length > 0
      ? [
          'Files, on your own server:',
          ...files.flatMap((file) => [`  ${kit.base}/${file}`, `  ${hashOf(kit, file)}`]),
          '',
          `The browser runs no ${hasMap ? 'kit.js' : 'file'} that has another hash. To check one yourself, in the folder where it is:`,
          ...files.slice(0, 1).map((file) => `  openssl dgst -sha384 -binary ${file} | openssl base64 -A`),
          'The same hashes are in integrity.json, beside the files of the release.',
        ]
      : ['It comes with the bundle of your own site, from the npm package. The lock file of the project has the hash of the package.'];
  return [
    `Co-production Kit ${kit.version}: <co-${placed.tool}>`,
    '',
    ...added,
    ...map,
    '',
    'What the policy of the page (Content-Security-Policy) has to allow for it:',
    `  ${policyOf(way, placed, kit, hashes, hasMap ? await importMapHash(kit) : '')}`,
    '',
    'What it does:',
    action ? `  It sends what a person answers to ${action}, when they press Send, and to nobody else.` : '  It sends nothing by itself.',
    ...(placed.values.remember
      ? ['  It remembers how a person reads, because remember is set; it says so, with “Forget my choice”.']
      : ['  It stores nothing: no cookies, no storage.']),
    "  It asks no other server for anything. It runs no eval, and works under require-trusted-types-for 'script'.",
    ...(way === 'link' ? ['  A link can say which statement is shown. It can say neither where answers go, nor anything of consent.'] : []),
    '',
  ].join('\n');
}
