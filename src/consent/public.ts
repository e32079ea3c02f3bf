import { isDay, isItemName, recordedStates, type ConsentRecord, type RecordedState } from './record';

/** The name of this shape of a public part, in the part itself. */
const publicSchema = 'coproduction-kit/consent-public/1';

/**
 * What a page may say of a consent: that it was given, until when, and what the person said yes to. It does not have a name, a code, a reference, a no, or anything
 * that the person wrote. JSON of this shape can be in the markup of a public page. A whole record cannot.
 */
export interface PublicConsent {
  readonly schema: typeof publicSchema;
  readonly state: RecordedState;
  /** The day of the last change in the record, as a date of ISO 8601. */
  readonly on: string;
  /** The last day on which it holds. Left out if the record does not say. */
  readonly until?: string;
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  /** What the person said yes to, in the words in which they were asked. Empty unless the consent is given. */
  readonly yes: readonly { readonly name: string; readonly words: string }[];
}

/** Whether a person said yes to something, and has not taken it back. */
const isGiven = (state: RecordedState): boolean => state === 'given' || state === 'partly-given';

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/**
 * The public part of a record, for a page that shows what the person agreed to. Make it on a server: the record has the person's code and name.
 *
 * @param names The items that the page is about. If you leave it out, every yes is in it.
 */
export function publicPart({ state, events, keepUntil, askAgainOn, answers, wording }: ConsentRecord, names?: readonly string[]): PublicConsent {
  const [until] = [keepUntil, askAgainOn && dayBefore(askAgainOn)].filter((day) => day !== undefined).sort();
  const isYes = (name: string): boolean => answers.some((each) => each.name === name && each.answer === 'yes');
  const { lang, items } = wording.text;
  return {
    schema: publicSchema,
    state,
    on: events.at(-1)?.event_time.slice(0, 10) ?? '',
    ...(isGiven(state) && until ? { until } : {}),
    lang,
    yes: isGiven(state) ? items.filter(({ name }) => isYes(name) && (names?.includes(name) ?? true)).map(({ name, words }) => ({ name, words })) : [],
  };
}

/** A public part that a page gives as an object or as JSON; `undefined` if it is not one. */
export function readPublicPart(given: unknown): PublicConsent | undefined {
  try {
    const part = (typeof given === 'string' ? JSON.parse(given) : given) as PublicConsent;
    const { state, on, until, yes } = part;
    // It may come from anybody.
    const { schema, lang } = part as unknown as Readonly<Record<string, unknown>>;
    const isOne =
      schema === publicSchema &&
      recordedStates.includes(state) &&
      isDay(on) &&
      (until === undefined || isDay(until)) &&
      typeof lang === 'string' &&
      yes.every(({ name, words }) => isItemName(name) && typeof words === 'string');
    return isOne ? part : undefined;
  } catch {
    return undefined;
  }
}
