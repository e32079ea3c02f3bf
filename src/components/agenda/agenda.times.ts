/** Times of a meeting. They are those of its place, wherever a person reads them. */

/**
 * A time of the day as people write it, `9.05`, `10:20`, `2pm`, `At 1.30 p.m.`, in minutes since midnight; `undefined` if there is no time in it. In “1.30 to 2.30pm”, the
 * first time has no half of the day of its own: “11.30 to 12.30pm” begins in the morning, so nobody can know.
 */
export function minutesOf(text: string | null | undefined): number | undefined {
  const [, hours = '', minutes, half] = /^\D*(\d{1,2})(?:[:.](\d\d))?(?![:.]?\d)\s*(?:([ap])\.?m\b)?/i.exec(text ?? '') ?? [];
  const isClear = half ? /^(0?[1-9]|1[0-2])$/.test(hours) : minutes && !/\d\s*[ap]\.?m\b/i.test(text as string);
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return isClear && hour < 24 && Number(minutes ?? 0) < 60 ? hour * 60 + Number(minutes ?? 0) : undefined;
}

/** Whether there is such a moment: a day and a time, as `2026-12-01T17:00`. */
export function isMoment(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : NaN;
  // 30 February is read as a day of March.
  return !Number.isNaN(moment) && new Date(moment).toJSON().startsWith(text);
}

/** Whether it is a day of the calendar, as `2026-12-03`. */
export const isDay = (text: string): boolean => isMoment(`${text}T00:00`);

/** How far a time zone is from UTC at a moment, as `+01:00`. Without a zone: that of the person. */
export const offsetAt = (timeZone: string | undefined, moment: Date): string =>
  /[+-]\d\d:\d\d/.exec(new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(moment))?.[0] ?? '+00:00';

/** Whether the browser knows a time zone. */
export function isZone(timeZone: string): boolean {
  try {
    return !!offsetAt(timeZone, new Date(0));
  } catch {
    return false;
  }
}

/**
 * The moment when clocks in a time zone show `text`. Where clocks change, as RFC 5545 reads it (3.3.5): a time that there is twice is the first one, and one that
 * is left out has the offset before the change.
 */
export function momentIn(timeZone: string, text: string): Date {
  const day = 24 * 60 * 60_000;
  const before = offsetAt(timeZone, new Date(Date.parse(`${text}Z`) - day));
  const early = new Date(text + before);
  const offset = offsetAt(timeZone, early);
  const late = new Date(text + offset);
  return offsetAt(timeZone, late) === offset ? late : early;
}
