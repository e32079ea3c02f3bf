/** Desks as real processes, which are killed and start again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningDesk {
  readonly port: number;
  /** The number of its process now. */
  readonly pid: number | undefined;
  /** How often it was killed, and how often it ended by itself. */
  readonly killed: number;
  readonly ended: number;
  /** `kill -9`: nothing that it has begun is finished. It starts again at once. */
  kill(): void;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** Starts a desk, and starts it again whenever it ends, as systemd does. What it reports goes to `reports`. */
export function runDesk(port: number, environment: Readonly<Record<string, string>>, reports: string, clockJumps: number): RunningDesk {
  const log = openSync(reports, 'a');
  let [killed, ended, isStopped] = [0, 0, false];
  const isOver = (): boolean => isStopped;
  let child: ChildProcess | undefined;
  const clock = clockJumps > 0 ? ['--import', new URL('./clock.ts', import.meta.url).href] : [];
  const run = async (): Promise<void> => {
    while (!isOver()) {
      child = spawn(process.execPath, [...clock, new URL('../src/main.ts', import.meta.url).pathname, 'start'], {
        env: { PATH: process.env.PATH, ...environment, DESK_PORT: String(port), CLOCK_JUMPS: String(clockJumps) },
        stdio: ['ignore', 'ignore', log],
      });
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      if (signal === 'SIGKILL') killed += 1;
      else ended += isOver() ? 0 : 1;
      if (signal !== 'SIGKILL') await wait(200);
    }
    closeSync(log);
  };
  const running = run();
  return {
    port,
    get pid() {
      return child?.pid;
    },
    get killed() {
      return killed;
    },
    get ended() {
      return ended;
    },
    kill: () => void child?.kill('SIGKILL'),
    async stop() {
      isStopped = true;
      child?.kill('SIGTERM');
      const patience = setTimeout(() => child?.kill('SIGKILL'), 5000);
      await running;
      clearTimeout(patience);
    },
  };
}

/** Waits until a desk could store an answer. */
export async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const isReady = await fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(200);
  }
  throw new Error(`The desk on port ${port} is not ready after 30 seconds.`);
}
