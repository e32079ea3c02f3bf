/** Prints figures of the built site, as a browser on this machine has them: first paint, shifts of the layout, what is loaded, and what the console says. */
import { chromium, type Page } from '@playwright/test';
import { serve } from '../tests/published-site.ts';
import { requireBrowser } from './browser.ts';
import { sitePages } from './site-pages.ts';

const most = 0.05;
const { server, address } = await serve();
const browser = await chromium.launch({ executablePath: requireBrowser() });
let isOver = false;

/** From the moment that a browser goes to a page. A shift counts from the first paint until a person has read to the end. */
async function figuresOf(page: Page): Promise<{ readonly paint: number; readonly shift: number }> {
  return page.evaluate(async () => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) shift += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return { shift, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 };
  });
}

for (const { address: file } of sitePages()) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages: string[] = [];
  let [bytes, requests] = [0, 0];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  page.on('response', (response) => {
    requests++;
    void response.body().then(
      ({ length }) => (bytes += length),
      () => undefined,
    );
  });
  await page.goto(`${address}/${file}`, { waitUntil: 'networkidle' });
  await page.locator('main').getByRole('heading', { level: 1 }).waitFor();
  const atFirst = `${(bytes / 1e6).toFixed(2)} MB in ${requests} requests`;
  const { paint, shift } = await figuresOf(page);
  isOver ||= shift > most || messages.length > 0;
  console.log(
    `${file.padEnd(32)} first paint ${(paint / 1000).toFixed(2)} s, shift ${shift.toFixed(3)}, ${atFirst}, console: ${messages.length === 0 ? 'silent' : messages.join(' | ')}`,
  );
  await page.close();
}
await browser.close();
server.close();
if (isOver) {
  console.error(`A page moved by more than ${most}, or the console said something.`);
  process.exitCode = 1;
}
