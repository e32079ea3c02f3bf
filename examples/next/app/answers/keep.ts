import { appendFile } from 'node:fs/promises';
import type { AnswerEnvelope } from 'coproduction-kit';

/** Use your database instead. It stores an answer once, because the same `id` can arrive again. */
export async function keep(envelope: AnswerEnvelope): Promise<void> {
  await appendFile(process.env.ANSWERS ?? 'answers.jsonl', `${JSON.stringify(envelope)}\n`);
}
