/** The Back button of the browser goes back in a tool that asks one question a screen: docs/decisions/0027-sets-of-statements.md. */
import { uuid } from '../answers/envelope';
import { checking, goTo, type SteppedTool } from './steps';

/** The member of `history.state` that the kit's tools share. What the page has in it, a router for example, stays. */
const member = 'coSteps';

/** One screen of one tool, in an entry of the history. */
interface Trace {
  readonly screen: string;
  readonly isChanging?: boolean;
  /** The screen of the entry before, if the same tool has made this one. */
  readonly before?: string;
  /** How many entries in a row the tool has made, up to this one. */
  readonly made: number;
}

/** By the mark of the tool: two on a page do not move each other. */
type Traces = Readonly<Record<string, Trace>>;

const tracesIn = (state: unknown): Partial<Traces> => (state as Record<string, unknown> | null)?.[member] ?? {};

/** The entries that one person's way through a tool has in the history of the page. */
export class StepHistory<Answer> {
  /** Another one after each clearing and each load: nobody comes back to a screen of the person before. */
  private mark = uuid();
  /** The tool goes back in the history by itself, to an entry with this mark. */
  private expected = '';

  constructor(private readonly tool: SteppedTool<Answer>) {}

  /** The tool comes into the page. It listens before the page does. */
  enter(): void {
    addEventListener('popstate', this.follow, true);
  }

  /** The tool leaves the page. */
  leave(): void {
    removeEventListener('popstate', this.follow, true);
  }

  private get here(): Trace | undefined {
    return tracesIn(history.state)[this.mark];
  }

  private write(change: 'pushState' | 'replaceState', trace: Trace, others: Partial<Traces>): void {
    try {
      // Without an address, it stays the same.
      history[change]({ ...(history.state as object | null), [member]: { ...others, [this.mark]: trace } }, '');
    } catch {
      // Browsers refuse more than about a hundred entries in half a minute. The buttons of the tool still lead back.
    }
  }

  private goBack(entries: number): void {
    this.expected = this.mark;
    history.go(-entries);
  }

  /**
   * The person has gone to another screen by a button of the tool. If that was the screen of the entry before, it is a step back in the history, too.
   * Otherwise it is a new entry. Nothing else makes one: browsers skip entries that no action of a person has made.
   */
  note(from: string, wasChanging: boolean | undefined): void {
    const { screen, isChanging } = this.tool.state;
    if (screen === from) return;
    if (this.here?.before === screen) {
      this.goBack(1);
      return;
    }
    const traces = tracesIn(history.state);
    // The first entry is the page's own. From now on it says which screen the tool was on.
    if (this.here?.screen !== from) this.write('replaceState', { screen: from, isChanging: wasChanging, made: 0 }, traces);
    const { made = 0 } = this.here ?? {};
    // Another tool must not take this entry for one of its own.
    const others = Object.fromEntries(Object.entries(traces).map(([mark, trace]) => [mark, { ...trace, before: undefined, made: 0 } as Trace]));
    this.write('pushState', { screen, isChanging, before: from, made: made + 1 }, others);
  }

  /** The person has gone back or forward in the browser. The page does not hear of it: for its router, all these entries are one. */
  private readonly follow = (event: PopStateEvent): void => {
    const { tool, mark, expected } = this;
    const traces = tracesIn(event.state);
    const { [mark]: there } = traces;
    const { screen, phase } = tool.state;
    if (expected && traces[expected]) {
      this.expected = '';
      event.stopImmediatePropagation();
    } else if (there && there.screen !== screen && [...tool.steps, checking].includes(there.screen) && /^(open|not-sent)$/.test(phase)) {
      event.stopImmediatePropagation();
      goTo(tool, there.screen, { isChanging: there.isChanging });
    }
  };

  /** The answers are sent or cleared: the entries of this way go, so Back leads out of the page as it did before. */
  forget(): void {
    const { made } = this.here ?? {};
    if (made) this.goBack(made);
    this.mark = uuid();
  }
}
