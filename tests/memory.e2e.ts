/** Tools come and go on a page that lives long: nothing of them may stay. */
import { addPage } from './site';
import { isWholeRun } from './speeds';
import { expect, test } from './test';

const rounds = isWholeRun ? 5000 : 1000;

test(`${rounds} cards mounted, answered, sent and removed leave nothing behind`, async ({ page, site, context }) => {
  test.setTimeout(180_000);
  await page.goto(addPage(site, '/memory', '<div id="stage"></div>'));
  const session = await context.newCDPSession(page);
  const heap = async (): Promise<number> => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  /** What the page's objects say of themselves: nodes, documents, listeners. */
  const counters = async (): Promise<{ nodes: number; jsEventListeners: number }> => session.send('Memory.getDOMCounters');

  const use = (count: number): Promise<number> =>
    page.evaluate(async (given) => {
      const stage = document.querySelector('#stage') as Element;
      let sent = 0;
      for (let done = 0; done < given; done += 50) {
        const cards = Array.from({ length: 50 }, (_, index) => {
          const card = document.createElement('co-i-statement');
          card.setAttribute('name', `home-${done + index}`);
          // Every tenth goes to the server; the page takes the others.
          if (index % 10 === 0) card.setAttribute('action', '/answers');
          else card.addEventListener('coSubmit', () => void card.confirmSent({ reference: 'A1' }));
          card.append('I choose.');
          return card;
        });
        stage.append(...cards);
        await Promise.resolve();
        await Promise.all(
          cards.map(
            (card) =>
              new Promise<void>((resolve) => {
                card.addEventListener('coSent', () => {
                  sent++;
                  resolve();
                });
                card.shadowRoot?.querySelector('input')?.click();
                card.shadowRoot?.querySelector<HTMLElement>('#send')?.click();
              }),
          ),
        );
        for (const card of cards) card.remove();
      }
      return sent;
    }, count);

  /** The heap once no more is there than this: what was removed last waits for a timer or a frame that is under way. What leaks never goes. */
  const collected = async (nodes: number, listeners: number): Promise<number> => {
    let used = NaN;
    await expect
      .poll(
        async () => {
          used = await heap();
          const has = await counters();
          return { nodes: has.nodes < nodes, listeners: has.jsEventListeners <= listeners };
        },
        { timeout: 60_000 },
      )
      .toEqual({ nodes: true, listeners: true });
    return used;
  };

  // What the browser keeps once for all: the class's mould, compiled code, and what it learns of that code, which grows for about a thousand cards.
  const empty = await counters();
  expect(await use(1500)).toBe(1500);
  site.answers.length = 0;
  const [before, had] = [await collected(empty.nodes + 500, empty.jsEventListeners + 200), await counters()];
  expect(await use(rounds)).toBe(rounds);
  expect(site.answers).toHaveLength(rounds / 10);
  site.answers.length = 0;
  const [after, has] = [await collected(had.nodes + 200, had.jsEventListeners), await counters()];
  console.log(
    `${rounds} cards: heap ${(before / 1e6).toFixed(2)} MB before, ${(after / 1e6).toFixed(2)} MB after; ` +
      `listeners ${had.jsEventListeners} and ${has.jsEventListeners}, nodes ${had.nodes} and ${has.nodes}`,
  );
  // Fewer than fifty bytes a card.
  expect(after - before).toBeLessThan(50 * rounds);
});
