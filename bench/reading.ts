/**
 * What a press on a switch of the reading bar costs: 200 elements of the kit on one page, at 4 × CPU, from the press until the page is painted
 * again. Part of `npm run bench`; alone: `node bench/reading.ts`, after a build.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { launchBrowser } from './browser.ts';

/** The most milliseconds that a switch of 200 tools may take. The mixed page, where nothing can wait off the screen, is printed to be seen. */
const most = 100;
const held = '200 cards';

const card = '<co-i-statement name="home">I choose who comes into my home.<span slot="easy">I choose who helps me.</span></co-i-statement>';
const mixed = [
  card,
  '<co-choices name="when">When?<co-choice value="am">In the morning</co-choice><co-choice value="pm">In the afternoon</co-choice></co-choices>',
  '<co-easy-block picture="home">You choose who comes to your home.</co-easy-block>',
  '<co-notice>We write back by 12 January.</co-notice>',
].join('');

const pages: Readonly<Record<string, string>> = { [held]: card.repeat(200), '200 elements of four kinds': mixed.repeat(50) };
const scripts = ['reading-bar', 'i-statement', 'choices', 'easy-block', 'notice'];

/** Milliseconds from the press until what is in view is painted, and until the last element of the page is drawn again. */
interface Times {
  readonly painted: number;
  readonly all: number;
}

async function pressEach(browser: Browser, address: string, throttle: number): Promise<Record<string, Times>> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('co-reading-bar')?.shadowRoot?.querySelector('[role=switch]'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const times: Record<string, Times> = {};
  for (const name of ['easy', 'pictures', 'listen']) {
    for (const way of ['pressed', 'and back']) {
      times[`${name}, ${way}`] = await page.evaluate(
        (id) =>
          new Promise<Times>((resolve) => {
            const button = document.querySelector('co-reading-bar')?.shadowRoot?.getElementById(id);
            const lastRoot = document.querySelector('main > :last-child')?.shadowRoot;
            const look = (): string => `${lastRoot?.querySelector('.root')?.className} ${lastRoot?.querySelector('co-listen') !== null}`;
            const before = look();
            requestAnimationFrame(() => {
              const start = performance.now();
              button?.click();
              // A message comes after the frame that the press has asked for is painted.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  const painted = performance.now() - start;
                  const watch = (): void => {
                    if (look() === before) requestAnimationFrame(watch);
                    // One more frame, so that the next press finds a page at rest.
                    else requestAnimationFrame(() => resolve({ painted, all: performance.now() - start }));
                  };
                  watch();
                };
                port2.postMessage('');
              });
            });
          }),
        name,
      );
    }
  }
  await page.close();
  return times;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Prints the medians of `rounds` rounds as a table in Markdown, and says whether each is under the most. */
export async function benchReading(browser: Browser, rounds: number): Promise<{ readonly table: string; readonly isWithin: boolean }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    if (path.startsWith('cdn/')) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist/${path}`));
    const tags = scripts.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>${path}</title>${tags}<main><co-reading-bar></co-reading-bar>${pages[path] ?? ''}</main></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const rows: string[] = [];
  let worst = 0;
  for (const name of Object.keys(pages)) {
    const measured: Record<string, Times>[] = [];
    for (let round = 0; round < rounds; round++) measured.push(await pressEach(browser, address + encodeURIComponent(name), 4));
    for (const press of Object.keys(measured[0] ?? {})) {
      const [painted, all] = (['painted', 'all'] as const).map((what) => median(measured.map((times) => times[press]?.[what] ?? NaN))) as [number, number];
      if (name === held) worst = Math.max(worst, painted);
      rows.push(`| ${name} | ${press} | ${painted.toFixed(0)} | ${all.toFixed(0)} |`);
    }
  }
  server.close();
  server.closeAllConnections();
  const table = ['| page | switch | painted, ms at 4 × CPU | all 200 drawn, ms |', '| --- | --- | --: | --: |', ...rows].join('\n');
  return { table, isWithin: worst < most };
}

if (import.meta.main) {
  const { browser } = await launchBrowser();
  const { table, isWithin } = await benchReading(browser, Number(process.argv[2] ?? 5));
  await browser.close();
  console.log(`${table}\n\n${held}: ${isWithin ? 'each' : 'not each'} under ${most} ms.`);
  if (!isWithin) process.exit(1);
}
