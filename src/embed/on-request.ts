/** Loads code that a tool needs only when a person asks for it: in the script-tag files, where nobody else checks what arrives. */
import { native, pageElement } from '../language/native';

/**
 * A module from the folder `kit` of the same site. The browser runs it only if it has this hash, so the hash of the tool's own file covers it, too.
 * Rejects if it does not load: it is not there, it was changed, or the policy of the page forbids it.
 */
export const loadOnRequest = (address: string, integrity: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { nonce = '' } = pageElement().querySelector<HTMLElement>('[nonce]') ?? {};
    const link = native(document, 'createElement').call(document, 'link');
    // An import has no hash of its own. What was preloaded with one is what the import finds.
    native(document, 'head').append(Object.assign(link, { rel: 'modulepreload', href: address, integrity, nonce, onload: resolve, onerror: reject }));
  }).then(() => import(address));
