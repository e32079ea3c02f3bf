/** Checks of data that a site writes as JSON: packs of statements, and feeds. */

/**
 * What can be wrong at one place.
 *
 * - `missing`: it has to be there and is not, or is blank
 * - `not-an-object`, `not-a-list`, `not-text`, `not-true-or-false`: another type of value is needed
 * - `not-an-id`: something other than letters, digits, full stops, hyphens and underscores
 * - `not-a-language`: not a BCP 47 tag
 * - `not-a-date`: not a day as `2026-11-30`
 * - `not-one-of`: none of the `values`
 */
export type FieldProblemKind =
  'missing' | 'not-an-object' | 'not-a-list' | 'not-text' | 'not-true-or-false' | 'not-an-id' | 'not-a-language' | 'not-a-date' | 'not-one-of';

/** One thing that is wrong. */
export interface FieldProblem<Kind = FieldProblemKind> {
  /** Where it is, as JavaScript writes it: `statements[2].text`. Empty for the whole. */
  readonly path: string;
  readonly kind: Kind;
  /** What it can be, where it has to be one of them. */
  readonly values?: readonly string[];
}

/** Everything that is wrong with a value at `path`. */
export type Check = (value: unknown, path: string) => readonly FieldProblem[];

/** The check of each field of an object. A name with a question mark can be left out. */
export type Fields = Readonly<Record<string, Check>>;

const problem = (path: string, kind: FieldProblemKind | undefined): readonly FieldProblem[] => (kind ? [{ path, kind }] : []);

/** Blank is as good as missing: nobody can read it. */
const kindOfText = (value: unknown): FieldProblemKind | undefined => (typeof value !== 'string' ? 'not-text' : value.trim() === '' ? 'missing' : undefined);

// Each check is a function of its own, and not made by another one: a bundler leaves out those that a tool does not use.
export const text: Check = (value, path) => problem(path, kindOfText(value));
export const id: Check = (value, path) => problem(path, kindOfText(value) ?? (/^[\w.-]+$/.test(value as string) ? undefined : 'not-an-id'));
export const truth: Check = (value, path) => problem(path, typeof value === 'boolean' ? undefined : 'not-true-or-false');

function isLanguage(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
export const language: Check = (value, path) => problem(path, kindOfText(value) ?? (isLanguage(value as string) ? undefined : 'not-a-language'));

/** JavaScript takes 30 February for 2 March, so the day has to come back as it was written. */
export function isDay(words: string): boolean {
  const day = new Date(words);
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
/** A day of the calendar (ISO 8601). */
export const date: Check = (value, path) => problem(path, kindOfText(value) ?? (isDay(value as string) ? undefined : 'not-a-date'));

export const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) =>
    values.includes(value as string) ? [] : [{ path, kind: kindOfText(value) ?? 'not-one-of', values }];

/** A list, where `check` is that of each entry. It may be empty, if it is not said to have some. */
export const list =
  (check: Check, isNeeded?: 'not empty'): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return [{ path, kind: 'not-a-list' }];
    if (isNeeded && value.length === 0) return [{ path, kind: 'missing' }];
    return value.flatMap((entry: unknown, index) => check(entry, `${path}[${index}]`));
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, checked in the order of `fields`. Fields that are not named are ignored: a later version of the kit may know them. */
export const object =
  (fields: Fields): Check =>
  (value, path) => {
    if (!isObject(value)) return [{ path, kind: 'not-an-object' }];
    return Object.entries(fields).flatMap(([field, check]) => {
      const name = field.replace('?', '');
      const place = path ? `${path}.${name}` : name;
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      if (own !== undefined) return check(own, place);
      return name === field ? [{ path: place, kind: 'missing' }] : [];
    });
  };

export const namesOf = (fields: Fields): readonly string[] => Object.keys(fields).map((field) => field.replace('?', ''));

/** A problem for each entry of the list at `path` whose id an earlier entry has. */
export function doubledIds(entries: unknown, path: string): readonly FieldProblem<'doubled-id'>[] {
  const ids = new Set<unknown>();
  return (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((entry, index) => {
    const own = isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined;
    const isDoubled = own !== undefined && ids.has(own);
    ids.add(own);
    return isDoubled ? [{ path: `${path}[${index}].id`, kind: 'doubled-id' }] : [];
  });
}
