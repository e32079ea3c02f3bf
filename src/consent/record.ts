import { toJson } from '../language/json';
import type { ConsentText } from './text';

/** What a person says to one permission. `not-asked`: they said no to something that it depends on. */
export const permissions = ['yes', 'no', 'skipped', 'not-asked'] as const;
export type Permission = (typeof permissions)[number];

/** How far a consent has come. The first two are before a record, `expired` is a matter of its date; the others are in its record. */
export type ConsentState = 'not-started' | 'reviewing' | 'given' | 'partly-given' | 'refused' | 'paused' | 'withdrawn' | 'expired';

/** What can be in a record. */
export const recordedStates = ['given', 'partly-given', 'refused', 'paused', 'withdrawn'] as const;
export type RecordedState = (typeof recordedStates)[number];

/** What a person did. `confirmed`: they were asked afterwards, and are still happy. */
export const consentEvents = ['given', 'refused', 'changed', 'paused', 'resumed', 'withdrawn', 'confirmed'] as const;
export type ConsentEventType = (typeof consentEvents)[number];

/** How the person's name is shown. */
export const shownNames = ['full-name', 'first-name', 'made-up-name', 'no-name'] as const;
/** What a helper has done. */
export const helpKinds = ['help-read', 'help-explained', 'help-typed', 'help-interpreted'] as const;
/** What gives a person the legal right to decide for another. Nothing else does. */
export const authorities = ['authority-attorney', 'authority-deputy', 'authority-guardian', 'authority-parent'] as const;
/** How a person shows that they agree. */
export const signatures = ['typed-name', 'initials', 'spoken', 'witness'] as const;
/** Why the law lets the organisation use personal data (UK GDPR, Article 6). It is not the same as the person's agreement. */
export const lawfulBases = ['public-task', 'consent', 'legitimate-interests', 'contract', 'legal-obligation', 'vital-interests'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** One permission, as it was asked and answered. */
export interface RecordedAnswer {
  readonly name: string;
  readonly answer: Permission;
  /** The others depend on it. */
  readonly required?: boolean;
  /** Kinds of personal data, and of purpose, as the item names them. */
  readonly dataCategories?: readonly string[];
  readonly purposeCategories?: readonly string[];
}

/** Words, with the proof of them. */
export interface Wording {
  readonly text: ConsentText;
  readonly algorithm: 'SHA-256';
  readonly hash: string;
  /** The canonical form that was hashed. Left out: the first one, of records that were made before 2 came (`docs/consent.md`). */
  readonly form?: '2';
}

/** One entry of the event log, with the names of ISO/IEC TS 27560:2023. */
export interface ConsentEvent {
  readonly event_type: ConsentEventType;
  /** What held from then on, by the name of each item. */
  readonly answers: Readonly<Record<string, Permission>>;
  /** The state from then on. */
  readonly event_state: RecordedState;
  /** ISO 8601, UTC. */
  readonly event_time: string;
  /** Who did it: the person, or someone with legal authority. */
  readonly entity_id: 'person' | 'legal-authority';
  /** SHA-256 of the words that the person saw then. */
  readonly wording_hash: string;
}

/** The organisation that decides what personal data is used for, with the names of the Kantara Consent Receipt 1.1. */
export interface Controller {
  readonly piiController: string;
  /** Whom to ask there. */
  readonly contact: string;
  readonly address?: { readonly streetAddress: string };
  readonly email?: string;
  readonly phone?: string;
  readonly piiControllerUrl?: string;
}

/** One purpose that the person said yes to, with the names of the Kantara Consent Receipt 1.1. */
export interface Purpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  readonly consentType: 'EXPLICIT';
  readonly piiCategory: readonly string[];
  readonly primaryPurpose: boolean;
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/**
 * A consent: what the person has, what the organisation keeps, and what a page hands back to the form to be changed. The first members are those of the
 * Kantara Consent Receipt 1.1; `events` follows ISO/IEC TS 27560:2023. JSON Schema: `coproduction-kit/consent-receipt.schema.json`.
 */
export interface ConsentRecord {
  readonly version: 'KI-CR-v1.1.0';
  readonly jurisdiction: string;
  /** When the person last said yes or no to what is asked, in seconds since 1970 (UTC). */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language: string;
  /** The person, by the organisation's own reference, or by the code. */
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly Controller[];
  readonly policyUrl: string;
  readonly services: readonly { readonly service: string; readonly purposes: readonly Purpose[] }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly string[];

  readonly schema: 'coproduction-kit/consent/1';
  /** The code with which the person can change their mind. */
  readonly code: string;
  readonly state: RecordedState;
  readonly answers: readonly RecordedAnswer[];
  /** The exact words that the person answered to, with the proof of them. */
  readonly wording: Wording;
  /** Others that they answered to before, where the words on the screen changed meanwhile: they turned easy words on, or another language. */
  readonly earlierWording?: readonly Wording[];
  /** The oldest first. */
  readonly events: readonly ConsentEvent[];
  /** What the person said about the words. It is not a test, so every answer is a good one. */
  readonly understood?: 'understood' | 'haveQuestion' | 'wantHelp';
  readonly shownName?: { readonly as: (typeof shownNames)[number]; readonly name?: string };
  readonly answeredBy?: (typeof respondents)[number];
  /** Someone helped. They have not decided or signed anything. */
  readonly help?: { readonly kinds: readonly string[]; readonly name?: string };
  /** Someone decides for the person, as the law allows. Staff have to see the evidence. */
  readonly authority?: { readonly kind: (typeof authorities)[number]; readonly name: string; readonly decidesFor: string };
  readonly signature?: {
    readonly by: (typeof signatures)[number];
    /** The person's name or initials. */
    readonly words?: string;
    /** Who saw them say yes. */
    readonly witness?: string;
    readonly recording?: { readonly type: string; readonly data: string };
  };
  /** Other parts that the person wants taken out, in their own words. */
  readonly takeOut?: string;
  /** The person wants everything deleted. */
  readonly delete?: true;
  readonly lawfulBasis?: LawfulBasis;
  /** Dates of ISO 8601. */
  readonly keepUntil?: string;
  readonly askAgainOn?: string;
  readonly place?: string;
  readonly staffMember?: string;
  /** SHA-256 of the whole record without this member, in its canonical form. Records that were made before it came have none. */
  readonly proof?: { readonly algorithm: 'SHA-256'; readonly hash: string };
}

/** How a person answered: alone, with help, or for another person as the law allows. */
export const respondents = ['me', 'me-with-help', 'legal-authority'] as const;

/** What a tool for consent sends as its answer. Without a record, only the code is known: the organisation has the rest. */
export interface ConsentAnswer {
  readonly event: ConsentEventType;
  /** Left out where it cannot be known without the record. */
  readonly state?: RecordedState;
  readonly code: string;
  readonly record?: ConsentRecord;
  readonly takeOut?: string;
  readonly delete?: true;
}

/** The state that the answers amount to. */
export function stateOf(answers: readonly RecordedAnswer[]): 'given' | 'partly-given' | 'refused' {
  const yes = answers.filter(({ answer }) => answer === 'yes').length;
  return yes === 0 ? 'refused' : yes === answers.length ? 'given' : 'partly-given';
}

/** The purposes that a person says yes to, as the receipt names them. */
export const purposesOf = ({ wording, answers, keepUntil = '' }: Pick<ConsentRecord, 'wording' | 'answers' | 'keepUntil'>): Purpose[] =>
  answers
    .filter(({ answer }) => answer === 'yes')
    .map(({ name, required = false, dataCategories = [], purposeCategories = [] }) => {
      const { words = name, purpose, sharedWith } = wording.text.items.find((item) => item.name === name) ?? {};
      return {
        purpose: purpose ? `${words.replace(/\.$/, '')}, ${purpose}` : words,
        purposeCategory: purposeCategories,
        consentType: 'EXPLICIT',
        piiCategory: dataCategories,
        primaryPurpose: required,
        termination: keepUntil,
        thirdPartyDisclosure: Boolean(sharedWith),
        thirdPartyName: sharedWith || undefined,
      };
    });

/** Whether the time for which the person was asked is over: on the day to ask again, or after the last day of keeping it. */
export function isExpired({ keepUntil = '9', askAgainOn = '9' }: Pick<ConsentRecord, 'keepUntil' | 'askAgainOn'>, today: string): boolean {
  return keepUntil < today || askAgainOn <= today;
}

type Loose = Readonly<Record<string, unknown>>;

/** Names that every object has already would be taken for answers. */
export const isItemName = (name: unknown): boolean => typeof name === 'string' && /^[\w-]+$/.test(name) && !(name in {});
/** Whether `text` is a day of the calendar, as ISO 8601 writes it: not a moment, and not the 30th of February. */
export const isDay = (text: unknown): boolean =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
/** Today where the person is: Sweden writes dates as ISO 8601 does. */
export const today = (): string => new Date().toLocaleDateString('sv');

/**
 * What may be in a record, and is not text: a list of one shape, an object with members, a number, or yes and no. Everything else must be text,
 * because it is shown.
 */
const shape = {
  consentTimestamp: 0,
  sensitive: true,
  delete: true,
  spiCat: [''],
  piiControllers: [{ address: {} }],
  services: [{ purposes: [{ purposeCategory: [''], piiCategory: [''], primaryPurpose: true, thirdPartyDisclosure: true }] }],
  answers: [{ required: true, dataCategories: [''], purposeCategories: [''] }],
  wording: { text: { surrounding: [''], items: [{}] } },
  earlierWording: [{ text: { surrounding: [''], items: [{}] } }],
  events: [{ answers: {} }],
  shownName: {},
  help: { kinds: [''] },
  authority: {},
  signature: { recording: {} },
  proof: {},
};

/** Whether `value` has a shape, in all that is in it. */
const fits = (value: unknown, of: unknown): boolean =>
  Array.isArray(of)
    ? Array.isArray(value) && value.every((item) => fits(item, of[0]))
    : typeof value === typeof of &&
      (typeof of !== 'object' ||
        (value !== null && !Array.isArray(value) && Object.entries(value as Loose).every(([name, inner]) => fits(inner, (of as Loose)[name] ?? ''))));

function isRecord(record: ConsentRecord): boolean {
  const { state, answers, events, keepUntil, askAgainOn } = record;
  // What has to be there. It may come from anybody.
  const { schema, code, wording, services, piiControllers, spiCat } = record as unknown as Loose & { readonly wording: { readonly text: Loose } };
  return (
    fits(record, shape) &&
    schema === 'coproduction-kit/consent/1' &&
    Boolean(code && wording.text.items && services && piiControllers && spiCat) &&
    recordedStates.includes(state) &&
    answers.every(({ name, answer }) => isItemName(name) && permissions.includes(answer)) &&
    events.length > 0 &&
    events.every(({ event_time: time }) => !Number.isNaN(Date.parse(time))) &&
    [keepUntil, askAgainOn].every((day) => day === undefined || isDay(day))
  );
}

/** A copy of the record that a page gives as an object or as JSON; `undefined` if it is not a record. */
export function readRecord(given: unknown): ConsentRecord | undefined {
  try {
    const record = JSON.parse(typeof given === 'string' ? given : toJson(given)) as ConsentRecord;
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}
