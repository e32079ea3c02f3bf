/** Advice from the easy words checker. It never blocks: it is a list to read, and nothing waits for it. */
import { forceUpdate } from '@stencil/core';
import { reportMisuse } from '../../language/misuse';
import { languageOf } from '../../language/nearest';
import type { MessageKey } from '../../tool/state';
import type { IStatementMaker } from './i-statement-maker';
import { editedOf } from './i-statement-maker.statements';

/** One thing that could be easier: what was found, and what to do. */
export interface Idea {
  readonly why: string;
  readonly suggestion: string;
}

interface Options {
  readonly lang: string;
  readonly rules: Readonly<Record<string, boolean>>;
}
type Check = (text: string, options: Options) => { readonly findings: readonly Idea[] };

/** More at once is too much to read. The next ones come when these are done. */
const mostIdeas = 3;
/** Rules about pages, and about how an organisation writes. */
const rules = { 'one-sentence-a-block': false, 'long-screen': false, 'speak-to-you': false, 'block-without-picture': false, 'picture-without-words': false };
/** How long after the last key the words are looked at again, in milliseconds. */
const pause = 1000;

/** What is said about the words in the field. */
export class Adviser {
  /** What was found; nothing before the person has asked. */
  ideas: readonly Idea[] = [];
  /** What is said instead of ideas. */
  note?: 'adviceWait' | 'adviceNone' | 'adviceMissing';
  private check?: Check;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly maker: IStatementMaker) {}

  /** The checker reads English only. */
  get canRead(): boolean {
    const { host, kitWords, noAdvice } = this.maker;
    return !noAdvice && /^en\b/.test(languageOf(host) || kitWords.lang);
  }

  /** The person asks. Only now, the code of the checker is loaded. If it does not load, there is no advice, and everything else goes on. */
  readonly ask = async (): Promise<void> => {
    const { host } = this.maker;
    if (this.maker.lacksWords()) return;
    this.ideas = [];
    this.say('adviceWait');
    try {
      const { checkEasyWords } = await import('on-request/easy-words');
      this.check = checkEasyWords as Check;
    } catch {
      reportMisuse(host, 'advice', 'was not loaded. Is kit/ beside the script? Does the policy of the page allow it?');
    }
    // Meanwhile, the answer may have been cleared, or be on its way.
    if (this.note && /^(open|not-sent)$/.test(this.maker.state.phase)) this.say(this.look());
  };

  /** The person goes on writing: what was found follows, without a sound. */
  follow(): void {
    clearTimeout(this.timer);
    if (!this.check || !(this.note ?? this.ideas.length)) return;
    this.timer = setTimeout(() => {
      this.look();
      forceUpdate(this.maker.host);
    }, pause);
  }

  /** Nothing is said about the words any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.ideas = [];
    this.note = undefined;
  }

  /** Looks at the words. Returns what is said of them. */
  private look(): MessageKey {
    try {
      this.ideas = this.check?.(editedOf(this.maker.draft).text, { lang: 'en', rules }).findings.slice(0, mostIdeas) ?? [];
    } catch {
      this.check = undefined;
    }
    this.note = this.ideas.length > 0 ? undefined : this.check ? 'adviceNone' : 'adviceMissing';
    return this.note ?? 'adviceTitle';
  }

  private say(announcement: MessageKey): void {
    if (announcement === 'adviceWait') this.note = announcement;
    this.maker.frame.show({ announcement });
  }
}
