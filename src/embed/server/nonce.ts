/** Says so where something is no nonce, before it is written into a page. */
export function checkNonce(nonce: string, asker: string): void {
  if (!/^[\w+/-]+={0,2}$/.test(nonce)) throw new Error(`${asker}: “${nonce}” is no nonce. Use letters, digits, + and /, as base64 has them.`);
}
