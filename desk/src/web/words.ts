/** Puts values into words: `fill('You are {name}', { name: 'Priya' })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

/** A day as people read it: “30 November 2026”. */
export const dayIn = (time: string): string => days.format(new Date(time));

/** The right words for a number. */
export const counted = (words: { readonly one: string; readonly other: string; readonly none?: string }, count: number): string =>
  fill(count === 0 && words.none ? words.none : count === 1 ? words.one : words.other, { count: count.toLocaleString('en-GB') });
