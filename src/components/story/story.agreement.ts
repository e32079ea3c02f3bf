import { isDay } from '../../consent/record';
import { readPublicPart, type PublicConsent } from '../../consent/public';

/** What the page says of the agreement, as its attributes have it. */
interface Said {
  readonly withdrawnOn?: string;
  readonly agreedOn?: string;
  readonly agreedUntil?: string;
  readonly consent?: unknown;
}

/** Whether the story may be shown, and what can be said of what the person agreed to. */
export interface Agreement {
  /** `ended`: the time for which the person agreed is over. `paused`: the person stopped it for now, or never said yes. */
  readonly state: 'shown' | 'withdrawn' | 'ended' | 'paused';
  /** A date of ISO 8601: when they agreed, or when they took it back. */
  readonly on?: string;
  readonly until?: string;
  /** What they said yes to, in the words in which they were asked, and the language of these. */
  readonly yes: PublicConsent['yes'];
  readonly lang?: string;
}

const days = (...given: readonly (string | undefined)[]): string[] => given.filter((day): day is string => isDay(day));

/**
 * What the record and the attributes amount to. A record comes before attributes, and the earlier of two ends counts, so that a page never claims more than the person
 * said. What cannot be read claims nothing. `withdrawn-on` counts whatever is in it: a wrong date must not bring a story back.
 */
export function agreementOf({ withdrawnOn, agreedOn, agreedUntil, consent }: Said, today: string): Agreement {
  const record = readPublicPart(consent);
  if (withdrawnOn !== undefined || record?.state === 'withdrawn') return { state: 'withdrawn', on: days(withdrawnOn, record?.on)[0], yes: [] };
  if (record?.state === 'paused' || record?.state === 'refused') return { state: 'paused', yes: [] };
  const [until] = days(record?.until, agreedUntil).sort();
  if (until && until < today) return { state: 'ended', until, yes: [] };
  // A record that cannot be read may say less than the attributes.
  if (consent && !record) return { state: 'shown', yes: [] };
  return { state: 'shown', on: days(record?.on ?? agreedOn)[0], until, yes: record?.yes ?? [], lang: record?.lang };
}
