import { warningWords } from '../../language/en/editors/warnings';
import type { Description } from '../description';
import { fieldsOf } from '../fields';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** An address with `https:`, or a path of the site. Whatever a browser leaves out of an address is left out here, too. */
const isPath = (address: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(address) && !/^[/\\]{2}/.test(address);
const isSafe = (address: string, ...schemes: readonly string[]): boolean =>
  isPath(address) || ['https:', ...schemes].some((scheme) => address.toLowerCase().startsWith(scheme));
/** Whether a browser can read the address at all: it cannot where a port has letters. */
const canOpen = (address: string): boolean => URL.canParse(address, 'https://x');
const bare = (address = ''): string => address.replace(/[^!-~]+/g, '');

/** What is wrong with the address that receives the answers. */
function actionWarnings(action: string): Warning[] {
  if (!action) return [look('action', warningWords.noReceiver)];
  if (!canOpen(action)) return [fix('action', warningWords.brokenAddress(action))];
  if (!isSafe(action)) return [fix('action', warningWords.unsafeAction)];
  if (!isPath(action)) return [look('action', warningWords.otherSite)];
  return [];
}

export function addressWarnings({ tool, values, link }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const names = fieldsOf(tool, descriptions).flatMap(({ name, attribute }) => (attribute ? [name] : []));
  const others = names.filter(
    (name) => name.endsWith('-href') && values[name]?.trim() && !isSafe(bare(values[name]), ...(name === 'request-href' ? ['mailto:', 'tel:'] : [])),
  );
  return [
    ...(names.includes('action') ? actionWarnings(bare(values.action)) : []),
    ...names
      .filter((name) => name.endsWith('-href') && values[name]?.trim() && !others.includes(name) && !canOpen(bare(values[name])))
      .map((name) => fix(name, warningWords.brokenAddress(bare(values[name])))),
    ...others.map((name) => fix(name, name === 'request-href' ? warningWords.unsafeRequest : warningWords.unsafeAddress)),
    ...(link && !isSafe(bare(link.page)) ? [fix('page', warningWords.unsafePage)] : []),
  ];
}
