/**
 * `npm run bench:profile -- [contender…]`: where the time of each act of the bench goes. For each contender it prints the longest tasks of the main thread, with the
 * kinds of work in them, and the functions that take longest by themselves. Without names: plain HTML and our two cards. At 4 × CPU; copies at full speed.
 *
 * Tasks are those of the files as they are served. Functions are those of the npm build, whose names are not shortened.
 */
import type { Browser, CDPSession } from '@playwright/test';
import { build } from 'esbuild';
import { launchBrowser } from './browser.ts';
import { baseline, card, findContenders, preRenderedCard, type Contender, type ContenderInPage } from './contenders.ts';
import { open, slow4g, type Visit } from './measuring.ts';
import { serve } from './serving.ts';
import { traceTasks, type Task } from './trace.ts';

declare const contender: ContenderInPage;
declare const timing: { readonly timeToPaint: (act: () => void, isTrue: () => boolean) => Promise<number> };

interface Act {
  readonly name: string;
  readonly throttle: number;
  readonly isSlowNetwork?: boolean;
  /** Gets the page ready; nothing of it is measured. */
  readonly prepare: (visit: Visit, address: string) => Promise<void>;
  readonly run: (visit: Visit, address: string) => Promise<void>;
}

const load: Act['run'] = async ({ page }, address) => {
  await page.goto(address);
  await page.waitForFunction(() => contender.isUsable());
  // Two frames more: what is drawn is painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

const addCards = (count: number): Act => ({
  name: `${count} cards`,
  throttle: 1,
  prepare: async (visit, address) => {
    await load(visit, address);
    await visit.page.evaluate(() => contender.prepare?.());
  },
  run: async ({ page }) => {
    await page.evaluate(async (cards) => {
      const container = document.createElement('div');
      document.querySelector('main')?.append(container);
      await timing.timeToPaint(
        () => contender.mount(container, cards),
        () => contender.areMounted(container, cards),
      );
    }, count);
  },
});

const acts: readonly Act[] = [
  { name: 'load until usable', throttle: 4, isSlowNetwork: true, prepare: () => Promise.resolve(), run: load },
  {
    name: 'error painted',
    throttle: 4,
    prepare: load,
    run: async ({ page }) => {
      await page.evaluate(() =>
        timing.timeToPaint(
          () => contender.fail(),
          () => contender.hasFailed(),
        ),
      );
    },
  },
  addCards(100),
  addCards(1000),
];

const milliseconds = (time: number): string => time.toFixed(1).padStart(8);

function describe({ duration, work }: Task): string {
  const parts = [...work].filter(([, time]) => time >= 0.5).sort(([, one], [, other]) => other - one);
  return `${milliseconds(duration)} ms: ${parts.map(([kind, time]) => `${kind} ${time.toFixed(1)}`).join(', ')}`;
}

/** The functions that take longest by themselves, as V8 samples them. */
async function functionsOf(session: CDPSession, act: () => Promise<void>): Promise<string[]> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const byId = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const { functionName = '', url = '', lineNumber = 0 } = byId.get(id) ?? {};
    if (/^\((idle|program|root)\)$/.test(functionName)) continue;
    const name = `${functionName || '(anonymous)'}${url ? ` ${url.replace(/^.*\//, '')}:${lineNumber + 1}` : ''}`;
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
  }
  const longest = [...times].sort(([, one], [, other]) => other - one).slice(0, 15);
  return longest.map(([name, time]) => `${milliseconds(time)} ms  ${name}`);
}

/** Our card with the names of its functions, as a bundler makes it of the npm package. */
async function readableCard(): Promise<string> {
  const contents = "import './dist/components/co-i-statement.js';";
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, format: 'esm', write: false, ignoreAnnotations: true });
  return outputFiles[0]?.text ?? '';
}

async function visit(browser: Browser, contender: Contender, address: string, { throttle, isSlowNetwork, prepare }: Act, script?: string): Promise<Visit> {
  const visit = await open(browser, contender);
  if (script !== undefined) await visit.page.route('**/cdn/i-statement.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
  await prepare(visit, address);
  await visit.session.send('Network.enable');
  if (isSlowNetwork) await visit.session.send('Network.emulateNetworkConditions', slow4g);
  await visit.session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return visit;
}

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : [baseline, card, preRenderedCard];
const contenders = findContenders(names.some((name) => ![baseline, card, preRenderedCard].includes(name))).filter(({ name }) => names.includes(name));
const site = await serve(contenders);
const { browser, name } = await launchBrowser();
const script = await readableCard();
console.log(name);
for (const each of contenders)
  for (const act of acts) {
    const address = `${site.url}/${each.name}/`;
    const served = await visit(browser, each, address, act);
    const tasks = await traceTasks(browser, served.page, () => act.run(served, address));
    await served.close();
    const readable = await visit(browser, each, address, act, script);
    const functions = await functionsOf(readable.session, () => act.run(readable, address));
    await readable.close();
    console.log(`\n${each.name}: ${act.name}, ${act.throttle} × CPU`);
    const all = new Map<string, number>();
    for (const { work } of tasks) for (const [kind, time] of work) all.set(kind, (all.get(kind) ?? 0) + time);
    console.log(describe({ start: 0, duration: tasks.reduce((sum, { duration }) => sum + duration, 0), work: all }), '(all tasks)');
    for (const task of [...tasks].sort((one, other) => other.duration - one.duration).slice(0, 4)) console.log(describe(task));
    console.log(functions.join('\n'));
  }
await browser.close();
site.close();
