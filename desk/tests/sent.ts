/** Answers for tests, as the tools send them. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { site, type TestDesk } from './desk.ts';

type Parts = Readonly<Record<string, unknown>>;

/** An envelope with an id of its own. */
export const envelopeWith = (more: Parts = {}): Parts & { readonly id: string; readonly answer: Parts } => ({
  schema: 'coproduction-kit/answer/1',
  id: crypto.randomUUID(),
  tool: 'co-i-statement',
  name: 'home',
  question: { id: 'home-1', text: 'I choose who comes into my home.', register: 'standard' },
  answer: { value: 'sometimes', words: 'Sometimes', more: 'At weekends I do not get to choose.' },
  lang: 'en-GB',
  at: '2026-11-30T09:00:00.000Z',
  kit: '0.1.0',
  verdict: 'likely-person',
  ...more,
});

/** A comment with a code of the tool. */
export const commentWith = (answer: Parts = {}): ReturnType<typeof envelopeWith> =>
  envelopeWith({
    tool: 'co-comment',
    name: 'ideas',
    question: { text: 'What would make our day centre better?', register: 'standard' },
    answer: { more: 'More light in the hall, please.', ...answer },
  });

/** Posts JSON, as a tool on the council's page does. */
export const post = (test: TestDesk, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  test.send('/answers', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'origin': site, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });

export const sound = new Uint8Array(3000).map((_, index) => (index * 7) & 255);

/** A comment that a person spoke. */
export const spokenComment = (recording: Parts = {}): ReturnType<typeof envelopeWith> =>
  commentWith({
    recording: { type: 'audio/webm;codecs=opus', seconds: 3, bytes: sound.length, sha256: createHash('sha256').update(sound).digest('hex'), ...recording },
  });

/** Posts an answer with its recording. */
export function postSpoken(test: TestDesk, envelope: unknown, bytes: Uint8Array<ArrayBuffer> | 'none' = sound): Promise<Response> {
  const body = new FormData();
  body.append('answer', JSON.stringify(envelope));
  if (bytes !== 'none') body.append('recording', new Blob([bytes], { type: 'audio/webm' }), 'recording');
  return test.send('/answers', { method: 'POST', headers: { origin: site }, body });
}

export const filesOf = ({ desk }: TestDesk): string[] => {
  try {
    return readdirSync(join(desk.settings.data, 'recordings'));
  } catch {
    return [];
  }
};

export interface Reply {
  readonly reference?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
export const replyOf = async (response: Response): Promise<Reply> => (await response.json()) as Reply;
