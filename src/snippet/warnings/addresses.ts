import type { Description } from '../description';
import { fieldsOf } from '../fields';
import type { Placed } from '../placed';
import { fix, look, type Warning } from './warning';

/** An address with `https:`, or a path of the site. Whatever a browser leaves out of an address is left out here, too. */
const isPath = (address: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(address) && !/^[/\\]{2}/.test(address);
const isSafe = (address: string, ...schemes: readonly string[]): boolean =>
  isPath(address) || ['https:', ...schemes].some((scheme) => address.toLowerCase().startsWith(scheme));
const bare = (address = ''): string => address.replace(/[^!-~]+/g, '');

/** What is wrong with the address that receives the answers. */
function actionWarnings(action: string): Warning[] {
  if (!action) {
    return [
      look(
        'action',
        'Nobody receives the answers. Write the address that your web team gives you, unless the tool stands in a form of your page, or your own script sends.',
      ),
    ];
  }
  if (!isSafe(action))
    return [
      fix(
        'action',
        'Write a path of your site, such as /answers, or an address that begins with https://. Anything else could be read on its way, or run as a script.',
      ),
    ];
  if (!isPath(action)) return [look('action', 'The answers leave your site. That server must allow it (CORS), and your privacy page must say so.')];
  return [];
}

export function addressWarnings({ tool, values, link }: Placed, descriptions: ReadonlyMap<string, Description>): Warning[] {
  const names = fieldsOf(tool, descriptions).flatMap(({ name, attribute }) => (attribute ? [name] : []));
  const others = names.filter(
    (name) => name.endsWith('-href') && values[name]?.trim() && !isSafe(bare(values[name]), ...(name === 'request-href' ? ['mailto:', 'tel:'] : [])),
  );
  return [
    ...(names.includes('action') ? actionWarnings(bare(values.action)) : []),
    ...others.map((name) =>
      fix(name, `Write a path of your site, or an address that begins with https://${name === 'request-href' ? ', mailto: or tel:' : ''}.`),
    ),
    ...(link && !isSafe(bare(link.page)) ? [fix('page', 'A link leads to a page of your own site: a path, or an address that begins with https://.')] : []),
  ];
}
