/** A server that does what the plan says, and remembers what it stored. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { breaksInside, faultAt, faults, isForm, lineOf, soundOf, wordsOf } from './plan.ts';

/** What is known of one send. */
export interface Ledger {
  /** The keys of the answer in the store. A receiver of forms has no keys, and records each answer. */
  readonly stored: string[];
  requests: number;
}

export interface FaultServer {
  /** Browsers open six connections to an address: many addresses let many sends go at once. */
  readonly addresses: readonly string[];
  /**
   * Where a send goes. Forms have addresses of their own, which close each connection: on a used one that breaks, a browser repeats
   * a POST by itself (RFC 9110, 9.2.2), and a receiver of forms that knows no repeats would write it down twice. That is not the kit's doing.
   */
  readonly addressFor: (send: number) => string;
  readonly ledgers: ReadonlyMap<number, Ledger>;
  /** How often each thing happened. */
  readonly happened: ReadonlyMap<string, number>;
  readonly pages: Map<string, { readonly type: string; readonly content: string }>;
  readonly close: () => void;
}

/** A recording is long enough for the line to break in its middle. */
const insideName = 'loses the line in the middle of a recording';

/** The person's words in a request: as JSON or as a form. */
function wordsIn(body: string): string {
  if (!body.startsWith('{')) return new URLSearchParams(body).get('home-more') ?? '';
  try {
    const { answer } = JSON.parse(body) as {
      answer: { more?: string; answers?: readonly { answer: { more?: string; value?: string } }[]; record?: { signature?: { words?: string } } };
    };
    // Of a set, every answer must have arrived.
    const { answers } = answer;
    if (answers) return answers.length === 25 && answers.every((one) => one.answer.value) ? (answers.at(-1)?.answer.more ?? '') : '';
    return answer.more ?? answer.record?.signature?.words ?? '';
  } catch {
    return '';
  }
}

/** The envelope in a request, and the recording beside it, if there is one. */
async function partsOf(type: string, bytes: Buffer): Promise<{ readonly body: string; readonly sound?: Uint8Array }> {
  if (!type.startsWith('multipart/form-data')) return { body: bytes.toString() };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  return { body: form.get('answer') as string, sound: new Uint8Array(await (form.get('recording') as File).arrayBuffer()) };
}

/** Which send a request belongs to: its number is in the person's words. */
const sendOf = (body: string): number => Number(/send(?: |\+|%20)number(?: |\+|%20)(\d+)/.exec(body)?.[1] ?? -1);

export async function startFaultServer(seed: number, ports: number, firstElement: number): Promise<FaultServer> {
  const ledgers = new Map<number, Ledger>();
  const happened = new Map<string, number>();
  const pages: FaultServer['pages'] = new Map();

  const ledgerOf = (send: number): Ledger => {
    const ledger = ledgers.get(send) ?? { stored: [], requests: 0 };
    ledgers.set(send, ledger);
    return ledger;
  };

  /** Stores what arrived whole, to the letter; what was cut or changed on its way is lost, and is seen as that. */
  function store(ledger: Ledger, send: number, request: IncomingMessage, body: string, sound?: Uint8Array): boolean {
    const key = (request.headers['idempotency-key'] as string | undefined) ?? `delivery ${ledger.requests}`;
    const isRepeat = ledger.stored.includes(key);
    const words = body.includes('"co-consent-form"') ? lineOf(wordsOf(send)) : wordsOf(send);
    const isWhole = wordsIn(body) === words && (!sound || Buffer.compare(sound, soundOf(send, sound.length)) === 0);
    if (!isRepeat && isWhole) ledger.stored.push(key);
    return isRepeat;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => undefined);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader('access-control-max-age', '7200');
    const page = pages.get(request.url ?? '');
    if (page) return void response.writeHead(200, { 'content-type': page.type }).end(page.content);
    if (request.method !== 'POST') return void response.writeHead(204).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
      const early = chunks.length === 8 ? sendOf(Buffer.concat(chunks).toString()) : -1;
      if (early >= 0 && breaksInside(seed, early, ledgerOf(early).requests)) {
        ledgerOf(early).requests++;
        happened.set(insideName, (happened.get(insideName) ?? 0) + 1);
        request.socket.destroy();
        return;
      }
    }
    const { body, sound } = await partsOf(request.headers['content-type'] ?? '', Buffer.concat(chunks));
    const send = sendOf(body);
    const ledger = ledgerOf(send);
    const name = faultAt(seed, send, ledger.requests++, send < firstElement);
    happened.set(name, (happened.get(name) ?? 0) + 1);
    const fault = faults[name];
    const isRepeat = fault?.stores === true && store(ledger, send, request, body, sound);
    fault?.act(response, isRepeat);
  }

  const servers: Server[] = [];
  const addresses: string[] = [];
  for (let count = 0; count < ports; count++) {
    const server = createServer((request, response) => {
      if (count % 8 === 0) response.setHeader('connection', 'close');
      // A line that breaks while the request comes is one of the things that happen.
      answer(request, response).catch(() => request.socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    addresses.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return {
    addresses,
    addressFor: (send) => {
      const fitting = addresses.filter((_, index) => (index % 8 === 0) === (send < firstElement && isForm(seed, send)));
      return fitting[send % fitting.length] ?? '';
    },
    ledgers,
    happened,
    pages,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
