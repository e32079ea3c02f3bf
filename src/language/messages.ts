import type { tools } from './en/tools/index';
import type { ConsentMessages } from './tools/consent-form';
import type { EasyReadMessages } from './tools/easy-read';
import type { CardMessages } from './tools/i-statement';
import type { ReadingMessages } from './tools/reading-bar';

/** The words of single tools are in `tools`. Pages know these by their names. */
export type { CardMessages, ConsentMessages, EasyReadMessages, ReadingMessages };

/** How the words are written: `standard` words, or `easy` words (short sentences, one idea each). */
export type Register = 'standard' | 'easy';

/** Forms of a sentence with a number in it, by CLDR plural category; `{count}` is replaced. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

/** The words that parts share, in one language and register. A missing key is a type error. */
export interface PartMessages {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly moreLimit: Plural;
  readonly charactersLeft: Plural;
  readonly charactersOver: Plural;
  readonly errorPrefix: string;
  readonly summaryTitle: string;
  readonly chooseOne: string;
  /** A problem with its question, or the name of its control; `{label}` and `{problem}` are replaced. */
  readonly labelled: string;
}

/** The words of the parts that a page uses on their own. */
export interface ElementMessages extends PartMessages {
  readonly chooseSome: string;
  readonly writeAnswer: string;
  /** `{step}` and `{total}` are replaced. */
  readonly step: string;
}

/** The words of every tool that sends. */
export interface SendingMessages extends PartMessages {
  readonly 'yes': string;
  readonly 'no': string;
  readonly 'me': string;
  readonly 'me-with-help': string;
  readonly 'who': string;
  readonly 'sendAgain': string;
  readonly 'sending': string;
  /** Announced when sending takes long. */
  readonly 'sendingLong': string;
  readonly 'skip': string;
  readonly 'notSentYet': string;
  /** Announced when the focus is on the title of the screen, which says more. */
  readonly 'sentNow': string;
  readonly 'chooseOrSkip': string;
  readonly 'sentForReview': string;
  readonly 'reference': string;
  readonly 'saveCopy': string;
  readonly 'print': string;
  readonly 'finish': string;
  /** The same for an answer that did not arrive. */
  readonly 'finishUnsent': string;
  readonly 'notSentTitle': string;
  readonly 'notSentAdvice': string;
  readonly 'notSentStatus': string;
  readonly 'offline': string;
  readonly 'online': string;
  /** A link to the page of the site that says how; in a new tab. */
  readonly 'complain': string;
  /** Shown if the address of the page is sent with the answer. */
  readonly 'pageToo': string;
  /** Label of the field that people do not see. */
  readonly 'leaveEmpty': string;
  readonly 'copySent': string;
  readonly 'copyNotSent': string;
  readonly 'finishedStatus': string;
  readonly 'finishedTitle': string;
  readonly 'finishedUnsentTitle': string;
  readonly 'finishedNext': string;
  readonly 'startAgain': string;
}

/** The words of a tool that asks one thing and sends the answer: `src/tool`. */
export interface ToolMessages extends SendingMessages {
  readonly send: string;
  readonly sentTitle: string;
  readonly sentNext: string;
  readonly copyTitle: string;
  readonly copyFile: string;
  readonly copySaved: string;
  readonly skippedStatus: string;
  readonly skippedTitle: string;
  readonly skippedNext: string;
  readonly answerAfterAll: string;
  readonly openedStatus: string;
}

/** The words of the switch for easy words, on the bar and on a region. */
export interface SwitchMessages {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly easyWords: string;
  readonly on: string;
  readonly off: string;
  /** Announced once, when the person has pressed the switch. */
  readonly easyOn: string;
  readonly easyOff: string;
  readonly rememberedVisit: string;
  readonly rememberedDevice: string;
  readonly forget: string;
  readonly forgotten: string;
}

/** The words of the buttons that read out. */
export interface ListeningMessages {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;
  readonly listen: string;
  readonly pause: string;
  readonly goOn: string;
  readonly stop: string;
  readonly slower: string;
  /** Name of the buttons that play, pause and stop; `{name}` is replaced by how the part begins. */
  readonly listenLabel: string;
  /** Name of the button that reads the whole page. */
  readonly listenPage: string;
  readonly noVoice: string;
}

/** The words that more than one tool shows. */
export type SharedMessages = ToolMessages & ElementMessages & SwitchMessages & ListeningMessages;

/** The words that single tools have beside those. Each tool has its own space of names: `next` of one has nothing to do with `next` of another. */
export type MessagesByTool = { readonly [Tool in keyof typeof tools]: Readonly<(typeof tools)[Tool]['standard']> };

/** Every word of the kit, in one language and register. A missing one is a type error, in the file of each language that lacks it. */
export type Messages = SharedMessages & { readonly tools: MessagesByTool };

type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;

/** Every name of a word, whichever tool has it. */
export type AnyMessages = SharedMessages & Together<MessagesByTool[keyof MessagesByTool]>;

interface NumberWriter {
  readonly format: (count: number) => string;
}

/**
 * How the kit's own languages write whole numbers: `2,000`. A browser makes its first `Intl.NumberFormat` from the data of all languages, which takes about half of the
 * time that the script of a card takes to show it.
 */
const inThousands: NumberWriter = { format: (count) => `${count}`.replace(/\B(?=(\d{3})+$)/g, ',') };

/** Making one takes longer than drawing a tool, and a page may hold hundreds of tools. */
const rules = new Map<string, readonly [Intl.PluralRules, NumberWriter]>();

/** The form of `forms` that fits `count`, a whole number, in the language `lang`, with the number written as that language writes it. */
export function plural(lang: string, forms: Plural, count: number): string {
  const [plurals, numbers] = rules.get(lang) ?? [new Intl.PluralRules(lang), /^(en-GB|cy|ar)$/.test(lang) ? inThousands : new Intl.NumberFormat(lang)];
  rules.set(lang, [plurals, numbers]);
  return (forms[plurals.select(count)] ?? forms.other).replace('{count}', numbers.format(count));
}

/** Who has read the words of a language and register, so that a page knows what it can rely on. */
export interface Review {
  /** The people who checked them, apart from the people who wrote them. Left out if nobody has yet. */
  readonly by?: string;
  /** When, as a date of ISO 8601. */
  readonly on?: string;
}
