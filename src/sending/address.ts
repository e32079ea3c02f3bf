import { native } from '../language/native';

/**
 * Whether an attribute holds an address that can be followed or posted to: a path, or an address with http: or https:. Every address attribute is
 * checked here, once. A form that the browser posts itself would run `javascript:`, and `https://example.org:port` would throw when it is parsed.
 */
export const isWebAddress = (address: string): boolean =>
  !/^(?!https?:)[a-z][^/?#]*:/i.test(address.replace(/[^!-~]+/g, '')) && URL.canParse(address, 'https://x');

/** The whole address of one on the page, for paper and for a copy; nothing where it cannot be followed. */
export function absolute(address: string): string {
  const base = native(document, 'baseURI');
  return isWebAddress(address) && URL.canParse(address, base) ? new URL(address, base).href : '';
}

/** The same address with the name of what it is about, so that the page there knows it: `/together/answer?promise=bus-1`. */
export function addressAbout(address: string, kind: string, name: string): string {
  const [path = '', hash] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}${kind}=${encodeURIComponent(name)}${hash === undefined ? '' : `#${hash}`}`;
}
