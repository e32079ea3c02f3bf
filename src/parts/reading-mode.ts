import { readingAttribute, readingOf, type ReadingSwitch } from '../language/reading';
import { isBrowser, pageElement } from '../language/native';
import { wordsEvent } from '../language/words';
import { addPageStyles, keepPageStyles } from './page-styles';
import { keepPlace } from './reading-place';
import { readingRules } from './reading-rules';

interface Shared {
  isStarted?: boolean;
  isRecalled?: boolean;
  /** What was chosen for the whole page, by switch: `easy`, `no-pictures`. */
  readonly chosen: Map<string, string>;
  /** The bars that are anywhere in the page. */
  readonly bars: Set<HTMLCoReadingBarElement>;
}

/** What the kit's scripts know of the page together, each with its own copy of this module. */
const shared: Shared = ((globalThis as unknown as Record<symbol, Shared | undefined>)[Symbol.for('coproduction-kit.reading')] ??= {
  chosen: new Map(),
  bars: new Set(),
});

/** How a page is read: the state of the three switches. */
export interface ReadingMode {
  readonly easy: boolean;
  readonly pictures: boolean;
  readonly listen: boolean;
}

/** How long the choice is remembered: until the tab is closed (`sessionStorage`), or on this device (`localStorage`). */
export type Remember = 'visit' | 'device';

const storageKey = 'co-reading';

/** How the page is read now. The mode of a part of it can be another one. */
export const modeOfPage = (): ReadingMode => ({
  easy: readingOf(pageElement(), 'easy') ?? false,
  pictures: readingOf(pageElement(), 'pictures') ?? true,
  listen: readingOf(pageElement(), 'listen') ?? false,
});

/** Storage as the page asks for it. A browser that blocks storage throws where it is only named. */
function stored<Value>(remember: Remember | undefined, use: (storage: Storage) => Value): Value | undefined {
  try {
    return remember === 'device' ? use(localStorage) : remember === 'visit' ? use(sessionStorage) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the person's choice is remembered now. */
export const isRemembered = (remember: Remember | undefined): boolean => stored(remember, (storage) => storage.getItem(storageKey) !== null) ?? false;

/** Forgets the choice, wherever it was remembered. The page stays as it is. */
export function forget(): void {
  for (const remember of ['visit', 'device'] as const) stored(remember, (storage) => storage.removeItem(storageKey));
  tellPage();
}

/** Writes one of `easy`, `no-easy`, `pictures` … instead of what the page says about that switch. */
function write(token: string): void {
  keepPageStyles();
  const name = token.replace('no-', '');
  shared.chosen.set(name, token);
  const others = (pageElement().getAttribute(readingAttribute) ?? '').split(/\s+/).filter((other) => other && other.replace('no-', '') !== name);
  pageElement().setAttribute(readingAttribute, [...others, token].join(' '));
}

/**
 * Turns a switch for the whole page, and remembers it where the page asks for that. The person's place in the page is kept; `pressed` is what they
 * pressed.
 */
export function turn(name: ReadingSwitch, isOn: boolean, remember: Remember | undefined, pressed?: Element): void {
  // A bar that comes later knows nothing newer than this.
  shared.isRecalled = true;
  keepPlace(() => write(isOn ? name : `no-${name}`), pressed);
  const tokens = Object.entries(modeOfPage()).map(([each, on]) => (on ? each : `no-${each}`));
  stored(remember, (storage) => storage.setItem(storageKey, tokens.join(' ')));
  if (name === 'easy') forgetAddress();
}

/** What the person chose overrides what a link asked for, which would ask again when the page is reloaded. */
function forgetAddress(): void {
  if (easyIn(location) === undefined) return;
  const address = new URL(location.href);
  address.searchParams.delete('easy');
  if (address.hash === '#easy') address.hash = '';
  history.replaceState(history.state, '', address);
}

/** What an address says of easy words: `?easy=1` and `#easy` ask for them, `?easy=0` for the usual ones. */
export function easyIn({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean | undefined {
  const parameter = new URLSearchParams(search).get('easy');
  if (hash === '#easy' || parameter === '1') return true;
  return parameter === '0' ? false : undefined;
}

/** Whether the page has a bar with a switch for easy words, or will have one when its script loads. */
export const hasBar = (): boolean =>
  // Its property, where it has one: frameworks set that and no attribute.
  [...shared.bars, ...pageElement().querySelectorAll('co-reading-bar')].some((bar) => !/\beasy\b/.test(bar.without ?? bar.getAttribute('without') ?? ''));

/**
 * Starts the reading mode of the page: as its address says, else as the person chose before, else as the page is marked. Every bar and every region
 * calls it when it comes into the page, with the switches that it has.
 */
export function startReading(remember: Remember | undefined, switches: readonly string[], printsBoth = false): void {
  // A server that renders has no page.
  if (!isBrowser) return;
  const isEasyByLink = easyIn(location);
  if (!shared.isStarted) {
    shared.isStarted = true;
    addPageStyles(readingRules);
    // That it is there says that a script of the kit is.
    pageElement().setAttribute(readingAttribute, pageElement().getAttribute(readingAttribute) ?? '');
    // A router may give `<html>` the attributes of another page: what the person chose stays, unless that page says otherwise.
    new MutationObserver(() => {
      for (const [name, token] of shared.chosen) if (readingOf(pageElement(), name as ReadingSwitch) === undefined) write(token);
    }).observe(document, { subtree: true, attributeFilter: [readingAttribute] });
    if (isEasyByLink !== undefined) write(isEasyByLink ? 'easy' : 'no-easy');
    addEventListener('hashchange', () => location.hash === '#easy' && keepPlace(() => write('easy')));
  }
  if (remember && !shared.isRecalled) {
    shared.isRecalled = true;
    const tokens = stored(remember, (storage) => storage.getItem(storageKey))?.split(' ') ?? [];
    for (const token of tokens) {
      const name = token.replace('no-', '');
      // What a person could not turn back here is left as it is.
      if (/^(easy|pictures|listen)$/.test(name) && switches.includes(name) && (name !== 'easy' || isEasyByLink === undefined)) write(token);
    }
  }
  if (printsBoth) write('print-both');
}

/** A bar came into the page; or, with `isGone`, left it. */
export function tellOfBar(bar: HTMLCoReadingBarElement, isGone = false): void {
  shared.bars[isGone ? 'delete' : 'add'](bar);
  tellPage();
}

/** Tells every element of the page to read it again. */
const tellPage = (): void => void (globalThis as Partial<typeof globalThis>).dispatchEvent?.(new CustomEvent(wordsEvent));
