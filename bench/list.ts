/**
 * What a press in a list of 2,000 promises costs, at 4 × CPU: from the press until the page is painted again (INP). Part of `npm run bench`; alone: `node bench/list.ts`,
 * after a build.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from './browser.ts';

/** The most milliseconds that a press may take: “good”, as web.dev defines it for Interaction to Next Paint. */
const most = 200;
const count = 2000;

const promise = {
  kind: 'promise',
  answer: 'We cannot run a later bus this year.',
  because: 'The money for evening buses ended in March.',
  by: 'Priya Shah',
  role: 'Head of transport',
  date: '2026-11-02',
  lookAgain: '2027-05-01',
  history: [{ state: 'will', answer: 'We will ask the region.', date: '2026-03-03' }],
};
const feed = JSON.stringify({
  language: 'en',
  items: Array.from({ length: count }, (_, index) => ({
    ...promise,
    id: `p-${index}`,
    state: index % 2 ? 'done' : 'cannot',
    said: `Number ${index} of what people said.`,
  })),
});
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Promises</title><script type="module" src="/cdn/promise-list.js"></script><co-promise-list src="/feed.json"></co-promise-list></html>';

/** What is pressed, in this order: a button of the list, and how many promises there are once all of it is drawn. */
const presses: readonly (readonly [what: string, button: string, drawn: number])[] = [
  ['“We cannot do this” of 2,000', '.filter .second:last-child', 50],
  ['“Show 50 more”', '#more', 100],
  ['“Everything”', '.filter .second', 50],
  ['“Show all 2,000”', '#all', count],
  ['“We cannot do this”, when all are shown', '.filter .second:last-child', 50],
];

/** Notes the longest interaction, as Interaction to Next Paint does: from the press until the next frame is painted. */
const watchInteractions = (): void => {
  const page = window as unknown as { longest: number };
  page.longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) if (entry.interactionId) page.longest = Math.max(page.longest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

/** Milliseconds of the longest interaction since the last time. One below 16 is not measured: 0. */
const longestSince = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Entries come after the frame in which they end.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const measured = window as unknown as { longest: number };
    const { longest } = measured;
    measured.longest = 0;
    return longest;
  });

const whenDrawn = (page: Page, drawn: number): Promise<unknown> =>
  page.waitForFunction((many) => document.querySelector('co-promise-list')?.shadowRoot?.querySelectorAll('.item').length === many, drawn, { timeout: 120_000 });

async function pressEach(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
  await page.goto(address);
  await whenDrawn(page, 50);
  await page.evaluate(watchInteractions);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const [, button, drawn] of presses) {
    await page.locator(`co-promise-list ${button}`).first().click();
    await whenDrawn(page, drawn);
    times.push(await longestSince(page));
  }
  await page.close();
  return times;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** Prints the medians of `rounds` rounds as a table in Markdown, and says whether each is under the most. */
export async function benchList(browser: Browser, rounds: number): Promise<{ readonly table: string; readonly isWithin: boolean }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/cdn/')) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist${path}`));
    else if (path === '/feed.json') response.writeHead(200, { 'content-type': 'application/json' }).end(feed);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const measured: number[][] = [];
  for (let round = 0; round < rounds; round++) measured.push(await pressEach(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  server.close();
  server.closeAllConnections();
  const times = presses.map((_, index) => median(measured.map((round) => round[index] ?? NaN)));
  const rows = presses.map(([what], index) => `| ${what} | ${times[index]?.toFixed(0)} |`);
  return { table: ['| press | painted, ms at 4 × CPU |', '| --- | --: |', ...rows].join('\n'), isWithin: Math.max(...times) < most };
}

if (import.meta.main) {
  const { browser } = await launchBrowser();
  const { table, isWithin } = await benchList(browser, Number(process.argv[2] ?? 5));
  await browser.close();
  console.log(`${table}\n\n${isWithin ? 'Each' : 'Not each'} under ${most} ms.`);
  if (!isWithin) process.exit(1);
}
