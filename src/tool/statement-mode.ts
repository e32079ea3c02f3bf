/**
 * What the modes of a set of I statements share. Each mode is an element of its own: the set loads and draws it, and gives it the statements. What the page says
 * on the set, the mode reads there: docs/decisions/0029-modes-of-a-set.md.
 */
import { choicesToShow, type Choice, type ScaleName } from '../answers/scales';
import type { CardMessages, Register } from '../language/messages';
import type { Mistake } from '../language/misuse';
import { langOfPart } from '../language/nearest';
import type { Pack } from '../packs/pack';
import type { Theme } from '../parts/theme';
import type { ProblemDetail, SentInfo } from '../sending/outcome';
import type { Encoding } from '../sending/post-answer';
import type { More } from './statement';
import { titleOf } from './statements';

/** What a page calls when it has sent something, or could not. */
interface Told {
  confirmSent(info?: SentInfo): Promise<void>;
  failSent(problem?: string | ProblemDetail): Promise<void>;
}

/** What a page says on a set that every mode heeds, by the names of its properties. */
interface SetSettings {
  readonly name: string;
  readonly action?: string;
  readonly encoding: Encoding;
  readonly credentials: RequestCredentials;
  readonly includePage: boolean;
  readonly complainHref?: string;
  readonly headingLevel?: number;
  readonly words?: Register;
  readonly theme?: Theme;
  readonly scale: ScaleName;
  readonly choices?: readonly Choice[];
  readonly more: More;
  readonly moreLimit: number;
  readonly askWho: boolean;
}

/** An element that draws the statements of a set in another way. */
export interface StatementMode {
  readonly host: HTMLElement;
  readonly pack?: Pack;
}

/** What is said where nobody says anything. */
const silence: SetSettings = {
  name: '',
  encoding: 'json',
  credentials: 'omit',
  includePage: false,
  scale: 'always-sometimes-never',
  more: 'optional',
  moreLimit: 2000,
  askWho: false,
};

/** The set around a mode; the mode itself, if the page has written it alone. */
export function setAround(host: HTMLElement): HTMLElement {
  const { host: outer } = host.getRootNode() as Partial<ShadowRoot>;
  return outer && host.localName.startsWith(`${outer.localName}-`) ? (outer as HTMLElement) : host;
}

/** What the page says on the set around a mode. */
export const settingsOf = (host: HTMLElement): SetSettings => {
  const set = setAround(host);
  return set === host ? silence : (set as unknown as SetSettings);
};

/** The title of the set, in the words of the page or of the pack; empty if there is none. */
export const titleAround = ({ host, pack }: StatementMode): string => titleOf(setAround(host), pack);

/** The `lang` of words of the pack, which may be in another language than the page is now. */
export const langAround = ({ host, pack }: StatementMode): string | undefined => pack && langOfPart(host, pack.language);

/** The choices under every statement. */
export function choicesAround(host: HTMLElement, messages: CardMessages, register: Register, isForSomeone = false): Choice[] {
  const { choices, scale } = settingsOf(host);
  return choicesToShow(choices, scale, messages, register, isForSomeone);
}

/** What is wrong in the markup, for the developer. */
export const misuseOfMode = (host: HTMLElement): Mistake[] =>
  setAround(host) === host
    ? [['place', `is not in a set. Write the set with mode="${host.localName.replace(/.*-/, '')}": it draws this element, and gives it the statements.`]]
    : [];

/** What a tool that sends says of itself, a mode takes from its set, under the same names. */
const taken = ['name', 'action', 'encoding', 'credentials', 'includePage', 'more', 'moreLimit'] as const;

/** A mode that sends. Declare what it takes from the set: `declare readonly name: string`. */
export interface SendingMode extends StatementMode, Told, Omit<Pick<SetSettings, (typeof taken)[number]>, 'more'> {}

/**
 * A mode that sends has come into its set, which is returned. It takes settings of the set. The page speaks to the set, and the mode hears it: its methods are
 * those of the set until it leaves.
 */
export function joinSet(mode: SendingMode): HTMLElement {
  const { host } = mode;
  for (const setting of taken) Object.defineProperty(mode, setting, { get: () => settingsOf(host)[setting], configurable: true });
  const set = setAround(host);
  if (set !== host)
    Object.assign(set, {
      confirmSent: (info?: SentInfo) => mode.confirmSent(info),
      failSent: (problem?: string | ProblemDetail) => mode.failSent(problem),
    } satisfies Told);
  return set;
}

/** Ends `joinSet`. */
export function leaveSet(set: HTMLElement): void {
  for (const name of ['confirmSent', 'failSent']) Reflect.deleteProperty(set, name);
}
