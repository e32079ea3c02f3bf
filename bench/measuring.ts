/**
 * Measures one contender in one visit.
 *
 * Load and error: cold cache, Slow 4G (1.6 Mbps, 150 ms), CPU at a quarter of its speed. Copies: unthrottled. Each time ends when the browser has
 * painted: two frames after the first frame in which the condition is true.
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contender, ContenderInPage } from './contenders.ts';

/** What the bench itself puts into each page. */
interface Timing {
  /** Calls back when the page has painted something that `isTrue` sees. */
  readonly whenPainted: (isTrue: () => boolean, done: () => void) => void;
  /** Milliseconds from the start of an act until what it leads to is painted. */
  readonly timeToPaint: (act: () => void, isTrue: () => boolean) => Promise<number>;
}

declare const contender: ContenderInPage;
declare const timing: Timing;
/** A binding of the browser. Polling from outside would add tasks to those that are measured. */
declare const benchReport: (report: string) => void;

/** The measures of one contender in one round, by name. */
export type Measures = Readonly<Record<string, number>>;

const counts = [1, 10, 100, 1000] as const;
export const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** The most milliseconds that a visit may take, on a busy machine too. */
const patience = 120_000;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Closes the page, and throws if the contender had an error. */
  readonly close: () => Promise<void>;
}

/** Opens a page that has what the bench brings, and nothing else. */
export async function open(browser: Browser, { name, folder }: Contender): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) problems.push(`${response.url()}: ${response.status()}`);
  });
  await page.addInitScript(addTiming);
  await page.addInitScript({ path: `${folder}/contender.js` });
  const session = await context.newCDPSession(page);
  return {
    page,
    session,
    close: async () => {
      await context.close();
      if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
    },
  };
}

/** Runs in the page before anything else. */
const addTiming = (): void => {
  const whenPainted: Timing['whenPainted'] = (isTrue, done) =>
    void requestAnimationFrame(() => {
      if (isTrue()) requestAnimationFrame(() => requestAnimationFrame(done));
      else whenPainted(isTrue, done);
    });
  const timeToPaint: Timing['timeToPaint'] = (act, isTrue) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const start = performance.now();
        act();
        whenPainted(isTrue, () => resolve(performance.now() - start));
      };
      // A message from a frame comes right after its paint: every act starts at the same moment, in a task as a press does.
      requestAnimationFrame(() => port2.postMessage(''));
    });
  Object.assign(globalThis, { timing: { whenPainted, timeToPaint } });
};

/** Runs in the page from its start: loads, sends the form empty, and reports what both cost. */
const visit = (): void => {
  let shift = 0;
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const takeTasks = (entries: PerformanceEntryList): void => void tasks.push(...entries.map(({ duration }) => duration));
  const longTasks = new PerformanceObserver((list) => takeTasks(list.getEntries()));
  longTasks.observe({ type: 'longtask', buffered: true });

  const reportError = async (load: Measures): Promise<void> => {
    const error = await timing.timeToPaint(
      () => contender.fail(),
      () => contender.hasFailed(),
    );
    benchReport(JSON.stringify({ ...load, 'error painted, ms': error }));
  };
  timing.whenPainted(
    () => contender.isUsable(),
    () => {
      const usable = performance.now();
      // When the page is idle, the entry of its last task is there.
      requestIdleCallback(() => {
        takeTasks(longTasks.takeRecords());
        longTasks.disconnect();
        void reportError({
          'usable, ms': usable,
          'long tasks, ms at 4 × CPU': tasks.reduce((sum, task) => sum + task, 0),
          'longest task, ms at 4 × CPU': Math.max(0, ...tasks),
          'layout shift': shift,
        });
      });
    },
  );
};

async function measureLoad(browser: Browser, url: string, contender: Contender): Promise<Measures> {
  const { page, session, close } = await open(browser, contender);
  await page.addInitScript(visit);
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith(url) && !request.url.endsWith('favicon.ico')) requests++;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchReport' });
  const report = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${contender.name}: not usable, or no error shown, after ${patience / 1000} seconds.`)), patience);
    session.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(payload);
    });
  });
  const [measures] = await Promise.all([report, page.goto(`${url}/${contender.name}/`)]);
  // Fonts may come after the form is usable.
  await page.waitForLoadState('networkidle');
  await close();
  return { kB: bytes / 1000, requests, ...(JSON.parse(measures) as Measures) };
}

async function measureCopies(browser: Browser, url: string, { name, ...rest }: Contender, count: number): Promise<Measures> {
  const { page, session, close } = await open(browser, { name, ...rest });
  await page.goto(`${url}/${name}/`);
  await page.waitForFunction(() => contender.isUsable());
  await page.evaluate(() => contender.prepare?.());
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await session.send('Runtime.getHeapUsage');
  const time = await page.evaluate((cards) => {
    const container = document.createElement('div');
    document.querySelector('main')?.append(container);
    return timing.timeToPaint(
      () => contender.mount(container, cards),
      () => contender.areMounted(container, cards),
    );
  }, count);
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Runtime.getHeapUsage');
  await close();
  const measures = { [`${count} ${count === 1 ? 'card' : 'cards'}, ms`]: time };
  return count === 1000 ? { ...measures, 'heap per card, kB': (after.usedSize - before.usedSize) / 1000 / count } : measures;
}

/** Goes through everything once with one copy. Throws if a part of the job is not done. It also lets the server compress each file. */
export async function rehearse(browser: Browser, url: string, contender: Contender): Promise<void> {
  await measureLoad(browser, url, contender);
  await measureCopies(browser, url, contender, 1);
}

export async function measure(browser: Browser, url: string, contender: Contender): Promise<Measures> {
  const measures = { ...(await measureLoad(browser, url, contender)) };
  for (const count of counts) Object.assign(measures, await measureCopies(browser, url, contender, count));
  return measures;
}
