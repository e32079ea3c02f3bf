/** A council page with the desk behind it, as `npm start` has them: each with an address, a folder and a port of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemo } from '../scripts/demo.ts';
import { freePort } from '../scripts/free-port.ts';

export interface RoundTrip {
  /** The page on which people answer, and read the replies. */
  readonly page: string;
  /** The one-time link that the desk printed. */
  readonly link: string;
  readonly desk: string;
  readonly stop: () => Promise<void>;
}

export async function startRoundTrip(): Promise<RoundTrip> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const port = await freePort();
  process.env.KIT_DESK_PORT = String(port);
  const server = createServer((request, response) => void serveDemo((request.url ?? '').slice(1), request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const desk = `http://127.0.0.1:${port}`;
  const settings = {
    DESK_PORT: String(port),
    DESK_ORIGIN: desk,
    DESK_SITES: site,
    DESK_DATA: folder,
    DESK_ORGANISATION: 'Fernley Council',
    DESK_PUBLISH: 'yes',
  };
  const program = spawn(process.execPath, ['desk/src/main.ts'], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...settings } });
  let printed = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const linkIn = (text: string): string | undefined => /http:\S+\/sign-in\/link\S+/.exec(text)?.[0];
  while (!linkIn(printed))
    await Promise.race([once(program.stdout, 'data'), once(program, 'exit').then(() => Promise.reject(new Error(`The desk has ended.\n${printed}`)))]);
  return {
    page: `${site}/together.html`,
    link: linkIn(printed) ?? '',
    desk,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      const ended = once(program, 'exit');
      program.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
