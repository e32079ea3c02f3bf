/**
 * `npm run bench`: the feedback-card job, each contender in turn in one run of headless Chromium, round after round; medians and ratios to plain
 * HTML in linked files. A contender is a folder in `bench/contenders`. Only ratios within one run count.
 *
 * Load: cold cache, brotli, Slow 4G (1.6 Mbps, 150 ms), 4 × CPU. Error: 4 × CPU. Scale: unthrottled, to the paint.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { benchReading } from './reading.ts';
import { browserArguments, requireBrowser } from '../scripts/browser.ts';

interface Contender {
  readonly isUsable: () => boolean;
  readonly fail: () => void;
  readonly hasFailed: () => boolean;
  readonly mount: (container: Element, count: number) => void;
  readonly areMounted: (container: Element, count: number) => boolean;
}
declare const contender: Contender;

const rounds = Number(process.argv[2] ?? 5);
const counts = [1, 10, 100, 1000] as const;
const contenders = readdirSync('bench/contenders').sort((one) => (one === 'plain-html' ? -1 : 1));
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** The measures of one contender in one round, by name. */
type Measures = Record<string, number>;

const server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/\/$/, '/index.html');
  const file = path.startsWith('/cdn/') ? `dist${path}` : `bench/contenders${path}`;
  try {
    const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    response
      .writeHead(200, { 'content-type': types[extname(file)], 'content-encoding': 'br', 'content-length': body.length, 'cache-control': 'no-store' })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function open(browser: Browser, name: string): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
  const page = await context.newPage();
  await page.addInitScript({ path: `bench/contenders/${name}/contender.js` });
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

/** Time of a condition, to the paint: two frames after the first frame in which it holds. */
const stampWhenUsable = (): void => {
  const watch = (): void => {
    if (!contender.isUsable()) requestAnimationFrame(watch);
    else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')));
  };
  requestAnimationFrame(watch);
};

async function load(browser: Browser, name: string): Promise<Measures> {
  const { page, session, close } = await open(browser, name);
  await page.addInitScript(stampWhenUsable);
  await page.addInitScript(() => {
    const shifts = globalThis as unknown as { shift: number };
    shifts.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.endsWith('favicon.ico')) requests++;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${address}/${name}/`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? NaN);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  const error = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        contender.fail();
        const watch = (): void => {
          if (!contender.hasFailed()) requestAnimationFrame(watch);
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
        };
        watch();
      }),
  );
  await close();
  return { 'kB': bytes / 1000, requests, 'usable, ms': usable, 'layout shift': shift, 'error painted, ms': error };
}

async function scale(browser: Browser, name: string, count: number): Promise<Measures> {
  const { page, session, close } = await open(browser, name);
  await page.goto(`${address}/${name}/`);
  await page.waitForFunction(() => contender.isUsable());
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await session.send('Runtime.getHeapUsage');
  const time = await page.evaluate(
    (cards) =>
      new Promise<number>((resolve) => {
        const container = document.createElement('div');
        document.querySelector('main')?.append(container);
        const start = performance.now();
        contender.mount(container, cards);
        const watch = (): void => {
          if (!contender.areMounted(container, cards)) requestAnimationFrame(watch);
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
        };
        requestAnimationFrame(watch);
      }),
    count,
  );
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Runtime.getHeapUsage');
  await close();
  const measures: Measures = { [`${count} cards, ms`]: time };
  if (count === 1000) measures['heap per card, kB'] = (after.usedSize - before.usedSize) / 1000 / count;
  return measures;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const all = new Map<string, Measures[]>(contenders.map((name) => [name, []]));
const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
for (let round = 1; round <= rounds; round++) {
  for (const name of contenders) {
    const measures = await load(browser, name);
    for (const count of counts) Object.assign(measures, await scale(browser, name, count));
    all.get(name)?.push(measures);
    console.error(`round ${round} of ${rounds}: ${name}`);
  }
}
const reading = await benchReading(browser, rounds);
const version = browser.version();
await browser.close();
server.close();

const medians = new Map(
  [...all].map(([name, measured]) => [
    name,
    Object.fromEntries(Object.keys(measured[0] ?? {}).map((key) => [key, median(measured.map((row) => row[key] ?? NaN))])),
  ]),
);
const plain = medians.get('plain-html') ?? {};
const keys = Object.keys(plain);
const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const cell = (key: string, value: number): string => (key.endsWith('ms') ? `${digits(value)} (${(value / (plain[key] ?? NaN)).toFixed(2)} ×)` : digits(value));
const table = [
  `Chromium ${version}, medians of ${rounds} interleaved rounds, ${new Date().toISOString().slice(0, 10)}. × is the ratio to plain-html in this run.`,
  '',
  `| contender | ${keys.join(' | ')} |`,
  `| --- |${keys.map(() => ' --: |').join('')}`,
  ...[...medians].map(([name, row]) => `| ${name} | ${keys.map((key) => cell(key, row[key] ?? NaN)).join(' | ')} |`),
  '',
].join('\n');
console.log(`${table}\n${reading.table}`);
writeFileSync(
  'bench/results.md',
  `# The feedback-card job\n\nMade by \`npm run bench\`.\n\n${table}\n# A switch of the reading bar\n\nFrom the press to the paint.\n\n${reading.table}\n`,
);
writeFileSync(
  'bench/results.json',
  `${JSON.stringify({ version, rounds, medians: Object.fromEntries(medians), rounds_measured: Object.fromEntries(all) }, null, 2)}\n`,
);
