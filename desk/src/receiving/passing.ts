import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { readCode } from '../kit.ts';
import type { Desk } from '../desk.ts';

/** Long enough to write a code down, and too short for the next person at a shared computer. */
const minutes = 15;
const [ivBytes, tagBytes] = [12, 16];

const keyOf = ({ settings }: Desk): Buffer => createHmac('sha256', settings.secret).update('thank-you').digest();

/** A code on its way to the page that says thank you, in an address: only the desk can read it, and only for a quarter of an hour. It needs no cookie. */
export function sealCode(desk: Desk, code: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(desk), iv);
  const content = [cipher.update(JSON.stringify([code, desk.now().getTime() + minutes * 60_000])), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...content]).toString('base64url');
}

/** The code that was sealed; `undefined` if the time is over, or the desk did not seal it. */
export function openCode(desk: Desk, sealed: string): string | undefined {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyOf(desk), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const content = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
    const [code, until] = JSON.parse(content.toString()) as [string, number];
    return until > desk.now().getTime() ? readCode(code) : undefined;
  } catch {
    return undefined;
  }
}
