import type { SendingMessages } from '../messages';
import type { FeedMessages } from './feed';

/** The words of a board of ideas, and of each idea on it. */
export interface IdeasMessages extends Pick<SendingMessages, 'lang' | 'complain' | 'sendingLong'>, FeedMessages {
  /** Below the question: how an idea gets here. */
  readonly readFirst: string;
  /** What “Me too” does, and what it does not. In this and in what follows, `{meToo}` is what is on the button. */
  readonly aboutMeToo: string;
  /** Before the name of the person who had an idea. */
  readonly by: string;
  /** Above the words of other people who said the same. */
  readonly also: string;
  /** Above a reply. */
  readonly reply: string;
  /** In place of a reply. */
  readonly noReply: string;
  /** `{count}` is replaced. */
  readonly agreed: string;
  /** The button that says it. */
  readonly meToo: string;
  /** In place of the button, once it has arrived. */
  readonly meTooSent: string;
  /** On the button, while it is on its way. */
  readonly sending: string;
  readonly notSent: string;
  /** The link to the page where people report an idea. */
  readonly report: string;
  /** Below the ideas: how they came here. */
  readonly shared: string;
  /** The link to the page where people take their idea back. */
  readonly takeBack: string;
  /** In place of an idea, before the day. */
  readonly takenBack: string;
}
