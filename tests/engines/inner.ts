/**
 * What Playwright keeps for itself. Two of the engines lack something under Playwright’s public commands, and it is put in here, below them, so that the
 * tests stay as they are. Tied to the one version that `package.json` pins.
 */
import type { Browser, BrowserContextOptions, BrowserType, LaunchOptions, Page } from '@playwright/test';

type Modifiers = ReadonlySet<string>;
interface Key {
  readonly key: string;
}

export interface Keyboard {
  keydown(progress: unknown, modifiers: Modifiers, name: string, key: Key): Promise<void>;
  keyup(progress: unknown, modifiers: Modifiers, name: string, key: Key): Promise<void>;
}

export interface Mouse {
  move(progress: unknown, x: number, y: number): Promise<void>;
  down(progress: unknown, x: number, y: number, button: string): Promise<void>;
  up(progress: unknown, x: number, y: number, button: string): Promise<void>;
}

export interface Session {
  send: (method: string, parameters: object) => Promise<unknown>;
  on(event: string, listen: (parameters: object) => void): void;
}

/** What a page is asked to look like; `no-override` is as the engine has it. */
export type Media = Readonly<Record<'media' | 'colorScheme' | 'reducedMotion' | 'forcedColors', string>>;

interface InnerBrowser {
  readonly _browserSession: Session;
  downloadCreated(page: Inner, id: string, address: string, suggestedName: string, name: string): void;
  downloadFinished(id: string): void;
}

/** A page as the engine’s side of Playwright sees it. */
interface Inner {
  readonly emulatedMedia: () => Media;
  readonly delegate: {
    readonly rawKeyboard: Keyboard;
    readonly rawMouse: Mouse;
    readonly _session: Session;
    readonly _browserContext: { readonly _browser: InnerBrowser };
    readonly updateEmulateMedia: () => Promise<void>;
    readonly _onDownloadWillBegin: (event: object) => void;
    readonly _onDownloadEnded: (event: object) => void;
  };
}

interface Outer<Kind> {
  readonly _connection: { toImpl(outer: unknown): Kind };
}
export const innerOf = (page: Page): Inner => (page as unknown as Outer<Inner>)._connection.toImpl(page);
export const innerBrowserOf = (browser: Browser): InnerBrowser => (browser as unknown as Outer<InnerBrowser>)._connection.toImpl(browser);

interface InnerType {
  readonly _playwright: { readonly _defaultLaunchOptions?: LaunchOptions };
  readonly _instrumentation: { runBeforeCreateBrowserContext(options: BrowserContextOptions): Promise<void> };
}
const innerTypeOf = (type: BrowserType): InnerType => type as unknown as InnerType;

/** What the test asks of the browser: the runner says it here, and not in the call. */
export const askedOfBrowser = (type: BrowserType): LaunchOptions => innerTypeOf(type)._playwright._defaultLaunchOptions ?? {};

/** What the test asks of the context: the runner adds it to what the call says. */
export async function askedOfContext(type: BrowserType, options: BrowserContextOptions = {}): Promise<BrowserContextOptions> {
  const all = { ...options };
  await innerTypeOf(type)._instrumentation.runBeforeCreateBrowserContext(all);
  return all;
}
