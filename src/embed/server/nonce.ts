/** Throws if something is not a nonce, before it is written into a page. */
export function checkNonce(nonce: string, asker: string): void {
  if (!/^[\w+/-]+={0,2}$/.test(nonce)) throw new Error(`${asker}: “${nonce}” is not a nonce. Use the characters of base64: letters, digits, + and /.`);
}
