/**
 * Debian's WebKit for Playwright. Playwright speaks the Web Inspector protocol to a WebKit that it did not build; here that is WebKitGTK's MiniBrowser,
 * one process and one window for each context. Its screen is a virtual one, and what a person does comes as events of that screen: see `input.ts`.
 */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { webkit, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { freePort } from '../../scripts/free-port.ts';
import { askedOfBrowser, askedOfContext, innerOf } from './inner';
import { miniBrowser } from './engines';
import { driveByHand, Hands } from './input';

const environment = {
  ...process.env,
  // On a machine with a session bus, such as one with a screen reader, WebKit would look for its accessibility bus for a minute at the end of each test.
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/dev/null',
  GDK_BACKEND: 'x11',
  // Kept for all, as each has a home of its own: to find what can play a sound takes seconds.
  GST_REGISTRY: resolve('test-results/gstreamer.bin'),
  LANG: 'en_GB.UTF-8',
  LANGUAGE: 'en_GB',
  LIBGL_ALWAYS_SOFTWARE: '1',
  TZ: 'Europe/London',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const program of running) program.kill('SIGKILL');
});

/** Starts a program that ends with the tests, if not before. */
function start(command: string, parts: readonly string[], options: SpawnOptions): ChildProcess {
  const program = spawn(command, parts, options);
  running.add(program);
  program.once('exit', () => running.delete(program));
  return program;
}

async function end(program: ChildProcess): Promise<void> {
  if (!running.has(program)) return;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}

/** A virtual screen with a number that nobody has. */
async function startScreen(): Promise<{ readonly program: ChildProcess; readonly display: string }> {
  const program = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(program.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { program, display: `:${number.toString().trim()}` };
}

/** Where the inspector of a MiniBrowser listens: it says so on its own page, as soon as it has a window. Five that start at once on a small machine take their time. */
async function socketAt(address: string): Promise<string> {
  for (const end = Date.now() + 45_000; Date.now() < end;) {
    const text = await fetch(`http://${address}/`).then(
      (response) => response.text(),
      () => '',
    );
    const path = /\/socket\/\d+\/\d+\/WebPage/.exec(text)?.[0];
    if (path) return `ws://${address}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`MiniBrowser does not answer at ${address}.`);
}

/** Lets a server listen on this machine alone, and says where. */
async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  return `${address}:${port}`;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

/** What a person saves lands in the home folder of the browser, under another name until it is whole. */
function tellOfDownload(page: Page, home: string, name: string): void {
  if (name.startsWith('.') || name.endsWith('.wkdownload') || !existsSync(join(home, name))) return;
  const inner = innerOf(page);
  const { _browser: browser } = inner.delegate._browserContext;
  browser.downloadCreated(inner, name, page.url(), name, name);
  browser.downloadFinished(name);
}

/** A window with nothing kept from earlier, of the size that the test asks for. */
async function openWindow(display: string, hands: Hands, options: BrowserContextOptions): Promise<BrowserContext> {
  const address = `127.0.0.1:${await freePort()}`;
  const home = await mkdtemp(join(tmpdir(), 'coproduction-kit-webkit-'));
  const settings = [...(askedOfBrowser(webkit).args ?? []), ...(options.javaScriptEnabled === false ? ['--enable-javascript-markup=false'] : [])];
  const program = start(miniBrowser, ['--private', ...settings, 'about:blank'], {
    stdio: 'ignore',
    env: { ...environment, HOME: home, DISPLAY: display, WEBKIT_INSPECTOR_HTTP_SERVER: address },
  });
  const webSocketDebuggerUrl = await socketAt(address);
  const tabs = createServer((_request, response) => response.end(JSON.stringify([{ webSocketDebuggerUrl }])));
  const browser = await webkit.connectOverCDP(`http://${await listen(tabs)}`, { artifactsDir: home });
  const [context] = browser.contexts() as [BrowserContext];
  const [page] = context.pages() as [Page];
  const saved = watch(home, (_event, name) => name !== null && tellOfDownload(page, home, name));
  await driveByHand(page, program.pid as number, hands, options.viewport ?? { width: 1280, height: 720 });
  const others = new Set<BrowserContext>();
  let isTaken = false;
  return Object.assign(context, {
    // A further page is a window of its own.
    newPage: async (): Promise<Page> => {
      if (!isTaken) {
        isTaken = true;
        return page;
      }
      const other = await openWindow(display, hands, options);
      others.add(other);
      const close = (): Promise<void> => (others.delete(other), other.close());
      return Object.assign(await other.newPage(), { close });
    },
    close: async (): Promise<void> => {
      await Promise.all([...others].map((other) => other.close()));
      saved.close();
      await browser.close();
      await close(tabs);
      await end(program);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}

/** What `webkit.launch()` gives where Debian's WebKit is the one to use. */
export async function launchWebKitGtk(): Promise<Browser> {
  const { program, display } = await startScreen();
  const hands = new Hands(display);
  const browser: Partial<Browser> & { readonly _connection: object } = {
    // Where Playwright’s runner looks for what a browser elsewhere has to say.
    _connection: { headers: [] },
    newContext: async (options) => openWindow(display, hands, await askedOfContext(webkit, options)),
    close: async () => {
      hands.stop();
      await end(program);
    },
    browserType: () => webkit,
  };
  return browser as unknown as Browser;
}
