/** The receiver of docs/receivers/wordpress.php in WordPress itself, before the plugin comes. It leaves one answer, which the plugin must still show. */
import { copyFileSync, rmSync } from 'node:fs';
import { expect, given, post, sampleEnvelope, test } from './wordpress';

test('the receiver of 20 lines keeps an answer once, and refuses what is none', async () => {
  const file = `${given('ROOT')}/wp-content/mu-plugins/receiver.php`;
  copyFileSync('docs/receivers/wordpress.php', file);
  try {
    const envelope = sampleEnvelope({ id: '11111111-6f3d-4b1e-9d3a-0a1b2c3d4e5f', question: { text: 'From the small receiver.', register: 'standard' } });
    expect((await post(envelope)).status).toBe(201);
    expect((await post(envelope)).status).toBe(409);
    expect((await post({ ...envelope, id: '22222222-6f3d-4b1e-9d3a-0a1b2c3d4e5f', verdict: 'unsure' })).status).toBe(202);
    for (const wrong of [{}, { id: '../x' }, [], 'no JSON']) expect((await post(wrong)).status, JSON.stringify(wrong)).toBe(400);
  } finally {
    rmSync(file);
  }
});
