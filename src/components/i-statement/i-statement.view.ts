import type { FunctionalComponent } from '@stencil/core';
import type { StatementAnswer } from '../../answers/envelope';
import type { AnsweredBy, Choice } from '../../answers/scales';
import type { Draft } from '../../answers/statement';
import type { Messages } from '../../language/messages';
import type { Problem } from '../../parts/error';
import type { Outcome } from '../../sending/outcome';
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
  readonly choose: (value: string) => void;
  readonly who: (answeredBy: AnsweredBy) => void;
  readonly write: (text: string) => void;
  /** A statement came after the card. */
  readonly fill: () => void;
  readonly goTo: (control: string) => void;
  readonly submit: (event: Event) => void;
  readonly submitForm: () => void;
  readonly skip: () => void;
  readonly reopen: () => void;
  readonly save: () => void;
  readonly finish: () => void;
}

/** All that a screen shows, and what a person can do on it. */
export interface ScreenProps extends View, Draft {
  readonly messages: Messages;
  /** Language of the card's own words, where it is not the page's. */
  readonly lang?: string;
  /** Language of the page's words, and those of its server, where it is not that of the card's own. */
  readonly pageLang?: string;
  /** Classes of the card: its words and its theme. */
  readonly look: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly required: boolean;
  readonly disabled: boolean;
  readonly more: More;
  readonly moreLimit: number;
  readonly askWho: boolean;
  readonly canSkip: boolean;
  readonly headingLevel?: number;
  readonly hasStatement: boolean;
  /** The slots to look for the words in, the best first, before the default slot. */
  readonly statementSlots: readonly string[];
  /** Where the form posts to without script. */
  readonly action?: string;
  /** The address of the page goes with the answer. */
  readonly includePage: boolean;
  /** In a form, the form's own button sends. */
  readonly inForm: boolean;
  /** The answer that was sent last. */
  readonly answer?: StatementAnswer;
  readonly handlers: Handlers;
}

/** A part of a screen. */
export type ScreenPart = FunctionalComponent<ScreenProps>;
