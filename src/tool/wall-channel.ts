/**
 * What a facilitator's window says to a wall in the same browser, and how a wall asks for it. No server hears of it, and nothing is stored. Only pages of the same
 * site can listen.
 */

/** What is on the wall now. */
export interface WallView {
  /** The key of the statement; left out while none is asked. */
  readonly key?: string;
  /** How many hands each choice has, by its value; left out until the facilitator shows them. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** What goes through the channel: a view, or the question for one. */
interface Message {
  readonly view?: WallView;
}

/** What came through the channel, if it is what we send. */
function viewIn(data: unknown): WallView | undefined {
  const { view } = (data ?? {}) as { readonly view?: { readonly key?: unknown; readonly counts?: unknown } | null };
  if (!view) return undefined;
  const { key, counts } = view;
  const numbers = Object.entries(counts ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { key: typeof key === 'string' ? key : undefined, counts: counts ? Object.fromEntries(numbers) : undefined };
}

/** One end of the way between the two windows. A browser without channels has no wall. */
export class WallChannel {
  private channel?: BroadcastChannel;
  private shownText = '';

  /** `hear`: what a wall does with a view. A facilitator's window leaves it out. */
  constructor(private readonly hear?: (view: WallView) => void) {}

  /** Begins, or goes over to another name. */
  open(name: string): void {
    const { hear } = this;
    const full = `coproduction-kit wall ${name}`;
    if (this.channel?.name === full || !('BroadcastChannel' in globalThis)) return;
    this.close();
    const channel = (this.channel = new BroadcastChannel(full));
    channel.onmessage = ({ data }) => {
      const view = viewIn(data);
      if (hear && view) hear(view);
      else if (!hear && !view) channel.postMessage({ view: JSON.parse(this.shownText || '{}') as WallView } satisfies Message);
    };
    if (hear) channel.postMessage({} satisfies Message);
  }

  /** Shows something else on every wall. */
  show(view: WallView): void {
    const text = JSON.stringify(view);
    if (text === this.shownText) return;
    this.shownText = text;
    this.channel?.postMessage({ view } satisfies Message);
  }

  close(): void {
    this.channel?.close();
    this.channel = undefined;
  }
}
