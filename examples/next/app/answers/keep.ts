import { appendFile } from 'node:fs/promises';
import type { AnswerEnvelope } from 'coproduction-kit';

/** In the place of your database. It stores an answer once: the same `id` can come again. */
export async function keep(envelope: AnswerEnvelope): Promise<void> {
  await appendFile(process.env.ANSWERS ?? 'answers.jsonl', `${JSON.stringify(envelope)}\n`);
}
