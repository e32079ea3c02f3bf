import type { Feed, Kinds } from '../feed/feed';
import type { ItemBase } from '../feed/item';
import { reportMisuse } from '../language/misuse';
import { isBrowser } from '../language/native';
import { holdPlace } from '../parts/reading-place';
import { SiteFile } from '../parts/site-file';
import { fetchFeed, readFeed, type Loaded } from './feed-file';
import { Pages } from './pages';

/** A tool that shows items of a feed. */
export interface FeedTool<Item> {
  readonly host: HTMLElement;
  /** Address of the feed. */
  readonly src?: string;
  /** The feed itself, if the page has it already. */
  readonly feed?: Feed;
  /** The kind of item that it shows, with its checks. */
  readonly shownKinds: Kinds;
  /** Id of the item that a person is at. */
  currentId(): string | undefined;
  /** The items that are shown: a person can choose some of them. */
  matching(): readonly Item[];
  /** The feed came, or did not, and is not drawn yet. */
  handleFeed?(): void;
}

/** The items of a newer feed. The one that a person is at stays where it was, even if the feed does not have it any more. */
export function keepItem<Item extends ItemBase>(before: readonly Item[], now: readonly Item[], id: string | undefined): readonly Item[] {
  const place = before.findIndex((item) => item.id === id);
  const kept = before[place];
  return !kept || now.some((item) => item.id === id) ? now : [...now.slice(0, place), kept, ...now.slice(place)];
}

/** The items of one kind that a tool shows from a feed, and how many of them. */
export class ShownFeed<Item extends ItemBase> extends SiteFile<Loaded<Item>> {
  /** The items, and the id of the one that is not in the feed any more, and that a person is at. */
  items: readonly Item[] = [];
  goneId?: string;
  readonly pages: Pages;
  /** What the page has given. */
  private given?: Feed;

  constructor(private readonly list: FeedTool<Item>) {
    super(
      list,
      (address, signal) => fetchFeed(list.host, address, signal, list.shownKinds),
      () => {
        // An idea is an element of the page, and a promise is drawn inside.
        holdPlace([...list.host.children, ...(list.host.shadowRoot?.querySelectorAll('.item') ?? [])]);
        this.take();
        list.handleFeed?.();
      },
    );
    this.pages = new Pages(list);
  }

  /** The tool is in the page. */
  enter(): void {
    if (isBrowser) addEventListener('beforeprint', this.pages.print);
  }

  override leave(): void {
    super.leave();
    if (isBrowser) removeEventListener('beforeprint', this.pages.print);
  }

  override follow(): void {
    const { feed, host, shownKinds } = this.list;
    if (feed !== this.given) {
      this.given = feed;
      super.leave();
      this.loaded = undefined;
      try {
        this.loaded = feed && readFeed(host, feed, 'The feed', shownKinds);
      } catch (error) {
        reportMisuse(host, 'feed', (error as Error).message);
      }
      this.hasFailed = !this.loaded;
      this.take();
    }
    if (!feed) super.follow();
  }

  /** There is another feed. The item that a person is at stays. */
  private take(): void {
    const id = this.list.currentId();
    const now = this.loaded?.items ?? [];
    this.items = keepItem(this.items, now, id);
    this.goneId = this.items === now ? undefined : id;
    this.pages.show(this.list.matching().findIndex((item) => item.id === id) + 1);
  }
}
