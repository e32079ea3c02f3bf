import type { ConsentAnswer, ConsentEventType, Permission, RecordedState } from '../../consent/record';
import type { StepState } from '../../tool/steps';

/** What the form does: asks; lets answers be changed; stops everything; asks afterwards whether the person is still happy. */
export type Mode = 'ask' | 'change' | 'withdraw' | 'after';

/** What a person has answered, at one moment. Every text field and choice is a member: a screen reads it and puts it. */
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
  /** What the microphone does, for a yes that is recorded now; else the message of what did not work. */
  readonly microphone?: 'waiting' | 'on' | 'noMicrophone' | 'cannotPlay';
  /** The code that the person wrote. */
  readonly code?: string;
  readonly still?: string;
  readonly takeOut?: readonly string[];
  readonly takeOutWords?: string;
}

/** The keys of the titles that say what has arrived. */
export type ArrivalTitle = 'sentStatus' | 'title-delete' | 'title-take-out' | `title-${RecordedState}`;

/** What changes on the form while a person uses it, besides what they answer. */
export interface FormState extends StepState {
  /** Where the person goes back to, from stopping. */
  readonly comeFrom?: string;
  /** Where they go back to, from help. */
  readonly helpFrom?: string;
  readonly asksFor?: 'haveQuestion' | 'wantHelp';
  readonly printsLarge?: boolean;
}

/** What is sent, made once: a second try must be known as the same. */
export interface Prepared {
  readonly event: ConsentEventType;
  readonly answer: ConsentAnswer;
}
