/** What the main thread of a page did, from a trace of Chromium: its tasks, and the time of each kind of work in them. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** A task of the main thread, in milliseconds: how long it was, and how long each kind of work in it, without what that contains. */
export interface Task {
  readonly start: number;
  readonly duration: number;
  readonly work: ReadonlyMap<string, number>;
}

const categories = ['devtools.timeline', 'toplevel', 'blink', 'v8', 'v8.compile', 'disabled-by-default-devtools.timeline', '__metadata'];

/** How the trace names kinds of work, and what they are called here. What is in none of them counts to what contains it. */
const kinds: Readonly<Record<string, string>> = {
  'RunTask': 'other',
  'ParseHTML': 'parsing HTML',
  'v8.compile': 'compiling',
  'v8.compileModule': 'compiling',
  'v8.produceCache': 'compiling',
  'EvaluateScript': 'script',
  'v8.evaluateModule': 'script',
  'FunctionCall': 'script',
  'RunMicrotasks': 'script',
  'v8.callFunction': 'script',
  'ParseAuthorStyleSheet': 'parsing styles',
  'UpdateLayoutTree': 'style',
  'Layout': 'layout',
  'PrePaint': 'painting',
  'Paint': 'painting',
  'Layerize': 'painting',
  'Commit': 'painting',
  'MinorGC': 'garbage',
  'MajorGC': 'garbage',
  'IntersectionObserverController::computeIntersections': 'intersections',
  'HitTest': 'hit test',
};

/** The tasks between two times of the main thread, from its complete events in their order. */
function tasksIn(events: readonly TraceEvent[]): Task[] {
  const tasks: { start: number; duration: number; work: Map<string, number> }[] = [];
  const open: { end: number; kind: string }[] = [];
  for (const { name, ts, dur = 0 } of events) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    if (name === 'RunTask' && open.length === 0) tasks.push({ start: ts / 1000, duration: dur / 1000, work: new Map() });
    const kind = kinds[name];
    const task = tasks.at(-1);
    if (!kind || !task) continue;
    const around = open.at(-1)?.kind;
    const add = (to: string, time: number): unknown => task.work.set(to, (task.work.get(to) ?? 0) + time / 1000);
    add(kind, dur);
    if (around) add(around, -dur);
    open.push({ end: ts + dur, kind });
  }
  return tasks;
}

/** The tasks of the page's main thread while `act` runs. */
export async function traceTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const ofThread = ({ pid, tid }: TraceEvent): TraceEvent[] =>
    traceEvents
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
      .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const busiest = threads.map(ofThread).sort((one, other) => other.length - one.length)[0] ?? [];
  return tasksIn(busiest);
}
