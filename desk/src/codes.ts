import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readCode } from './kit.ts';

/** The signs of a code of the kit. `readCode` checks the last one. */
const signs = '23456789FHKMQRTWXYZ';

/**
 * The code of an answer that brought none: always the same for one answer, so that the response to a repeat has it, too. It is not stored, and nobody can work it
 * out from the database alone, because it also depends on the secret.
 */
export function codeOf(answerId: string, secret: string): string {
  let eleven = '';
  for (let round = 0; eleven.length < 11; round += 1) {
    const bytes = createHmac('sha256', secret).update(`code ${answerId} ${round}`).digest();
    // 247 is the greatest multiple of 19 in a byte: each sign is as likely as the others.
    eleven += [...bytes].flatMap((byte) => (byte < 247 ? (signs[byte % signs.length] ?? '') : [])).join('');
  }
  const code = signs
    .split('')
    .map((last) => readCode(eleven.slice(0, 11) + last))
    .find((whole) => whole !== undefined);
  if (!code) throw new Error('No sign makes this a code.');
  return code;
}

/** What is stored of a code: enough to find its answer, and not enough to find the code. */
export const hashOfCode = (code: string, secret: string): string => createHmac('sha256', secret).update(`hash ${code}`).digest('hex');

/** A secret that is made by chance: 32 bytes, for links, sessions and forms. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. It is long and made by chance, so no key is needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether two texts are the same, in a time that does not say how much of them is. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(first as Buffer, second as Buffer);
}
