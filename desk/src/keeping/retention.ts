import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError, type Settings } from '../settings.ts';

/** How many days answers are kept, by the tool that they came from. */
export interface Retention {
  /** Days for one tool: its own, or `DESK_KEEP_DAYS`. */
  daysFor(tool: string): number;
}

/** The file in the folder of the data that names tools with days of their own: `{ "co-i-statement": 365 }`. */
export const retentionFile = 'retention.json';

const isDays = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 36_500;

/**
 * How long things are kept, as the settings and the file say now. The file is read each time, so a change needs no restart.
 *
 * @throws SettingsError if the file is there, and cannot be understood. Then nothing is erased.
 */
export function readRetention({ data, keepDays }: Settings): Retention {
  const wrong = (fix: string): SettingsError => new SettingsError(`${retentionFile} ${fix} Write it like this: { "co-i-statement": 365 }.`);
  let text = '{}';
  try {
    text = readFileSync(join(data, retentionFile), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  let days: unknown;
  try {
    days = JSON.parse(text);
  } catch {
    throw wrong('is not JSON.');
  }
  if (typeof days !== 'object' || days === null || Array.isArray(days)) throw wrong('has to be an object.');
  for (const [tool, value] of Object.entries(days)) {
    if (!/^co-[a-z0-9-]+$/.test(tool)) throw wrong(`has “${tool}”, which is not the name of a tool.`);
    if (!isDays(value)) throw wrong(`has to have a whole number of days, from 1 to 36,500, for ${tool}.`);
  }
  const own = new Map(Object.entries(days as Readonly<Record<string, number>>));
  return { daysFor: (tool) => own.get(tool) ?? keepDays };
}

const dayLength = 86_400_000;

/** A moment so many days before or after another. */
export const daysFrom = (time: Date | string, days: number): Date => new Date(new Date(time).getTime() + days * dayLength);
