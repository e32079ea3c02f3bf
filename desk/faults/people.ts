/** People who answer: each reads what they are told, and tries again or not. Sending is what the kit does in a browser. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chance, soundOf, triesOf, wordsOf } from '../../scripts/faults/plan.ts';

/** What of the kit runs here. */
interface Sending {
  readonly seal: (content: object, earlier?: readonly object[]) => { readonly id: string };
  readonly postAnswer: (
    post: { readonly action: string; readonly credentials: 'omit'; readonly id: string; readonly body: string | URLSearchParams | FormData },
    signal: AbortSignal,
    proven: undefined,
    times: { readonly perTry: number; readonly wait: number; readonly whole: number },
  ) => Promise<{ readonly sent: boolean; readonly reason?: string }>;
}

/** What a person was told. */
export interface Told {
  readonly send: number;
  readonly isSent: boolean;
  readonly reason: string;
}

export const recordingLength = 60_000;
const times = { perTry: 1500, wait: 50, whole: 8000 };

/** How a send is written: as JSON, with a recording, or as a form. */
export function kindOf(seed: number, send: number): 'json' | 'recording' | 'form' {
  const number = chance(seed, send, 9_000_000);
  return number < 0.08 ? 'recording' : number < 0.18 ? 'form' : 'json';
}

/** Reads the sending of the kit from its source. It is made for browsers: what it needs of one is put here. */
export async function loadSending(folder: string): Promise<Sending> {
  const { outputFiles } = await build({
    stdin: { contents: `export { postAnswer } from './src/sending/post-answer';\nexport { seal } from './src/answers/envelope';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const file = join(folder, 'sending.mjs');
  writeFileSync(file, outputFiles[0]?.text ?? '');
  Object.assign(globalThis, { addEventListener: () => undefined });
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true } });
  return (await import(pathToFileURL(file).href)) as Sending;
}

function bodyOf(
  kind: ReturnType<typeof kindOf>,
  send: number,
  seal: Sending['seal'],
): { readonly id: string; readonly body: string | URLSearchParams | FormData } {
  const more = wordsOf(send);
  const common = { lang: 'en', kit: '0.0.0', verdict: 'likely-person' };
  if (kind === 'form') {
    const id = crypto.randomUUID();
    return { id, body: new URLSearchParams({ 'home': 'sometimes', 'home-more': more, 'home-id': id }) };
  }
  const question = { text: 'I choose who comes into my home.', register: 'standard' };
  if (kind === 'json') {
    const envelope = seal({ tool: 'co-i-statement', name: 'home', question, answer: { value: 'sometimes', words: 'Sometimes', more }, ...common });
    return { id: envelope.id, body: JSON.stringify(envelope) };
  }
  const sound = soundOf(send, recordingLength);
  const recording = { type: 'audio/webm', seconds: 9, bytes: sound.length, sha256: createHash('sha256').update(sound).digest('hex') };
  const envelope = seal({ tool: 'co-comment', name: 'ideas', question, answer: { more, recording }, ...common });
  const body = new FormData();
  body.append('answer', JSON.stringify(envelope));
  body.append('recording', new Blob([sound], { type: 'audio/webm' }), 'recording');
  return { id: envelope.id, body };
}

/** One person, until they are told that it was sent, or do not want to try again. Each try has the same id. */
async function answer({ seal, postAnswer }: Sending, seed: number, send: number, address: string): Promise<Told> {
  const kind = kindOf(seed, send);
  const { id, body } = bodyOf(kind, send, seal);
  const action = `${address}/answers${kind === 'form' ? '/forms/co-i-statement/home' : ''}`;
  for (let tried = 0; ; tried += 1) {
    const { sent, reason = '' } = await postAnswer({ action, credentials: 'omit', id, body }, new AbortController().signal, undefined, times);
    if (sent || tried >= triesOf(seed, send)) return { send, isSent: sent, reason };
  }
}

/** Sends all of them, `width` at a time. */
export async function sendAll(sending: Sending, seed: number, sends: number, address: string, width: number): Promise<Told[]> {
  const told: Told[] = [];
  let next = 0;
  const people = async (): Promise<void> => {
    while (next < sends) told.push(await answer(sending, seed, next++, address));
  };
  await Promise.all(Array.from({ length: width }, people));
  return told;
}
