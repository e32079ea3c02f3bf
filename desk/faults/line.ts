/** The line between people and desks: everything that the plan of the kit knows goes wrong on it. What is confirmed was confirmed by a desk. */
import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { breaksInside, chance, faultAt, faults } from '../../scripts/faults/plan.ts';

interface DeskResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Line {
  readonly address: string;
  /** How often each thing happened. */
  readonly happened: ReadonlyMap<string, number>;
  /** How often a desk had each status; 0: it did not respond. */
  readonly statuses: ReadonlyMap<number, number>;
  close(): void;
}

/** Here the person gets the response of the desk itself. */
const passedOn = ['takes it', 'takes it, says that it has it already', 'gets it twice, answers the second'];
const breaks = 'loses the line in the middle of a recording';
/** A body from which a recording is recognised. */
const longBody = 20_000;

/** Which send a request belongs to: its number is in the person's words. */
const sendOf = (body: string): number => Number(/send(?: |\+|%20)number(?: |\+|%20)(\d+)/.exec(body)?.[1] ?? -1);

export async function openLine(seed: number, ports: readonly number[]): Promise<Line> {
  const happened = new Map<string, number>();
  const statuses = new Map<number, number>();
  const requests = new Map<number, number>();
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const count = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);

  /** Sends a request on to a desk; only its first half if the line breaks there. `undefined`: the desk did not respond. */
  function passOn(port: number, path: string, headers: IncomingHttpHeaders, body: Buffer, isHalf = false): Promise<DeskResponse | undefined> {
    return new Promise((resolve) => {
      const others = Object.fromEntries(Object.entries(headers).filter(([name]) => !['connection', 'host', 'transfer-encoding'].includes(name)));
      const outgoing = httpRequest({ agent, host: '127.0.0.1', port, path, method: 'POST', headers: { ...others, 'content-length': body.length } });
      outgoing.on('error', () => {
        count(statuses, 0);
        resolve(undefined);
      });
      outgoing.on('response', (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        // A desk that is killed while it responds has not responded.
        incoming.on('error', () => resolve(undefined));
        incoming.on('end', () => {
          const status = incoming.statusCode ?? 0;
          count(statuses, status);
          resolve({ status, headers: incoming.headers, body: Buffer.concat(chunks) });
        });
      });
      if (isHalf) outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
      else outgoing.end(body);
    });
  }

  async function handle(path: string, given: IncomingHttpHeaders, body: Buffer, response: ServerResponse): Promise<void> {
    const send = sendOf(body.toString());
    const number = requests.get(send) ?? 0;
    requests.set(send, number + 1);
    // Each person has an address of their own.
    const headers = { ...given, 'x-forwarded-for': `10.${(send >> 16) & 255}.${(send >> 8) & 255}.${send & 255}` };
    const portFor = (half: number): number => ports[Math.floor(chance(seed, send, number, 8_000_000 + half) * ports.length)] as number;
    if (body.length > longBody && breaksInside(seed, send, number)) {
      count(happened, breaks);
      await passOn(portFor(0), path, headers, body, true);
      response.socket?.destroy();
      return;
    }
    const name = faultAt(seed, send, number, true);
    const fault = faults[name];
    count(happened, name);
    if (!fault?.stores) {
      fault?.act(response, false);
      return;
    }
    const all = await Promise.all((name === 'gets it twice, answers the second' ? [0, 1] : [0]).map((half) => passOn(portFor(half), path, headers, body)));
    const last = all.at(-1);
    if (!last) response.socket?.destroy();
    else if (passedOn.includes(name) || ![201, 202, 409].includes(last.status)) response.writeHead(last.status, last.headers).end(last.body);
    else fault.act(response, last.status === 409);
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on('error', () => undefined);
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void handle(request.url ?? '', request.headers, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened,
    statuses,
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
