import { setTimeout as wait } from 'node:timers/promises';
import { hashOfCode } from '../codes.ts';
import type { Desk } from '../desk.ts';
import { readCode } from '../kit.ts';
import { findAnswersByCode, type Answer } from '../reading/answers.ts';

/** Everything that one code belongs to, the newest first. */
export const answersOfCode = ({ store, settings }: Desk, code: string): Promise<Answer[]> => findAnswersByCode(store, hashOfCode(code, settings.secret));

/** Codes that nobody has, since the desk started. */
const unknownCodes = new WeakMap<Desk, number>();

/** Milliseconds that each look-up takes at least, so that nobody can tell by the time whether a code exists. */
const leastTime = 100;

/** What a person wrote as their code, and what belongs to it. */
export type LookUp = { readonly code: string; readonly held: readonly [Answer, ...Answer[]] } | { readonly problem: 'not-a-code' | 'unknown' };

/** Finds what belongs to a code as people write it. A code that nobody has is reported as a number: the code itself is not. */
export async function lookUp(desk: Desk, written: string): Promise<LookUp> {
  const code = readCode(written);
  if (!code) return { problem: 'not-a-code' };
  const [[newest, ...others]] = await Promise.all([answersOfCode(desk, code), wait(leastTime)]);
  if (newest) return { code, held: [newest, ...others] };
  const count = (unknownCodes.get(desk) ?? 0) + 1;
  unknownCodes.set(desk, count);
  desk.report('take-back.unknown-code', { count });
  return { problem: 'unknown' };
}
