/** `en` alone is British: browsers would take it as American. They do not have the months of every language, Welsh among them: those get British English, too. */
const languagesOf = (lang: string): string[] => [lang === 'en' ? 'en-GB' : lang, 'en-GB'];

/** A day is the same day everywhere; a moment, which goes on after the ten signs of its day, is a day where the person is. */
const writerOf = (lang: string, date: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languagesOf(lang), { dateStyle: 'long', timeZone: date[10] ? undefined : 'UTC' });

/** A date as people read it, in the language `lang`; where the browser does not have it, in British English, and not in the order of the browser's own language. */
export const dayIn = (lang: string, date: string): string => writerOf(lang, date).format(new Date(date));

const writers = new Map<string, Intl.DateTimeFormat>();

/** The same, for thousands of dates: a browser takes longer to make what writes a date than to draw all that is around it. */
export function dayOfManyIn(lang: string, date: string): string {
  const key = `${lang} ${!!date[10]}`;
  const writer = writers.get(key) ?? writerOf(lang, date);
  writers.set(key, writer);
  return writer.format(new Date(date));
}

/** A time of the day, `17:00`, as people read it in the language `lang`. */
export const timeIn = (lang: string, time: string): string =>
  new Intl.DateTimeFormat(languagesOf(lang), { timeStyle: 'short' }).format(new Date(`1970-01-01T${time}`));

/** What people call the time of a zone, `Europe/London`, in the language `lang`. */
export const zoneIn = (lang: string, timeZone: string): string =>
  new Intl.DateTimeFormat([lang, 'en-GB'], { timeZone, timeZoneName: 'longGeneric' }).formatToParts().find(({ type }) => type === 'timeZoneName')?.value ??
  timeZone;
