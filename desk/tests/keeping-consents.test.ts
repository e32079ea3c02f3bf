import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ConsentRecord } from '../src/kit.ts';
import { makeCode, verifyConsentText } from '../src/kit.ts';
import { onEachStore, type TestDesk } from './desk.ts';
import { consentAnswer, everythingIn, sendForm, storeAnswer, storedAnswer, withProof, type StoredAnswer } from './keeping.ts';
import { envelopeWith, post } from './sent.ts';

const tool = 'co-consent-form';

/** A later version of a record, in which the person stopped everything. */
const stopped = ({ proof: _, ...record }: ConsentRecord): ConsentRecord => {
  const event = { ...record.events[0], event_type: 'withdrawn', event_state: 'withdrawn', event_time: '2026-11-01T09:00:00.000Z', answers: { video: 'no' } };
  const service = { ...record.services[0], purposes: [] };
  return withProof({
    ...record,
    state: 'withdrawn',
    answers: [{ name: 'video', answer: 'no' }],
    services: [service],
    events: [...record.events, event],
  } as unknown as ConsentRecord);
};

async function storeConsent({ desk }: TestDesk, record: ConsentRecord, receivedAt = '2026-11-01T09:00:00.000Z'): Promise<StoredAnswer> {
  return storeAnswer(desk, {
    tool,
    name: 'story',
    code: record.code,
    receivedAt,
    question: { text: 'You can film me.' },
    answer: { event: 'given', code: record.code, record },
  });
}

onEachStore('permissions', (open) => {
  it('have their proof checked when an information officer looks, and never show the code', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { record } = await consentAnswer();
    const { id } = await storeConsent(test, record);
    const list = await (await officer.get('/keeping/consents')).text();
    assert.ok(list.includes('Your story on film') && list.includes('Yes to everything') && list.includes('The proof is right.'));
    const page = await (await officer.get(`/keeping/consents/${id}`)).text();
    for (const words of ['Nothing in the record was changed since it was made.', 'You can film me.', 'Alex Green', '31 December 2031'])
      assert.ok(page.includes(words), words);
    assert.ok(![list, page].join('').includes(record.code));
  });

  it('have their code only in the record that the proof covers, and it is on no page, in no export, log or report, and in no file of staff', async () => {
    const test = await open();
    const { desk, reports } = test;
    const { record, ...rest } = await consentAnswer();
    const sent = envelopeWith({ tool, name: 'story', question: { text: 'You can film me.', register: 'standard' }, answer: { ...rest, record } });
    assert.equal((await post(test, sent)).status, 201);
    const { id } = sent;
    const stored = await storedAnswer(desk, id);
    assert.ok(!('code' in stored));
    const { isValid } = await verifyConsentText(stored.record as ConsentRecord);
    assert.ok(isValid);
    const row = await desk.store.first<Record<string, string>>('SELECT * FROM answers WHERE id = ?', id);
    assert.ok(!JSON.stringify({ ...row, envelope: '' }).includes(record.code));

    const officer = await test.signIn('information-officer');
    const seen: string[] = [];
    for (const path of ['/answers', `/answers/${id}`, '/keeping', '/keeping/consents', `/keeping/consents/${id}`, '/published'])
      seen.push(await (await officer.get(path)).text());
    for (const format of ['json', 'csv'])
      for (const contact of [undefined, 'yes']) seen.push(await (await officer.post('/keeping/export', { format, contact })).text());
    seen.push(await (await officer.post('/keeping/person', { who: id })).text());
    const bundle = await (await officer.post('/keeping/person/bundle', { who: id })).text();
    assert.ok(bundle.includes('Alex Green'));
    seen.push(bundle, JSON.stringify(await desk.store.all('SELECT * FROM log')), reports.join());
    for (const text of seen) assert.ok(!text.includes(record.code), text.slice(0, 300));
    // The person has the code, and can check the proof of their copy.
    assert.ok((await (await sendForm(test, '/take-back/copy', { code: record.code })).text()).includes(record.code));
  });

  it('say what does not agree in a record that was changed', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { record } = await consentAnswer();
    const { id } = await storeConsent(test, { ...record, keepUntil: '2099-12-31' });
    assert.ok((await (await officer.get('/keeping/consents')).text()).includes('Something does not agree.'));
    assert.ok((await (await officer.get(`/keeping/consents/${id}`)).text()).includes('Something in the record was changed after it was made.'));
  });

  it('have versions with one code, and a version that does not go on from the last is pointed out', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { record } = await consentAnswer();
    await storeConsent(test, record);
    await storeConsent(test, stopped(record), '2026-11-02T09:00:00.000Z');
    let list = await (await officer.get('/keeping/consents')).text();
    assert.equal(list.match(/Your story on film/g)?.length, 1);
    assert.ok(list.includes('>Stopped<') && list.includes('The proof is right.'));
    const { record: forged } = await consentAnswer({ consentReceiptID: '0d1f9a52-3a41-4a4f-9b0e-6c2f3b8d9e10' }, record.code);
    const { id } = await storeConsent(test, forged, '2026-11-03T09:00:00.000Z');
    list = await (await officer.get('/keeping/consents')).text();
    assert.ok(list.includes('Something does not agree.'));
    assert.ok((await (await officer.get(`/keeping/consents/${id}`)).text()).includes('It does not begin with the log of the version before it.'));
  });

  it('are taken back with their code in all versions, and the information officer sees it', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { record } = await consentAnswer();
    const { id, code } = await storeConsent(test, record);
    const newer = await storeConsent(test, stopped(record), '2026-11-02T09:00:00.000Z');
    const page = await (await sendForm(test, '/take-back', { code })).text();
    assert.ok(page.includes('Your permission: Your story on film') && page.includes('There are 2 versions of it.') && page.includes('You stopped it.'));
    assert.ok((await (await sendForm(test, '/take-back/withdraw', { code, id: newer.id })).text()).includes('This is your permission.'));
    await sendForm(test, '/take-back/withdraw/yes', { code, id: newer.id });
    const states = await test.desk.store.all<{ state: string }>('SELECT state FROM answers');
    assert.deepEqual(
      states.map(({ state }) => state),
      ['withdrawn', 'withdrawn'],
    );
    assert.ok(!(await everythingIn(test.desk)).includes('Alex'));
    assert.ok((await (await officer.get('/keeping/consents')).text()).includes('Taken back. Stop using it'));
    assert.equal((await officer.get(`/keeping/consents/${id}`)).status, 200);
  });

  it('can be anything that a browser sends, and the pages still work', async () => {
    const test = await open();
    const officer = await test.signIn('information-officer');
    const { record } = await consentAnswer();
    const hostile = [
      {},
      { events: [] },
      { ...record, services: [], events: [null] },
      { ...record, answers: 7 },
      { ...record, wording: { text: { items: null } } },
    ];
    for (const each of hostile) {
      const code = makeCode();
      const { id } = await storeAnswer(test.desk, { tool, code, answer: { event: 'given', code, record: each } });
      assert.equal((await officer.get('/keeping/consents')).status, 200);
      const page = await officer.get(`/keeping/consents/${id}`);
      assert.equal(page.status, 200);
      assert.ok((await page.text()).includes('Cannot be read'));
      assert.equal((await sendForm(test, '/take-back', { code })).status, 200);
      assert.ok((await (await officer.post('/keeping/export', { format: 'json' })).text()).includes(id));
    }
  });
});
