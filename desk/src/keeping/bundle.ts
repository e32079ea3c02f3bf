import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Desk } from '../desk.ts';
import { itemsOf } from '../publishing/items.ts';
import { recordingsFolder } from '../receiving/recordings.ts';
import type { Answer } from '../reading/answers.ts';
import { withoutCode } from './contact.ts';

/** A sound as it is on the disk; `undefined` if its file is gone. */
export const soundOf = (desk: Desk, { recording }: Answer): Promise<Buffer | undefined> =>
  recording ? readFile(join(recordingsFolder(desk), basename(recording.file))).catch(() => undefined) : Promise.resolve(undefined);

/** Bytes of sound in one bundle: it is made in memory. Each recording can be had by itself. */
const mostSound = 40_000_000;

/**
 * Everything that the desk has about some answers, for the person whose answers they are (UK GDPR, Article 15): what they sent, exactly, with their recordings; what was
 * published; and what was done with it, without the names of staff. If staff make it, `by: 'staff'` leaves out the code in a record of a consent: with it, they could act as
 * the person.
 */
export async function bundleOf(desk: Desk, held: readonly Answer[], by: 'person' | 'staff'): Promise<string> {
  const { store, settings, now } = desk;
  const answers: unknown[] = [];
  let bytes = 0;
  for (const each of held) {
    const { id, receivedAt, state, endedOn, envelope, label, shownWords, recording } = each;
    const published = await itemsOf(store, id);
    const history = await store.all<{ at: string; action: string }>('SELECT at, action FROM log WHERE subject = ? ORDER BY number', id);
    const complaint = await store.first<{ acknowledged_at: string | null; closed_at: string | null }>(
      'SELECT acknowledged_at, closed_at FROM complaints WHERE answer_id = ?',
      id,
    );
    const sound = bytes > mostSound ? undefined : await soundOf(desk, each);
    bytes += sound?.length ?? 0;
    answers.push({
      ...{ id, receivedAt, state, endedOn, envelope: envelope && by === 'staff' ? withoutCode(envelope) : envelope, label, shownWords },
      recording: recording && { mediaType: recording.mediaType, base64: sound?.toString('base64'), isLeftOut: sound === undefined },
      published: published.map(({ content, publishedAt, withdrawnOn }) => ({ content, publishedAt, withdrawnOn })),
      complaint: complaint && { acknowledgedAt: complaint.acknowledged_at, closedAt: complaint.closed_at },
      history,
    });
  }
  return `${JSON.stringify({ organisation: settings.organisation, madeAt: now().toISOString(), answers }, null, 2)}\n`;
}
