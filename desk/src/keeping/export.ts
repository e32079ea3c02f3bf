import type { Desk } from '../desk.ts';
import { csvOf, type AnswerEnvelope, type CommentAnswer } from '../kit.ts';
import { saidIn } from '../reading/said.ts';
import type { Row, Rows } from '../store/store.ts';
import { exported } from './contact.ts';

/** What is exported. */
export interface Export {
  readonly format: 'json' | 'csv';
  /** The name of one tool; left out: of all. */
  readonly name?: string | undefined;
  readonly withContact: boolean;
}

type Write = (text: string) => Promise<void>;

const select = 'SELECT id, received_at, tool, name, question_id, question, lang, state, label, envelope FROM answers WHERE envelope IS NOT NULL';

/** Every answer that fits, the oldest first. */
const answersFor = (rows: Rows, name: string | undefined): AsyncIterable<Row> =>
  name === undefined ? rows(`${select} ORDER BY received_at, id`) : rows(`${select} AND name = ? ORDER BY received_at, id`, name);

async function writeJson(rows: Rows, { name, withContact }: Export, write: Write): Promise<void> {
  let before = '[';
  for await (const { id, received_at, state, label, envelope } of answersFor(rows, name)) {
    const answer = { id, receivedAt: received_at, state, label, envelope: exported(JSON.parse(String(envelope)) as AnswerEnvelope, withContact) };
    await write(`${before}\n${JSON.stringify(answer)}`);
    before = ',';
  }
  await write(before === '[' ? '[]\n' : '\n]\n');
}

const columns = [
  'id',
  'day',
  'tool',
  'name',
  'question id',
  'question',
  'statement',
  'answer',
  'in their own words',
  'who answered',
  'language',
  'state',
  'label',
];
const contactColumns = ['name to show', 'contact'];

/** One line for each thing that a person said. */
function linesOf(row: Row, withContact: boolean): string[][] {
  const envelope = JSON.parse(String(row.envelope)) as AnswerEnvelope;
  const { shownName = '', contact = '' } = envelope.answer as CommentAnswer;
  const said = saidIn({ envelope } as Parameters<typeof saidIn>[0]);
  return (said.length > 0 ? said : [{}]).map(({ about = '', chosen = '', written = '' }) => [
    ...[row.id, String(row.received_at).slice(0, 10), row.tool, row.name, row.question_id ?? '', row.question].map(String),
    ...[about, chosen, written, envelope.answeredBy ?? ''],
    ...[row.lang, row.state, row.label].map(String),
    ...(withContact ? [shownName, contact] : []),
  ]);
}

async function writeCsv(rows: Rows, { name, withContact }: Export, write: Write): Promise<void> {
  await write(csvOf([withContact ? [...columns, ...contactColumns] : columns]));
  // The mark at the beginning is needed once.
  for await (const row of answersFor(rows, name)) await write(csvOf(linesOf(row, withContact)).slice(1));
}

/** Milliseconds for which a download can stop. */
const longestStop = 60_000;

/** Reads what is wanted, as it is at this moment, and hands it on as fast as it is taken. */
async function* textOf({ store, report }: Desk, wanted: Export): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const write: Write = async (text) => {
    // A browser can stop reading without a word. It would keep a connection of the store for ever.
    const timer = setTimeout(() => void writer.abort(new Error('Nobody reads it.')), longestStop).unref();
    await writer.write(encoder.encode(text)).finally(() => {
      clearTimeout(timer);
    });
  };
  const reading = store
    .snapshot((rows) => (wanted.format === 'csv' ? writeCsv : writeJson)(rows, wanted, write))
    .then(() => writer.close())
    // The file must not look whole: a browser says that the download has failed.
    .catch(async (error: unknown) => {
      report('export.broken', { kind: error instanceof Error ? error.name : 'unknown' });
      await writer.abort(error).catch(() => undefined);
    });
  yield* readable;
  await reading;
}

/**
 * All answers that fit, as a file that is sent while it is read: there can be more of them than fit into memory. Nothing is read before the browser takes the first of it, and
 * what it does not take any more is not read.
 */
export const streamExport = (desk: Desk, wanted: Export): ReadableStream<Uint8Array> => ReadableStream.from(textOf(desk, wanted));
