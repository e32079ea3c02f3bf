import type { AnswerEnvelope } from '../src/kit.ts';
import type { Desk } from '../src/desk.ts';

type Given = Omit<Partial<AnswerEnvelope<object>>, 'answer'> & { readonly answer?: object };

/** An envelope as a comment sends it, with what differs. */
export const envelope = (more: Given = {}): AnswerEnvelope<object> => ({
  schema: 'coproduction-kit/answer/1',
  id: crypto.randomUUID(),
  tool: 'co-comment',
  name: 'ideas',
  question: { text: 'What would make our day centre better?', register: 'standard' },
  answer: { more: 'The last bus leaves at six.', publish: 'yes', reply: 'no' },
  lang: 'en-GB',
  at: '2026-11-30T08:59:00.000Z',
  kit: '0.1.0',
  verdict: 'likely-person',
  ...more,
});

/** Puts an answer into the store as if it had arrived, and returns its id. */
export async function putAnswer({ store, now }: Desk, more: Given = {}): Promise<string> {
  const sent = envelope(more);
  const answer = sent.answer as { readonly more?: string; readonly publish?: string; readonly reply?: string };
  await store.run(
    `INSERT INTO answers (id, received_at, tool, name, question, lang, verdict, may_publish, wants_reply, code_hash, envelope, search_words, state, label, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', '', 1)`,
    ...[sent.id, now().toISOString(), sent.tool, sent.name, sent.question.text, sent.lang, sent.verdict],
    ...[answer.publish === 'yes' ? 1 : 0, answer.reply === 'yes' ? 1 : 0, `hash of ${sent.id}`, JSON.stringify(sent)],
    `${sent.question.text} ${answer.more ?? ''}`.toLowerCase(),
  );
  return sent.id;
}
