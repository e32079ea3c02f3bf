import type { EventEmitter } from '@stencil/core';
import type { ConsentAnswer, ConsentRecord, ConsentState, LawfulBasis, Permission, RecordedState } from '../../consent/record';
import type { ConsentText } from '../../consent/text';
import type { OwnMessages } from '../../language/locales';
import type { ConsentMessages, Register } from '../../language/messages';
import type { Contact } from '../../parts/contact-links';
import type { Problem } from '../../parts/error';
import type { Theme } from '../../parts/theme';
import type { SkipDetail } from '../../sending/events';
import type { Outcome } from '../../sending/outcome';
import type { SendingTool } from '../../sending/sending';
import type { ConsentAnswerDetail, ConsentCodeDetail, ConsentHelpDetail, ConsentStateDetail } from './consent-form.events';
import type { Item } from './consent-form.markup';

/** What the form does: asks; lets answers be changed; stops everything; asks afterwards whether the person is still happy. */
export type Mode = 'ask' | 'change' | 'withdraw' | 'after';

/** Parts that an organisation may leave out, where it has another way to know. */
export type Optional = 'understood' | 'shown-name' | 'who';

/** What the page asks for: the attributes and events of the element. */
export interface Page extends SendingTool<ConsentAnswer>, Contact {
  readonly mode: Mode;
  readonly layout: 'steps' | 'page';
  readonly without: string;
  readonly project?: string;
  readonly organisation: string;
  readonly askedBy?: string;
  readonly contactHref?: string;
  readonly privacyHref?: string;
  readonly changeHref?: string;
  readonly lawfulBasis?: LawfulBasis;
  readonly textVersion?: string;
  readonly keepUntil?: string;
  readonly askAgainOn?: string;
  readonly jurisdiction: string;
  readonly principalId?: string;
  readonly sensitiveCategories?: string;
  readonly place?: string;
  readonly staffMember?: string;
  readonly record?: ConsentRecord | string;
  readonly headingLevel: number;
  readonly words?: Register;
  readonly messages?: OwnMessages<ConsentMessages>;
  readonly theme?: Theme;
  /** Puts what was sent in the place of what the page gave about a person; with nothing, nothing is in the element any more. */
  readonly holdRecord: (record?: ConsentRecord) => void;
  readonly coAnswer: EventEmitter<ConsentAnswerDetail>;
  readonly coSkip: EventEmitter<SkipDetail>;
  readonly coHelp: EventEmitter<ConsentHelpDetail>;
  readonly coCode: EventEmitter<ConsentCodeDetail>;
  readonly coState: EventEmitter<ConsentStateDetail>;
}

/** What a person has said, at one moment. Every text field and choice is a member: a screen reads it and puts it. */
export interface Draft {
  readonly answers: Readonly<Record<string, Permission>>;
  /** Items whose answer was taken back, because the words on the screen changed after it. */
  readonly takenBack?: readonly string[];
  readonly understood?: string;
  readonly shownAs?: string;
  readonly shownName?: string;
  readonly who?: string;
  readonly help?: readonly string[];
  readonly helperName?: string;
  readonly authority?: string;
  readonly authorityName?: string;
  readonly decidesFor?: string;
  readonly signature?: string;
  /** Name or initials. */
  readonly signed?: string;
  readonly witness?: string;
  /** A recorded yes. */
  readonly sound?: Blob;
  /** The code that the person wrote. */
  readonly code?: string;
  readonly still?: string;
  readonly takeOut?: readonly string[];
  readonly takeOutWords?: string;
}

/** The keys of the messages that the form says in its live region. */
export type Announcement = 'looking' | 'sending' | 'sendingLong' | 'notSentStatus' | 'consentCopySaved' | 'finishedStatus' | 'wordsChanged' | SentTitle;

/** The keys of the titles that say what has arrived. */
export type SentTitle = 'sentStatus' | 'title-delete' | 'title-take-out' | `title-${RecordedState}`;

/** What changes on the form while a person uses it, besides what they say. */
export interface View {
  /** The screen: a step of asking, or one of the others. */
  readonly screen: string;
  readonly phase: 'open' | 'sending' | 'not-sent' | 'sent' | 'finished' | 'finished-unsent';
  readonly problems: readonly Problem[];
  /** What the live region says: the key of a message, so that it follows a change of language; empty for nothing. */
  readonly announcement: Announcement | '';
  readonly outcome?: Outcome;
  /** When the answers arrived. */
  readonly arrived?: Date;
  /** Where the person goes back to, from stopping. */
  readonly comeFrom?: string;
  /** Where they go back to, from help. */
  readonly helpFrom?: string;
  /** They came from the last screen, to change an answer. */
  readonly isChanging?: boolean;
  readonly asksFor?: 'haveQuestion' | 'wantHelp';
  readonly microphone?: 'asked' | 'on' | 'refused';
  readonly printsLarge?: boolean;
}

/** What the person has seen: words, which are proved, and what stood behind them at that moment. */
export interface Seen {
  /** The texts, one for each language and register; what was answered to last comes last. */
  readonly texts: readonly ConsentText[];
  /** The items as they were asked. */
  readonly items: readonly Item[];
  /** What the form said of how things are done when its words were read. */
  readonly terms: Partial<ConsentRecord>;
}

/** A form as its screens see it: what the page asks for, what the person has said, and what can be done on it. */
export interface Form {
  readonly markup: Page;
  readonly register: Register;
  readonly kitWords: ConsentMessages;
  readonly items: readonly Item[];
  /** The elements of the joint controllers. */
  readonly controllers: readonly Element[];
  readonly steps: readonly string[];
  /** How many steps there are, as far as is known. */
  readonly total: number;
  readonly showsAll: boolean;
  /** Whether what is sent is on the screen. */
  readonly isLast: boolean;
  readonly draft: Draft;
  readonly view: View;
  /** Where the consent stands. */
  readonly state?: ConsentState;
  /** What was agreed before. */
  readonly agreed?: ConsentRecord;
  /** What the person can keep: what they have just said, else what was agreed. */
  readonly receipt?: ConsentRecord;
  /** What arrived last. */
  readonly sent?: ConsentAnswer;
  /** What the person has seen of what is proved. */
  readonly seen: Seen;
  /** The code, where it is known. */
  readonly code?: string;
  /** Answers one item. */
  readonly answer: (item: string, answer: Permission) => void;
  /** Says something: what changes, and the control that it was said with. */
  readonly put: (change: Partial<Draft>, control: string) => void;
  /** Goes to another screen. */
  readonly go: (screen: string, change?: Partial<View>, focus?: string) => void;
  readonly proceed: (event: Event) => void;
  readonly goBack: () => void;
  readonly skipItem: () => void;
  readonly askForHelp: (kind: 'haveQuestion' | 'wantHelp') => void;
  readonly goTo: (control: string) => void;
  readonly startSound: () => void;
  readonly stopSound: () => void;
  readonly playYes: () => void;
  /** Pauses everything, or goes on with it. */
  readonly pause: () => void;
  readonly keepCopy: () => void;
  readonly keepRecord: () => void;
  readonly printOut: (large: boolean) => void;
  readonly finishAll: () => void;
  readonly beginAgain: () => void;
  readonly refresh: () => void;
}

/** A screen, or a part of one. */
export type ScreenPart = (form: Form) => unknown;
