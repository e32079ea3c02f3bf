/** Runs the commands of a release, and says what went wrong where one fails. */
import { spawn, type ChildProcess } from 'node:child_process';

/** Where a command runs, and what its environment has beside that of this process. */
export interface Place {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const windows = process.platform === 'win32';
let underway: ChildProcess | undefined;
let isStopped = false;

/** Ends the command that is under way, with all that it started; no other begins. */
export function stopCommands(): void {
  isStopped = true;
  if (underway?.pid === undefined || underway.exitCode !== null) return;
  // A group of its own, so that nothing that it started stays behind.
  if (windows) underway.kill();
  else process.kill(-underway.pid, 'SIGTERM');
}

/** What a command printed on its standard output. Where it fails, all that it printed is in the error. */
export async function run({ folder, environment = {} }: Place, command: string, ...parts: string[]): Promise<string> {
  if (isStopped) throw new Error('Stopped.');
  const child = spawn(command, parts, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    detached: !windows,
  });
  underway = child;
  let output = '';
  let all = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    all += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => (all += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`\`${command} ${parts.join(' ')}\` failed in ${folder}:\n${all}`);
  return output;
}

interface Done {
  readonly what: string;
  readonly seconds: number;
  readonly result: string;
}

/** Steps with their seconds, one after the other; the first that fails is the last. */
export class Steps {
  readonly done: Done[] = [];

  /** Runs a step, and puts its result into the table. */
  async take(what: string, step: () => Promise<string>): Promise<void> {
    const start = Date.now();
    const note = (result: string): void => {
      const seconds = (Date.now() - start) / 1000;
      this.done.push({ what, seconds, result });
      console.log(`${what}: ${result} (${seconds.toFixed(1)} s)`);
    };
    try {
      note(await step());
    } catch (error) {
      note('FAILED');
      throw error;
    }
  }

  /** The table of what was done. */
  table(): string {
    const width = Math.max(...this.done.map(({ what }) => what.length));
    const rows = this.done.map(({ what, seconds, result }) => `${what.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${result}`);
    const all = this.done.reduce((sum, { seconds }) => sum + seconds, 0);
    return [...rows, `${'all of it'.padEnd(width)}  ${all.toFixed(1).padStart(6)} s`].join('\n');
  }
}
