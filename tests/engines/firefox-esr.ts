/**
 * Debian's Firefox for Playwright, which speaks WebDriver BiDi to it. What Playwright leaves out there is put in: how a page looks on
 * paper, in the dark, in forced colours and with less motion; and what a person saves.
 */
import { firefox, type Browser, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test';
import { innerBrowserOf, innerOf, type Media, type Session } from './inner';

const launch = firefox.launch.bind(firefox);

/** Every page of Firefox, looking as asked. */
const look = ({ media, colorScheme, reducedMotion, forcedColors }: Media): string => `
for (const window of Services.wm.getEnumerator('navigator:browser'))
  for (const { browsingContext } of window.gBrowser.browsers)
    Object.assign(browsingContext, ${JSON.stringify({
      mediumOverride: media === 'no-override' ? '' : media,
      prefersColorSchemeOverride: colorScheme === 'no-override' ? 'none' : colorScheme,
      prefersReducedMotionOverride: reducedMotion === 'no-override' ? 'none' : reducedMotion,
      forcedColorsOverride: forcedColors === 'no-override' ? 'none' : forcedColors,
    })});`;

/** Runs in the window of Firefox itself. */
async function inside(session: Session, expression: string): Promise<void> {
  const { contexts } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome', 'maxDepth': 0 })) as Tree;
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  await session.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

function complete(page: Page): Page {
  const inner = innerOf(page);
  const { delegate } = inner;
  const session = delegate._browserContext._browser._browserSession;
  Object.assign(delegate, { updateEmulateMedia: () => inside(session, look(inner.emulatedMedia())) });
  // Firefox names no navigation where a script saves; the address does instead.
  const named = (event: object): object => ({ ...event, navigation: (event as { readonly url: string }).url });
  delegate._session.on('browsingContext.downloadWillBegin', (event) => delegate._onDownloadWillBegin(named(event)));
  delegate._session.on('browsingContext.downloadEnd', (event) => delegate._onDownloadEnded(named(event)));
  return page;
}

function completeContext(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context);
  return Object.assign(context, { newPage: async () => complete(await newPage()) });
}

/** A page that is alone is a tab and no window, which takes Firefox a fifth of a test's time less. Of several, each is in view only in a window of its own. */
function openTabs(browser: Browser): void {
  const session = innerBrowserOf(browser)._browserSession;
  const send = session.send.bind(session);
  const isAlone = (): boolean => browser.contexts().every((context) => context.pages().length === 0);
  session.send = (method, parameters) => send(method, method === 'browsingContext.create' && isAlone() ? { ...parameters, type: 'tab' } : parameters);
}

/** What `firefox.launch()` gives where Debian’s Firefox is the one to use. */
export async function launchFirefoxEsr(options?: LaunchOptions): Promise<Browser> {
  const browser = await launch(options);
  openTabs(browser);
  const newContext = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: async (more?: BrowserContextOptions) => completeContext(await newContext(more)),
  });
}
