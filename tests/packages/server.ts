/** Starts the server of an example on loopback, and stops it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from '../../scripts/free-port.ts';

export interface ExampleServer {
  readonly url: string;
  /** Where it keeps what it receives, a line for each answer. */
  readonly answers: string;
  readonly stop: () => Promise<void>;
}

/** Runs a server of an example, installed and built by `node scripts/examples.ts`: a file in its folder, and what follows it. Each reads its port from the environment. */
export async function startExample(name: string, file: string, ...parts: string[]): Promise<ExampleServer> {
  const port = await freePort();
  const answers = resolve('test-results/examples', name, `answers-${port}.jsonl`);
  const child = spawn(process.execPath, [file, ...parts], {
    cwd: resolve('test-results/examples', name),
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: undefined,
      ANSWERS: answers,
      HOST: '127.0.0.1',
      PORT: String(port),
      // SvelteKit takes every request for one of https: unless a proxy says otherwise. The tests of it do.
      PROTOCOL_HEADER: 'x-forwarded-proto',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const stopped = once(child, 'exit');
  await new Promise<void>((ready, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (/Ready in|Listening on/.test(output)) ready();
      });
    void stopped.then(() => fail(new Error(`${name} did not start:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    answers,
    stop: async () => {
      child.kill();
      await stopped;
    },
  };
}
