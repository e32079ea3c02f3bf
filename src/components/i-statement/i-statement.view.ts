import type { AnsweredBy, Choice } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import type { CardMessages, Register } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { Theme } from '../../parts/theme';
import type { Outcome } from '../../sending/outcome';
import type { Sending } from '../../sending/sending';
import type { More } from './i-statement.logic';

/** What changes on the card while a person uses it, besides the answer itself. */
export interface View {
  readonly screen: 'asking' | 'checking' | 'sending' | 'not-sent' | 'sent' | 'skipped' | 'finished' | 'finished-unsent';
  readonly problems: readonly Problem[];
  /** What the live region says. */
  readonly announcement: string;
  /** What the status under the text area says. */
  readonly count: string;
  readonly answeredBy?: AnsweredBy;
  readonly outcome?: Outcome;
  /** When the answer arrived. */
  readonly arrived?: Date;
}

/** What a person can do on the card. */
export interface Handlers {
  readonly choose: (value: string | undefined) => void;
  readonly answerFor: (answeredBy: AnsweredBy | undefined) => void;
  readonly write: (text: string) => void;
  /** A statement came after the card. */
  readonly fill: () => void;
  readonly goTo: (control: string) => void;
  readonly submit: (event: Event) => void;
  readonly skip: () => void;
  readonly reopen: () => void;
  readonly save: () => void;
  readonly finish: () => void;
}

/** A card as its screens see it: what the page asks for, what the person has said, and what can be done on it. */
export interface Card extends Handlers {
  readonly host: HTMLCoIStatementElement;
  readonly name: string;
  readonly action?: string;
  readonly required: boolean;
  readonly more: More;
  readonly askWho: boolean;
  readonly noSkip: boolean;
  readonly headingLevel?: number;
  readonly includePage: boolean;
  /** In a form, the form's own button sends. */
  readonly inForm: boolean;
  readonly theme?: Theme;
  readonly register: Register;
  /** The card's own words. */
  readonly kitWords: CardMessages;
  readonly view: View;
  readonly draft: Draft;
  readonly shownChoices: readonly Choice[];
  readonly room: number;
  readonly isOff: boolean;
  readonly sending: Pick<Sending, 'envelope'>;
}

/** A screen, or a part of one. */
export type ScreenPart = (card: Card) => unknown;
