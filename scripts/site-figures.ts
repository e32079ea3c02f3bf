/** Prints figures of the built site, as a browser on this machine has them: first paint, shifts of the layout, what is loaded, and what the console says. */
import { chromium } from '@playwright/test';
import { serve } from '../tests/storybook-site.ts';
import { requireBrowser } from './browser.ts';

const pages = ['welcome--docs', 'gallery--docs', 'tools-i-statement--guidance', 'tokens--docs'];

const { server, address } = await serve();
const browser = await chromium.launch({ executablePath: requireBrowser() });
let isOver = false;

for (const id of pages) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const said: string[] = [];
  let [bytes, requests] = [0, 0];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('response', (response) => {
    requests++;
    void response.body().then(
      ({ length }) => (bytes += length),
      () => undefined,
    );
  });
  await page.goto(`${address}/?path=/docs/${id}`, { waitUntil: 'networkidle' });
  const frame = page.frame('storybook-preview-iframe') ?? page.mainFrame();
  await frame.getByRole('heading', { level: 1 }).waitFor();
  const { paint, shift } = await frame.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const shifts = new Promise<number>((resolve) => {
      new PerformanceObserver((list) =>
        resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { readonly value: number }).value, 0)),
      ).observe({ type: 'layout-shift', buffered: true });
      // Without a shift the observer is never called.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
    });
    return shifts.then((value) => ({ shift: value, paint: first?.startTime ?? 0 }));
  });
  isOver ||= shift > 0.05 || said.length > 0;
  console.log(
    `${id.padEnd(30)} first paint ${(paint / 1000).toFixed(2)} s, shift ${shift.toFixed(3)}, ${(bytes / 1e6).toFixed(1)} MB in ${requests} requests, console: ${said.length === 0 ? 'silent' : said.join(' | ')}`,
  );
  await page.close();
}
await browser.close();
server.close();
if (isOver) {
  console.error('A page moved while it loaded, or the console said something.');
  process.exitCode = 1;
}
